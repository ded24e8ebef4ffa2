import type { Rolls } from "./rolls";

/** Progression ratios by school and grade: pupils for each one a grade lower a year before; NaN where nothing tells. */
export type Ratios = readonly (readonly number[])[];

/** Ratios of each school's last `window` years up to `origin`, or its district's where the school has none. */
export function schoolRatios(rolls: Rolls, origin: number, window: number): Ratios {
  const district = districtRatios(rolls, origin, window);
  return rolls.schools.map((_, school) =>
    grades(rolls).map((grade) => {
      const { from, to } = moved(rolls, [school], grade, origin, window);
      return from > 0 ? to / from : district[school][grade];
    }),
  );
}

/** Ratios of the whole district, over the schools that teach both grades. */
export function districtRatios(rolls: Rolls, origin: number, window: number): Ratios {
  const byDistrict = Array.from({ length: rolls.districts }, (_, district) => {
    const members = [...rolls.schools.keys()].filter((at) => rolls.schools[at].district === district);
    return grades(rolls).map((grade) => {
      const { from, to } = moved(rolls, members, grade, origin, window);
      return from > 0 ? to / from : 1;
    });
  });
  return rolls.schools.map(({ district }) => byDistrict[district]);
}

/**
 * School ratios drawn towards the district's by weight m / (m + k), m being the pupils that the school's ratio rests on and k what
 * empirical Bayes finds: the spread within schools from year to year over the spread between schools (method 2.3). No ratio is moved by more than its own
 * noise: a school that takes over a teaching point's pupils differs for good.
 */
export function shrunkRatios(rolls: Rolls, origin: number, window: number): Ratios {
  const district = districtRatios(rolls, origin, window);
  const deviations: Deviation[] = [];
  rolls.schools.forEach(({ pupils }, school) => {
    for (let grade = 1; grade < rolls.grades; grade++) {
      const usual = district[school][grade];
      const parts: { weight: number; value: number }[] = [];
      for (let year = Math.max(1, origin - window + 1); year <= origin; year++) {
        const from = pupils[grade - 1][year - 1];
        const to = pupils[grade][year];
        if (from > 0 && to > 0) parts.push({ weight: from, value: to / from / usual });
      }
      if (parts.length === 0) continue;
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      const mean = parts.reduce((sum, part) => sum + part.weight * part.value, 0) / weight;
      const squares = parts.reduce((sum, part) => sum + part.weight * (part.value - mean) ** 2, 0);
      deviations.push({ weight, value: mean - 1, squares, freedom: parts.length - 1 });
    }
  });
  const { k, noise } = shrinkage(deviations);
  return rolls.schools.map((_, school) =>
    grades(rolls).map((grade) => {
      const usual = district[school][grade];
      const { from, to } = moved(rolls, [school], grade, origin, window);
      if (from === 0) return usual;
      const own = to / from;
      const drawn = ((usual - own) * k) / (from + k);
      const most = usual * Math.sqrt(noise / from);
      return own + Math.max(-most, Math.min(most, drawn));
    }),
  );
}

/** What one school does differently, seen with noise. */
export interface Deviation {
  /** Pupils that it rests on: its variance is the noise of one pupil's worth of observation over this. */
  readonly weight: number;
  readonly value: number;
  /** Squares of the observations' distances from the school's own mean, weighted by pupils, and how many are free. */
  readonly squares: number;
  readonly freedom: number;
}

/** How far deviations are believed: by weight m / (m + k), m being the pupils that one rests on. */
export interface Shrinkage {
  /** Noise within schools over spread between them; large where schools do not differ. */
  readonly k: number;
  /** Variance of an observation that rests on one pupil. */
  readonly noise: number;
}

/** What the deviations of many schools tell about how far to believe one (empirical Bayes). */
export function shrinkage(deviations: readonly Deviation[]): Shrinkage {
  const sum = (of: (deviation: Deviation) => number) => deviations.reduce((total, one) => total + of(one), 0);
  const freedom = sum((one) => one.freedom);
  const weights = sum((one) => one.weight);
  if (freedom === 0 || weights === 0) return FIRST_GUESS;
  const noise = sum((one) => one.squares) / freedom;
  const spread = (sum((one) => one.weight * one.value ** 2) - deviations.length * noise) / weights;
  return { k: spread <= 0 ? MOST : Math.min(MOST, noise / spread), noise };
}

/** Pupils that a school's own ratio must rest on to count as much as the district's, where nothing can be estimated. */
const FIRST_GUESS: Shrinkage = { k: 100, noise: 1 };
const MOST = 1e6;

const grades = (rolls: Rolls): readonly number[] => Array.from({ length: rolls.grades }, (_, grade) => grade);

/** Pupils before and after moving up into a grade, over the last `window` years, where the school teaches both grades. */
function moved(rolls: Rolls, schools: readonly number[], grade: number, origin: number, window: number) {
  let from = 0;
  let to = 0;
  if (grade === 0) return { from, to };
  for (const school of schools) {
    const { pupils } = rolls.schools[school];
    for (let year = Math.max(1, origin - window + 1); year <= origin; year++) {
      if (pupils[grade - 1][year - 1] === 0 || pupils[grade][year] === 0) continue;
      from += pupils[grade - 1][year - 1];
      to += pupils[grade][year];
    }
  }
  return { from, to };
}
