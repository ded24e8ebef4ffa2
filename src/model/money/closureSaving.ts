import type { Close, Merge } from "../../domain/measure";
import { runningLift } from "../indicators/money";
import { type SchoolYear, schoolYears } from "../indicators/schoolYears";
import { postsByRatio, postsNeeded } from "../indicators/teachers";
import type { Results, UnitResults } from "../results";

/** What a closure saves and costs a year, yuan. */
export interface ClosureSaving {
  readonly measure: Close | Merge;
  /** Pupils of the year before who have to go elsewhere. */
  readonly pupils: number;
  /** A small school is funded as if it had a hundred pupils; elsewhere its pupils are not. */
  readonly fundsYuan: number;
  /** Posts that its small classes ask for, above those that the ratio gives its pupils elsewhere (method 6.4). */
  readonly teachersYuan: number;
  readonly busYuan: number;
  readonly boardersYuan: number;
  /** The beds that boarders need, spread over the building's life. */
  readonly bedsYuan: number;
  /** Saved less added; below zero where the closure costs more than it saves. */
  readonly netYuan: number;
}

/**
 * What a closure or merger saves, net of the new journeys and beds (method 7): the school of the year before against where
 * children of its settlements newly go in the year. Nothing for a year that was not simulated.
 */
export function closureSaving(results: Results, measure: Close | Merge): ClosureSaving | undefined {
  const first = results.years.indexOf(measure.year);
  if (first < 1) return undefined;
  const before = schoolYears(results, measure.year - 1).find(({ offers }) =>
    offers.some((offer) => offer.school === measure.school),
  );
  if (before === undefined) return undefined;
  const { costs } = results.norms;
  const own = before.offers.filter((offer) => offer.school === measure.school);
  const isWhole = measure.kind === "merge" || measure.stage === undefined;
  const staysPut = measure.kind === "merge" && measure.campusStays;
  const pupils = own.reduce(
    (sum, offer) =>
      measure.kind === "merge" || measure.stage === undefined || offer.stage === measure.stage
        ? sum + offer.pupils
        : sum,
    0,
  );
  const moves = staysPut ? NO_MOVES : movesOf(results, measure, first);
  const fundsYuan = isWhole ? fundsSaved(results, before) : 0;
  const teachersYuan = isWhole && !staysPut ? teachersSaved(results, before) : 0;
  const busYuan = moves.addedKm * 2 * costs.schoolDays * costs.busPerPupilKmYuan;
  const boardersYuan = moves.addedBoarders * costs.runningPerBoarderYuan;
  const bedsYuan =
    Math.max(0, moves.addedBoarders) *
    costs.capitalPerBedYuan *
    annuity(costs.discountRate, costs.buildingLifeYears);
  return {
    measure,
    pupils: staysPut ? 0 : pupils,
    fundsYuan,
    teachersYuan,
    busYuan,
    boardersYuan,
    bedsYuan,
    netYuan: fundsYuan + teachersYuan - busYuan - boardersYuan - bedsYuan,
  };
}

/** What a yuan spent now costs every year of so many. */
export const annuity = (rate: number, years: number): number =>
  rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);

function fundsSaved({ norms }: Results, school: SchoolYear): number {
  const lift = runningLift(norms, school);
  return school.offers.reduce(
    (sum, { pupils, stage }) => sum + pupils * norms.costs.runningPerPupilYuan[stage] * (lift - 1),
    0,
  );
}

const teachersSaved = ({ norms }: Results, { offers }: SchoolYear): number =>
  offers.reduce((sum, offer) => sum + postsNeeded(norms, [offer]) - postsByRatio(norms, offer), 0) *
  norms.costs.perTeacherYuan;

interface Moves {
  readonly addedKm: number;
  readonly addedBoarders: number;
}

const NO_MOVES: Moves = { addedKm: 0, addedBoarders: 0 };

function movesOf(results: Results, measure: Close | Merge, first: number): Moves {
  const school = results.model.schoolRow.get(measure.school);
  const moves = { addedKm: 0, addedBoarders: 0 };
  for (const one of results.units) {
    const offer = one.unit.offers.findIndex((row) => results.model.offers.school[row] === school);
    if (offer === -1 || one.years[first].isOpen[offer] === 1) continue;
    const known = new Set(one.years[first - 1].flowArc);
    const from = waysByHome(results, one, first - 1, (arc) => one.unit.arcOffer[arc] === offer);
    const fresh = waysByHome(results, one, first, (arc) => !known.has(arc));
    const any = waysByHome(results, one, first, () => true);
    for (const [home, old] of from) {
      const now = fresh.get(home) ?? any.get(home);
      if (now === undefined) continue;
      moves.addedKm += old.pupils * (now.km / now.pupils) - old.km;
      moves.addedBoarders += old.pupils * (now.boarders / now.pupils) - old.boarders;
    }
  }
  return moves;
}

interface Ways {
  pupils: number;
  /** Pupils × kilometres one way by bus. */
  km: number;
  boarders: number;
}

function waysByHome(
  { norms }: Results,
  { unit, years }: UnitResults,
  offset: number,
  counts: (arc: number) => boolean,
): ReadonlyMap<number, Ways> {
  const ways = new Map<number, Ways>();
  const { flowArc, flowBoards, flowPupils } = years[offset];
  for (let flow = 0; flow < flowArc.length; flow++) {
    const arc = flowArc[flow];
    if (!counts(arc) || flowPupils[flow] === 0) continue;
    const home = unit.arcHome[arc];
    const sums = ways.get(home) ?? { pupils: 0, km: 0, boarders: 0 };
    ways.set(home, sums);
    sums.pupils += flowPupils[flow];
    if (flowBoards[flow] === 1) sums.boarders += flowPupils[flow];
    else if (unit.arcM[arc] > norms.costs.busFromM) sums.km += (flowPupils[flow] * unit.arcM[arc]) / 1000;
  }
  return ways;
}
