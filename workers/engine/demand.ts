import type { Assumptions } from "../../src/domain/assumptions";
import { enrolmentRate } from "../../src/domain/enrolmentRate";
import type { Housing } from "../../src/domain/measure";
import { AGES } from "../../src/domain/place";
import { STAGES } from "../../src/domain/stage";
import { CELLS, type Model } from "../../src/model/model";
import type { Unit } from "../../src/model/reach";
import { dwellingsLivedIn } from "./dwellings";
import { nearness } from "./nearness";
import { quantised } from "./quantum";

/**
 * Pupils who ask for a seat (method 2): residents of each grade's age × share enrolled × calibration, and pupils of
 * compounds that are given by yield, whose local ones ask there and no longer where they lived. What a settlement asks for is parted among its homes by their shares, to the last bit.
 *
 * @param residents `settlement row × CELLS + cell` of the year; `compounds` goes on where it ends.
 * @param fromRolls What rolls say of a grade over what residents do; pupils of compounds come on top.
 * @returns `grade × H + home` of the unit, multiples of the quantum.
 */
export function demandOf(
  model: Model,
  unit: Unit,
  assumptions: Assumptions,
  residents: Float64Array,
  compounds: Float64Array,
  year: number,
  calibration: number,
  housing: readonly Housing[],
  fromRolls?: (grade: number) => number,
): Float64Array {
  const { entryAge, grades } = assumptions.stages[STAGES[unit.stage]];
  const homes = unit.homes.length;
  const demand = new Float64Array(grades * homes);
  const lived = housing.flatMap((measure) => {
    const perDwelling =
      measure.demand.by === "yield" ? measure.demand.pupilsPerDwelling[STAGES[unit.stage]] : 0;
    const settlement = model.settlementRow.get(measure.compound.id) as number;
    return perDwelling
      ? [{ settlement, pupils: (dwellingsLivedIn(measure, year) * perDwelling) / grades }]
      : [];
  });
  const locals = housing
    .filter(({ demand, localShare = 0 }) => demand.by === "yield" && localShare > 0)
    .flatMap(({ compound, localShare = 0 }) => {
      const row = model.settlementRow.get(compound.id) as number;
      const pupils = lived.find(({ settlement }) => settlement === row)?.pupils;
      return pupils === undefined
        ? []
        : [{ near: nearness(model, row, residents.length / CELLS), pupils: pupils * localShare }];
    });
  for (let grade = 0; grade < grades; grade++) {
    const usual = enrolmentRate(assumptions, STAGES[unit.stage], grade + 1, year) * calibration;
    const rate = fromRolls === undefined ? usual : usual * fromRolls(grade);
    const age = Math.min(AGES - 1, entryAge + grade);
    const staying = stayingShares(locals, residents, age, rate);
    let settlement = -1;
    let pupils = 0;
    let before = 0;
    for (let home = 0; home < homes; home++) {
      if (unit.homeSettlement[home] !== settlement) {
        settlement = unit.homeSettlement[home];
        const row = settlement * CELLS;
        const isBase = row < residents.length;
        const from = isBase ? residents : compounds;
        const cell = (isBase ? row : row - residents.length) + age;
        const share = isBase && staying !== undefined ? staying[settlement] : 1;
        pupils = quantised((from[cell] + from[cell + AGES]) * (isBase ? rate : usual) * share);
        for (const compound of lived)
          if (compound.settlement === settlement) pupils += quantised(compound.pupils);
        before = 0;
      }
      const upTo = quantised(pupils * model.homes.shareUpTo[unit.homes[home]]);
      demand[grade * homes + home] = upTo - before;
      before = upTo;
    }
  }
  return demand;
}

/** Pupils of one grade who have moved into a compound from settlements of the base, with what each of these counts. */
interface LocalPupils {
  readonly near: Float64Array;
  readonly pupils: number;
}

/** Share of each settlement's pupils of an age who have not moved into a compound (method 1.5); undefined where nobody has. */
function stayingShares(
  locals: readonly LocalPupils[],
  residents: Float64Array,
  age: number,
  rate: number,
): Float64Array | undefined {
  if (locals.length === 0) return undefined;
  const staying = new Float64Array(residents.length / CELLS).fill(1);
  for (const { near, pupils } of locals) {
    let weighted = 0;
    for (let row = 0; row < staying.length; row++)
      weighted +=
        (residents[row * CELLS + age] + residents[row * CELLS + AGES + age]) *
        rate *
        staying[row] *
        near[row];
    if (weighted === 0) continue;
    for (let row = 0; row < staying.length; row++)
      staying[row] *= 1 - Math.min(1, (pupils * near[row]) / weighted);
  }
  return staying;
}
