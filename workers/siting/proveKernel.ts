import loadHighs, { type Highs, type Model } from "highs";
import type { Kernel } from "./kernelOf";

/** What HiGHS found out about a kernel so far, in the problem's units. */
export interface KernelFinding {
  /** No plan comes to less; HiGHS's tolerance is taken off. Absent as long as there is none. */
  readonly bound?: number;
  readonly plan?: readonly number[];
  /** The programme was solved to its end. */
  readonly isDone: boolean;
}

/** When to end: processor seconds of the search, or as soon as it is asked and says so. */
export interface KernelStop {
  readonly seconds?: number;
  readonly isStopped?: () => boolean;
}

/** HiGHS keeps rows and whole numbers to a millionth and compares bounds to a ten-millionth: bounds are lowered by so much. */
const TOLERANCE = 1e-7;
const LONGEST = 1e9;

let loaded: Promise<Highs> | undefined;

/**
 * Searches a kernel with HiGHS, which is loaded when it is first asked, and tells what it finds on the way. It cannot yield: it
 * belongs in a worker of its own that is killed on stop.
 */
export async function proveKernel(
  { model: data, start, scale, choices, plan }: Kernel,
  { seconds = LONGEST, isStopped }: KernelStop,
  tell: (finding: KernelFinding) => void = () => {},
): Promise<KernelFinding> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const planOf = (columns: ArrayLike<number>) => {
    const found = [...plan];
    for (const { column, site, course } of choices) if (columns[column] > 0.5) found[site] = course;
    return found;
  };
  let bound: number | undefined;
  let best: readonly number[] | undefined;
  const note = (dual: number | undefined) => {
    if (dual === undefined || !Number.isFinite(dual)) return;
    const lowered = dual * scale - TOLERANCE * Math.abs(dual * scale);
    bound = Math.max(bound ?? lowered, lowered);
  };
  const finding = (isDone: boolean): KernelFinding => ({
    ...(bound !== undefined && { bound }),
    ...(best !== undefined && { plan: best }),
    isDone,
  });
  if (data.numCols === 0) {
    note(data.offset ?? 0);
    return finding(true);
  }
  return highs.withModel(data, (model: Model) => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0 });
    if (start !== undefined) model.setSolution({ colValue: start });
    const { callbackType, modelStatus } = highs.constants;
    model.run({
      [callbackType.mipImprovingSolution]: ({ data: { mip_solution, mip_dual_bound } }) => {
        if (mip_solution !== undefined) best = planOf(mip_solution);
        note(mip_dual_bound);
        tell(finding(false));
        return undefined;
      },
      [callbackType.mipInterrupt]: (event) => {
        note(event.data.mip_dual_bound);
        if (isStopped?.()) event.interrupt();
        return undefined;
      },
    });
    const isDone = model.getModelStatus() === modelStatus.optimal;
    if (isDone) {
      best = planOf(model.getSolution().colValue);
      if (choices.length === 0) note(model.getObjectiveValue());
    }
    note(model.info.get("mip_dual_bound") as number);
    return finding(isDone);
  });
}
