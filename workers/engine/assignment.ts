import { DAY, type EligibleArcs, eligibleArcs } from "./eligibleArcs";
import type { Situation } from "./situation";
import type { TransportProblem } from "./transport";

/**
 * One round of placement, in columns. Those who ask: some pupils of a settlement who count as one grade for what they
 * may attend. Rooms: one figure per offer of the unit.
 */
export interface Round {
  readonly settlement: Int32Array;
  readonly grade: Int32Array;
  readonly pupils: Float64Array;
  /** Who they are from one year to the next. */
  readonly key: Int32Array;
  /** Seats at the standard class size, and from there to the tolerated size. */
  readonly standard: Float64Array;
  readonly tolerated: Float64Array;
  readonly beds: Float64Array;
}

/**
 * A transport problem over the unit's arcs. Its first sources are those who ask and its first targets the unit's offers;
 * behind them stand the beds of schools that somebody may board at.
 */
export interface Assignment {
  readonly problem: TransportProblem;
  /** Arc of the unit and way of attending, for each arc of those who ask. */
  readonly arc: Int32Array;
  readonly way: Uint8Array;
  /** Price of a seat above the standard: dearer than any way of rearranging journeys, so that they are as few as can be. */
  readonly aboveStandardCost: number;
  /** Price of leaving a pupil unplaced: above any way of rearranging the others. */
  readonly unplacedCost: number;
}

/**
 * Who may be seated where, as a transport problem (method 4.2): those who ask → day arcs, or bed arcs through the
 * school's beds → rooms in steps. Costs are metres of journey; a bed costs `boardingM` more.
 *
 * Beds stand between pupils and rooms. So that the problem stays one of sources and targets, each school's beds are both
 * (Orden's transshipment): as a target they take boarders, as a source they send on to the rooms as many as they took, for
 * whatever else they have they take themselves.
 */
export function assignmentOf(situation: Situation, round: Round, isZoned: boolean): Assignment {
  const { unit, assumptions, rules } = situation;
  const asking = round.settlement.length;
  const offers = unit.offers.length;
  const boarding: number[] = [];
  const bedTarget = new Int32Array(offers).fill(-1);
  for (let offer = 0; offer < offers && !rules.wholeCounty; offer++) {
    if (round.beds[offer] === 0 || round.standard[offer] + round.tolerated[offer] === 0) continue;
    bedTarget[offer] = offers + boarding.length;
    boarding.push(offer);
  }
  const byGrade: EligibleArcs[] = [];
  let most = 2 * boarding.length;
  let all = 0;
  for (let at = 0; at < asking; at++) {
    const grade = round.grade[at];
    byGrade[grade] ??= eligibleArcs(situation, grade, isZoned);
    most += byGrade[grade].start[round.settlement[at] + 1] - byGrade[grade].start[round.settlement[at]];
    all += round.pupils[at];
  }
  const { arcOffer, arcM } = unit;
  const sources = asking + boarding.length;
  const arcStart = new Int32Array(sources + 1);
  const arc = new Int32Array(most);
  const way = new Uint8Array(most);
  const target = new Int32Array(most);
  const cost = new Float64Array(most);
  let count = 0;
  for (let at = 0; at < asking; at++) {
    const { start, arc: eligible, way: ways } = byGrade[round.grade[at]];
    const end = start[round.settlement[at] + 1];
    for (let some = start[round.settlement[at]]; some < end; some++) {
      const isDay = ways[some] === DAY;
      const offer = arcOffer[eligible[some]];
      const to = isDay || rules.wholeCounty ? offer : bedTarget[offer];
      if (to === -1 || round.standard[offer] + round.tolerated[offer] === 0) continue;
      arc[count] = eligible[some];
      way[count] = ways[some];
      target[count] = to;
      cost[count++] = isDay ? arcM[eligible[some]] : arcM[eligible[some]] + assumptions.boardingM;
    }
    arcStart[at + 1] = count;
  }
  const aboveStandardCost = dearerThanJourneys(situation);
  const unplacedCost = 3 * aboveStandardCost;
  const supply = new Float64Array(sources);
  const overflowCost = new Float64Array(sources).fill(unplacedCost, 0, asking).fill(3 * unplacedCost, asking);
  const sourceKey = new Int32Array(sources);
  const targetKey = new Int32Array(offers + boarding.length);
  const stepStart = new Int32Array(offers + boarding.length + 1);
  const stepCapacity = new Float64Array(2 * offers + boarding.length);
  const stepCost = new Float64Array(2 * offers + boarding.length);
  supply.set(round.pupils);
  sourceKey.set(round.key);
  for (let offer = 0; offer < offers; offer++) {
    targetKey[offer] = offer;
    stepStart[offer + 1] = 2 * offer + 2;
    stepCapacity[2 * offer] = round.standard[offer];
    stepCapacity[2 * offer + 1] = round.tolerated[offer];
    stepCost[2 * offer + 1] = aboveStandardCost;
  }
  boarding.forEach((offer, at) => {
    const beds = Math.min(round.beds[offer], all);
    supply[asking + at] = beds;
    sourceKey[asking + at] = BEDS + offer;
    targetKey[offers + at] = BEDS + offer;
    target[count] = offer;
    target[count + 1] = bedTarget[offer];
    count += 2;
    arcStart[asking + at + 1] = count;
    stepCapacity[2 * offers + at] = beds;
    stepStart[offers + at + 1] = 2 * offers + at + 1;
  });
  return {
    problem: {
      supply,
      arcStart,
      arcTarget: target.subarray(0, count),
      arcCost: cost.subarray(0, count),
      stepStart,
      stepCapacity,
      stepCost,
      overflowCost,
      sourceKey,
      targetKey,
    },
    arc,
    way,
    aboveStandardCost,
    unplacedCost,
  };
}

/** Keys of beds, beside those of settlements and schools. */
const BEDS = 1 << 29;

function dearerThanJourneys({ unit, assumptions }: Situation): number {
  const longest = unit.byLength.length === 0 ? 0 : unit.arcM[unit.byLength[unit.byLength.length - 1]];
  return (longest + assumptions.boardingM + 1) * (unit.offers.length + 1);
}
