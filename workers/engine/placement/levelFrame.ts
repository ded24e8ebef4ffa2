import type { Frame, LevelFrame } from "../lasting";
import type { Situation } from "../situation";
import { createTransportWorkspace, type TransportWorkspace } from "../transport/transport";

/** What a level costs when journeys are left out: as few unplaced as can be, then as few above the standard. */
export const LEVEL_COSTS = { aboveStandard: 1, unplaced: 3, idleBed: 9 };

/** The level frame of a frame, made once for as long as the situation's reach lasts. */
export function levelFrameOf({ lasting }: Situation, frame: Frame): LevelFrame {
  const known = lasting.levelFrames.get(frame);
  if (known !== undefined) return known;
  const merged = merge(frame);
  lasting.levelFrames.set(frame, merged);
  return merged;
}

/** Merges those who ask in a frame by the targets that they reach. Rows keep the order of their first home. */
function merge({ columns, boarding, asking }: Frame): LevelFrame {
  const { arcStart, arcTarget, stepCost, stepStart, targetKey } = columns;
  const rowOf = new Map<string, number>();
  const mergedInto = new Int32Array(asking);
  const start = [0];
  const target: number[] = [];
  for (let at = 0; at < asking; at++) {
    const reached = arcTarget.slice(arcStart[at], arcStart[at + 1]).sort();
    const key = reached.join();
    const known = rowOf.get(key);
    mergedInto[at] = known ?? rowOf.size;
    if (known !== undefined) continue;
    rowOf.set(key, rowOf.size);
    target.push(...reached);
    start.push(target.length);
  }
  for (let at = asking; at < arcStart.length - 1; at++) {
    target.push(...arcTarget.subarray(arcStart[at], arcStart[at + 1]));
    start.push(target.length);
  }
  const merged = rowOf.size;
  return {
    columns: {
      arcStart: Int32Array.from(start),
      arcTarget: Int32Array.from(target),
      arcCost: new Float64Array(target.length),
      stepStart,
      stepCost: stepCost.map((cost) => (cost > 0 ? LEVEL_COSTS.aboveStandard : 0)),
      overflowCost: new Float64Array(merged + boarding.length)
        .fill(LEVEL_COSTS.unplaced, 0, merged)
        .fill(LEVEL_COSTS.idleBed, merged),
      ...(targetKey && { targetKey }),
    },
    boarding,
    asking: merged,
    mergedInto,
    workspaces: [],
  };
}

/** Those who ask in a frame as those who ask in its level frame. */
export function mergedPupils({ mergedInto, asking }: LevelFrame, pupils: Float64Array): Float64Array {
  const merged = new Float64Array(asking);
  for (let at = 0; at < mergedInto.length; at++) merged[mergedInto[at]] += pupils[at];
  return merged;
}

/** Memory to solve a grade in. */
export function levelWorkspaceOf({ workspaces }: LevelFrame, grade: number): TransportWorkspace {
  workspaces[grade] ??= createTransportWorkspace();
  return workspaces[grade];
}
