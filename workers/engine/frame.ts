import { DAY, eligibleArcs } from "./eligibleArcs";
import type { Frame } from "./lasting";
import type { Situation } from "./situation";
import {
  createTransportWorkspace,
  type TransportProblem,
  type TransportWorkspace,
} from "./transport/transport";

/** Memory of a frame to solve in. */
export function workspaceOf({ workspaces }: Frame, grade = 0): TransportWorkspace {
  workspaces[grade] ??= createTransportWorkspace();
  return workspaces[grade];
}

/** Seats and beds that a frame's problem may fill; one figure per offer of the unit. */
export interface Room {
  /** Seats at the standard class size, and from there to the tolerated size. */
  readonly standard: Float64Array;
  readonly tolerated: Float64Array;
  readonly beds: Float64Array;
}

/** The frame of some groups of grades, made once for as long as the situation's reach lasts. */
export function frameOf(
  situation: Situation,
  groups: readonly (readonly number[])[],
  isZoned: boolean,
): Frame {
  const key = `${isZoned} ${groups.map((group) => group[0])}`;
  const known = situation.lasting.frames.get(key);
  if (known !== undefined) return known;
  const frame = build(situation, groups, isZoned);
  situation.lasting.frames.set(key, frame);
  return frame;
}

/**
 * The transport problem of a frame.
 *
 * @param pupils Those who ask, in the frame's order.
 */
export function framedProblem(
  frame: Pick<Frame, "columns" | "boarding" | "asking">,
  pupils: Float64Array,
  room: Room,
): TransportProblem {
  const { columns, boarding, asking } = frame;
  const offers = room.standard.length;
  const supply = new Float64Array(asking + boarding.length);
  const stepCapacity = new Float64Array(2 * offers + boarding.length);
  supply.set(pupils);
  let all = 0;
  for (let at = 0; at < asking; at++) all += pupils[at];
  for (let offer = 0; offer < offers; offer++) {
    stepCapacity[2 * offer] = room.standard[offer];
    stepCapacity[2 * offer + 1] = room.tolerated[offer];
  }
  for (let at = 0; at < boarding.length; at++) {
    const offer = boarding[at];
    const hasRoom = room.standard[offer] + room.tolerated[offer] > 0;
    const beds = hasRoom ? Math.min(room.beds[offer], all) : 0;
    supply[asking + at] = beds;
    stepCapacity[2 * offers + at] = beds;
  }
  return { ...columns, supply, stepCapacity };
}

function build(situation: Situation, groups: readonly (readonly number[])[], isZoned: boolean): Frame {
  const { unit, supply, rules, assumptions } = situation;
  const offers = unit.offers.length;
  const asking = unit.homes.length * groups.length;
  const byGroup = groups.map((group) => eligibleArcs(situation, group[0], isZoned));
  const boarding = rules.wholeCounty
    ? []
    : Array.from(unit.offers.keys()).filter(
        (offer) => supply.isOpen[unit.offers[offer]] === 1 && supply.beds[unit.offers[offer]] > 0,
      );
  const bedTarget = new Int32Array(offers).fill(-1);
  boarding.forEach((offer, at) => {
    bedTarget[offer] = offers + at;
  });
  const most = byGroup.reduce((sum, { arc }) => sum + arc.length, 2 * boarding.length);
  const sources = asking + boarding.length;
  const arcStart = new Int32Array(sources + 1);
  const arc = new Int32Array(most);
  const way = new Uint8Array(most);
  const target = new Int32Array(most);
  const cost = new Float64Array(most);
  const sourceKey = new Int32Array(sources);
  let count = 0;
  for (let at = 0; at < asking; at++) {
    const home = Math.floor(at / groups.length);
    const group = at % groups.length;
    const { start, arc: eligible, way: ways } = byGroup[group];
    sourceKey[at] = home * situation.grades + groups[group][0] - 1;
    for (let some = start[home]; some < start[home + 1]; some++) {
      const isDay = ways[some] === DAY;
      const offer = unit.arcOffer[eligible[some]];
      arc[count] = eligible[some];
      way[count] = ways[some];
      target[count] = isDay || rules.wholeCounty ? offer : bedTarget[offer];
      cost[count++] = unit.arcM[eligible[some]] + (isDay ? 0 : assumptions.boardingM);
    }
    arcStart[at + 1] = count;
  }
  const asked = count;
  const targetKey = Int32Array.from({ length: offers + boarding.length }, (_, at) => at);
  const stepStart = Int32Array.from({ length: offers + boarding.length + 1 }, (_, at) =>
    at <= offers ? 2 * at : offers + at,
  );
  boarding.forEach((offer, at) => {
    sourceKey[asking + at] = BEDS + offer;
    targetKey[offers + at] = BEDS + offer;
    target[count] = offer;
    target[count + 1] = bedTarget[offer];
    count += 2;
    arcStart[asking + at + 1] = count;
  });
  const aboveStandardCost = dearerThanJourneys(situation);
  const unplacedCost = 3 * aboveStandardCost;
  const stepCost = new Float64Array(2 * offers + boarding.length);
  for (let offer = 0; offer < offers; offer++) stepCost[2 * offer + 1] = aboveStandardCost;
  return {
    columns: {
      arcStart,
      arcTarget: target.slice(0, count),
      arcCost: cost.slice(0, count),
      stepStart,
      stepCost,
      overflowCost: new Float64Array(sources).fill(unplacedCost, 0, asking).fill(3 * unplacedCost, asking),
      sourceKey,
      targetKey,
    },
    groups,
    asking,
    arc: arc.slice(0, asked),
    way: way.slice(0, asked),
    boarding,
    aboveStandardCost,
    unplacedCost,
    workspaces: [],
  };
}

/** Keys of beds, beside those of homes and schools. */
const BEDS = 1 << 29;

function dearerThanJourneys({ unit, assumptions }: Situation): number {
  const longest = unit.byLength.length === 0 ? 0 : unit.arcM[unit.byLength[unit.byLength.length - 1]];
  return (longest + assumptions.boardingM + 1) * (unit.offers.length + 1);
}
