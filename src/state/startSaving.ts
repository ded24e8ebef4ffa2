import type { Project } from "../io/project";
import type { ProjectStorage } from "../io/projectStorage";
import { writeProject } from "../io/writeProject";
import { autosave, savingProblem } from "./autosave";
import type { AppStore, Saving } from "./store";
import { claimRole } from "./tabRole";

/** Keeps the project in the browser's storage, from one tab at a time. Returns the way to make it this one. */
export async function startSaving(
  store: AppStore,
  storage: ProjectStorage,
  slot: string,
  opened: Project,
  openProject: (project: Project) => void,
): Promise<() => void> {
  const tell = (change: Partial<Saving>) =>
    store.setState(({ saving }) => ({ saving: { role: "writer", ...saving, ...change } }));
  const saver = autosave(store, storage);
  const tab = await claimRole({
    slot,
    onRole: (role) => tell({ role }),
    finish: saver.flush,
    async prepare() {
      const { project, original, refused } = await storage.restore(); // it keeps aside what this tab may now write over
      if (refused !== undefined) tell(savingProblem(refused));
      if (project === undefined || original === undefined) return;
      if (store.getState().project === opened) openProject(project);
      else if (writeProject(project) !== writeProject(opened))
        tell({ aside: { why: "replaced", problems: 0, original } });
    },
  });
  return () => void tab.takeOver();
}
