import type { Close, Merge } from "../../domain/measure";
import { STAGES } from "../../domain/stage";
import type { Results, UnitResults } from "../results";
import { closures } from "./closures";

/** Pupils of one home and grade who would attend a closed school if no school of the plan closed, and what becomes of them. */
export interface ClosureStream {
  readonly measure: Close | Merge;
  readonly home: number;
  /** From 1. */
  readonly grade: number;
  /** Offer of the unit that they attend; -1 where they have no seat. */
  readonly offer: number;
  readonly boards: boolean;
  readonly metres: number;
  readonly pupils: number;
  /** How they would go to the closed school. */
  readonly before: { readonly offer: number; readonly boards: boolean; readonly metres: number };
}

/** Less than this is the noise of sums. */
const NOBODY = 1e-6;

/**
 * Whom the closures of a plan move in one county, stage and year, told by two runs (method 6.1): the plan, and the same plan with
 * all its schools open. Of each home and grade with pupils at a closed school there, what other schools gain and what finds no
 * seat is shared among them, so that every child is counted once, for the school that it would attend.
 */
export function closureStreams(
  results: Results,
  open: Results,
  at: number,
  offset: number,
): readonly ClosureStream[] {
  const now = results.units[at];
  const twin = open.units[at];
  const closed = closedOffers(results, now, twin, offset);
  if (closed.size === 0) return [];
  const { unit } = now;
  const homes = unit.homes.length;
  const leaving = new Map<number, Leaving[]>();
  const known = new Map<string, number>();
  eachFlow(twin, offset, (home, grade, offer, boards, metres, pupils) => {
    const cell = (grade - 1) * homes + home;
    const measure = closed.get(offer);
    if (measure === undefined) return;
    const before = { offer, boards, metres };
    leaving.set(cell, [...(leaving.get(cell) ?? []), { measure, pupils, before }]);
  });
  eachFlow(twin, offset, (home, grade, offer, boards, _, pupils) => {
    const cell = (grade - 1) * homes + home;
    if (leaving.has(cell)) known.set(`${cell} ${offer} ${boards}`, pupils);
  });
  const gains = new Map<number, Gain[]>();
  const gain = (cell: number, one: Gain) => {
    if (one.pupils > NOBODY) gains.set(cell, [...(gains.get(cell) ?? []), one]);
  };
  eachFlow(now, offset, (home, grade, offer, boards, metres, pupils) => {
    const cell = (grade - 1) * homes + home;
    if (!leaving.has(cell)) return;
    const more = pupils - (known.get(`${cell} ${offer} ${boards}`) ?? 0);
    gain(cell, { offer, boards, metres, pupils: more });
  });
  for (const cell of leaving.keys()) {
    const more = now.years[offset].unplaced[cell] - twin.years[offset].unplaced[cell];
    gain(cell, { offer: -1, boards: false, metres: 0, pupils: more });
  }
  return [...leaving].flatMap(([cell, leavers]) => {
    const left = leavers.reduce((sum, { pupils }) => sum + pupils, 0);
    const some = gains.get(cell) ?? [];
    const gained = some.reduce((sum, { pupils }) => sum + pupils, 0);
    const share = Math.min(1, left / gained) / left;
    const home = cell % homes;
    const grade = Math.floor(cell / homes) + 1;
    return some.flatMap((to) =>
      leavers.map(
        ({ measure, pupils, before }): ClosureStream => ({
          ...to,
          measure,
          home,
          grade,
          pupils: to.pupils * share * pupils,
          before,
        }),
      ),
    );
  });
}

interface Leaving {
  readonly measure: Close | Merge;
  readonly pupils: number;
  readonly before: ClosureStream["before"];
}

type Gain = Pick<ClosureStream, "offer" | "boards" | "metres" | "pupils">;

/** Offers of the unit that a closure keeps shut in a year, and which. */
function closedOffers(
  results: Results,
  { unit, years }: UnitResults,
  twin: UnitResults,
  offset: number,
): ReadonlyMap<number, Close | Merge> {
  const stage = STAGES[unit.stage];
  const shut = new Map<number, Close | Merge>();
  for (const measure of closures(results)) {
    if (measure.year > years[offset].year || (measure.kind === "merge" && measure.campusStays)) continue;
    if (measure.kind === "close" && measure.stage !== undefined && measure.stage !== stage) continue;
    const school = results.model.schoolRow.get(measure.school);
    const offer = unit.offers.findIndex((row) => results.model.offers.school[row] === school);
    if (offer === -1 || years[offset].isOpen[offer] === 1 || twin.years[offset].isOpen[offer] === 0) continue;
    shut.set(offer, measure);
  }
  return shut;
}

/** Who goes where in a unit's year. */
function eachFlow(
  { unit, years }: UnitResults,
  offset: number,
  tell: (home: number, grade: number, offer: number, boards: boolean, metres: number, pupils: number) => void,
): void {
  const { flowArc, flowGrade, flowBoards, flowPupils } = years[offset];
  for (let flow = 0; flow < flowArc.length; flow++) {
    const arc = flowArc[flow];
    tell(
      unit.arcHome[arc],
      flowGrade[flow],
      unit.arcOffer[arc],
      flowBoards[flow] === 1,
      unit.arcM[arc],
      flowPupils[flow],
    );
  }
}
