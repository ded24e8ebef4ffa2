import type { LoadedCity } from "../io/loadCity";
import { openProjectStorage, type ProjectStorage, type Restored } from "../io/projectStorage";
import { viewFromHash } from "./address";
import type { Commands } from "./commands";
import { createCommands, type ScenarioNames } from "./createCommands";
import { keepAddress } from "./keepAddress";
import { keepRunsCurrent } from "./keepRunsCurrent";
import { startPlanner } from "./planner";
import { createPlannerClient } from "./plannerClient";
import { HORIZON } from "./runKey";
import { shippedProject } from "./shippedProject";
import { startSaving } from "./startSaving";
import { type AppStore, createAppStore } from "./store";
import { firstView } from "./view";

/** Storage that does not answer within this time counts as none. */
const PATIENCE_MS = 4000;

/** Opens a city where it was left: the store, its commands, the planner, the address, the saving. */
export async function startApp(
  city: LoadedCity,
  names: ScenarioNames,
): Promise<{ readonly store: AppStore; readonly commands: Commands }> {
  const { storage, restored } = await openStorage();
  const shipped = shippedProject(city);
  const isRestored = restored.project !== undefined && restored.project.scenarios.length > 0;
  const project = isRestored && restored.project ? restored.project : shipped;

  const { baseYear } = city.model.dataset;
  const start = firstView(project.scenarios[0].id, planYear(city));
  const years = { first: baseYear, last: baseYear + HORIZON };
  const store = createAppStore({
    city,
    project,
    past: [],
    future: [],
    view: viewFromHash(location.hash, start, years),
    runs: {},
    saving: {
      role: storage ? "writer" : "off",
      ...(restored.savedAt !== undefined && { savedAt: restored.savedAt }),
      ...(restored.issues.length > 0 && { issues: restored.issues }),
    },
  });

  const client = createPlannerClient(store.getState().city, startPlanner);
  const runs = keepRunsCurrent(store, client);
  window.addEventListener("planner:kill", client.kill); // for tests of recovery: ends the worker as a crash would
  keepAddress(store, start, years);

  let takeOver = () => {};
  const commands = createCommands(store, { names, cancelRun: runs.cancel, takeOver: () => takeOver() });
  if (storage) takeOver = await startSaving(store, storage, project, commands.openProject);
  return { store, commands };
}

/** The last year that the plan speaks of, where that is within sight. */
function planYear({ model, plan }: LoadedCity): number {
  const { baseYear } = model.dataset;
  const last = Math.max(baseYear, ...plan.lines.map((line) => line.toYear));
  return Math.min(last, baseYear + HORIZON);
}

async function openStorage(): Promise<{ readonly storage?: ProjectStorage; readonly restored: Restored }> {
  const none = { restored: { issues: [] } };
  const late = new Promise<typeof none>((resolve) => setTimeout(() => resolve(none), PATIENCE_MS));
  const opened = openProjectStorage()
    .then(async (storage) => ({ storage, restored: await storage.restore() }))
    .catch(() => none); // no storage in this browser: the program works without, and says so
  return Promise.race([opened, late]);
}
