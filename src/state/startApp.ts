import { planPeriod } from "../domain/plan";
import type { City } from "../io/city/readCity";
import type { Project } from "../io/project";
import { viewFromHash } from "./address";
import { savingProblem } from "./autosave";
import type { Commands } from "./commands";
import { createCommands, type ScenarioNames } from "./createCommands";
import { keepLanguage } from "./firstLanguage";
import type { HeadStart } from "./headStart";
import { horizonOf } from "./horizonOf";
import { keepAddress } from "./keepAddress";
import { keepFutures } from "./keepFutures";
import { keepProposals } from "./keepProposals";
import { keepRunsCurrent } from "./keepRunsCurrent";
import { keepStaff } from "./keepStaff";
import { keepTrials } from "./keepTrials";
import { startForeteller, startProposer } from "./planner";
import { createPlannerClient } from "./plannerClient";
import { shippedProject } from "./shippedProject";
import { startSaving } from "./startSaving";
import { type AppStore, createAppStore } from "./store";
import { firstView, type View } from "./view";

/** Opens a city where it was left: the store, its commands, the planner, the address, the saving. */
export async function startApp(
  city: City,
  names: ScenarioNames,
  ahead: HeadStart,
  language: View["language"],
): Promise<{ readonly store: AppStore; readonly commands: Commands }> {
  const { storage, restored } = await ahead.storage;
  const maySave = storage !== undefined && restored.refused === undefined;
  const shipped = shippedProject(city, names.fresh(1));
  const isRestored = restored.project !== undefined && restored.project.scenarios.length > 0;
  const project = isRestored && restored.project ? restored.project : shipped;

  const { baseYear } = city.model.dataset;
  const start = { ...firstView(project.scenarios[0].id, planYear(city, horizonOf(project))), language };
  const yearsOf = (of: Project) => ({ first: baseYear, last: baseYear + horizonOf(of) });
  const store = createAppStore({
    city,
    project,
    past: [],
    future: [],
    view: viewFromHash(location.hash, start, yearsOf(project)),
    runs: {},
    saving: {
      role: maySave ? "writer" : "off",
      ...(restored.refused !== undefined && savingProblem(restored.refused)),
      ...(restored.savedAt !== undefined && { savedAt: restored.savedAt }),
      ...(restored.original !== undefined &&
        restored.issues.length > 0 && {
          aside: {
            why: isRestored ? "mended" : "unreadable",
            problems: restored.issues.length,
            original: restored.original,
          },
        }),
    },
  });

  const client = createPlannerClient(store.getState().city, ahead.startPlanner);
  const runs = keepRunsCurrent(store, client);
  window.addEventListener("planner:kill", client.kill); // for tests of recovery: ends the worker as a crash would
  keepAddress(store, start, () => yearsOf(store.getState().project));
  keepLanguage(store);

  let takeOver = () => {};
  const commands = createCommands(store, {
    names,
    cancelRun: runs.cancel,
    tryOffers: keepTrials(store, client),
    staffOf: keepStaff(client),
    takeOver: () => takeOver(),
  });
  if (maySave) takeOver = await startSaving(store, storage, ahead.slot, project, commands.openProject);
  return {
    store,
    commands: { ...commands, ...keepProposals(store, startProposer), ...keepFutures(store, startForeteller) },
  };
}

/** The last year that the plan speaks of, where that is within sight. */
function planYear({ model, plan }: City, years: number): number {
  const { baseYear } = model.dataset;
  const last = planPeriod(plan)?.to ?? baseYear;
  return Math.max(baseYear, Math.min(last, baseYear + years));
}
