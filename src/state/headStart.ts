import { openProjectStorage, type ProjectStorage, type Restored } from "../io/projectStorage";
import { type PlannerLine, startPlanner } from "./planner";

/** What can be on its way while the city's files are still being fetched. */
export interface HeadStart {
  /** Under which name the browser keeps the city's plans. */
  readonly slot: string;
  /** Gives the worker that was started ahead, and a new one each time after that. */
  readonly startPlanner: () => PlannerLine;
  /** The browser's storage with what was kept there; without one the program works too, and says so. */
  readonly storage: Promise<{ readonly storage?: ProjectStorage; readonly restored: Restored }>;
}

/** Storage that does not answer within this time counts as none. */
const PATIENCE_MS = 4000;

/** Loads the planner's script and opens the browser's storage of a city's plans, neither of which waits for its files. */
export function headStart(slot: string): HeadStart {
  let ahead: PlannerLine | undefined = startPlanner();
  return {
    slot,
    startPlanner() {
      const line = ahead ?? startPlanner();
      ahead = undefined;
      return line;
    },
    storage: openStorage(slot),
  };
}

async function openStorage(slot: string): HeadStart["storage"] {
  const none = { restored: { issues: [] } };
  const late = new Promise<typeof none>((resolve) => setTimeout(() => resolve(none), PATIENCE_MS));
  const opened = openProjectStorage(slot)
    .then(async (storage) => ({ storage, restored: await storage.restore() }))
    .catch(() => none);
  return Promise.race([opened, late]);
}
