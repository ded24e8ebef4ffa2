import { AGES } from "../../src/domain/place";
import type { Survivorship } from "./lifeTable";

/** What happens to a population within one year. */
export interface CohortYear {
  readonly male: Survivorship;
  readonly female: Survivorship;
  /** Births per woman and year by age. */
  readonly fertility: ArrayLike<number>;
  readonly malesPerFemale: number;
  /** Net movers by age: males first, then females (2 × AGES), as persons or as a share of the residents at the start. */
  readonly migration?: { readonly as: "numbers" | "rates"; readonly net: ArrayLike<number> };
  readonly timing: "end-of-year" | "half-and-half";
}

/** Where the next population came from; `next = start + births − deaths + migration`. */
export interface CohortFlows {
  readonly births: number;
  readonly deaths: number;
  readonly migration: number;
}

/**
 * One year of the cohort component method for one population (method 1.2–1.4), by the United Nations' conventions:
 * with half-and-half migration, half of the movers come at the start and share the year's deaths and births, the other
 * half at its end, each at its age then; births follow the mean of women at the start and survivors at the end.
 *
 * @param residents Males 0 … 100, then females 0 … 100, from `at`; read only.
 * @param next Receives the population a year later, in the same form, from `at`.
 * @param birthFactor Multiplies the births (for a year whose total is known).
 * @param expected The births before the factor, where they have been worked out already.
 * Net emigration never takes more than there are: a cell stops at zero.
 */
export function cohortStep(
  residents: Float64Array,
  next: Float64Array,
  at: number,
  year: CohortYear,
  birthFactor = 1,
  expected = expectedBirths(residents, at, year),
): CohortFlows {
  const early = year.timing === "half-and-half" ? 0.5 : 0;
  const net = year.migration?.net;
  const byRate = year.migration?.as === "rates";
  let deaths = 0;
  let migration = 0;
  for (let sex = 0; sex < 2; sex++) {
    const from = at + sex * AGES;
    const survival = (sex === 0 ? year.male : year.female).byAge;
    let carried = 0;
    for (let age = 0; age < AGES; age++) {
      const here = residents[from + age];
      let exposed = here;
      if (net !== undefined && early > 0) {
        const moved = early * (byRate ? net[sex * AGES + age] * here : net[sex * AGES + age]);
        exposed = here + moved > 0 ? here + moved : 0;
        migration += exposed - here;
      }
      const survivors = exposed * survival[age];
      deaths += exposed - survivors;
      next[from + age] = carried;
      carried = survivors;
    }
    next[from + AGES - 1] += carried;
  }
  const births = birthFactor * expected;
  const boys = (births * year.malesPerFemale) / (1 + year.malesPerFemale);
  next[at] += boys * year.male.births;
  next[at + AGES] += (births - boys) * year.female.births;
  deaths += boys * (1 - year.male.births) + (births - boys) * (1 - year.female.births);
  if (net === undefined) return { births, deaths, migration };
  for (let cell = 0; cell < 2 * AGES; cell++) {
    const before = next[at + cell];
    const moved = before + (1 - early) * (byRate ? net[cell] * residents[at + cell] : net[cell]);
    next[at + cell] = moved > 0 ? moved : 0;
    migration += next[at + cell] - before;
  }
  return { births, deaths, migration };
}

/** Births of the year before any factor: what `cohortStep` would count. */
export function expectedBirths(residents: Float64Array, at: number, year: CohortYear): number {
  const early = year.timing === "half-and-half" ? 0.5 : 0;
  const women = at + AGES;
  const womenAt = (age: number): number => {
    if (year.migration === undefined) return residents[women + age];
    const net = year.migration.net[AGES + age] * (year.migration.as === "rates" ? residents[women + age] : 1);
    return Math.max(0, residents[women + age] + early * net);
  };
  let births = 0;
  for (let age = 0; age < AGES; age++) {
    if (year.fertility[age] === 0) continue;
    const survivors = age === 0 ? 0 : womenAt(age - 1) * year.female.byAge[age - 1];
    births += 0.5 * year.fertility[age] * (womenAt(age) + survivors);
  }
  return births;
}
