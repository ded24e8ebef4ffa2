/** Survivorship of a single-year life table. */
export interface Survivorship {
  /** Share of the residents aged a who live to be a + 1 a year later; the last two figures serve the open group. */
  readonly byAge: Float64Array;
  /** Share of the year's births alive at its end: L(0) / l(0). */
  readonly births: number;
}

/**
 * Survivorship from central death rates (method 1.2): S(a) = L(a + 1) / L(a); those aged 99 and the open group 100+
 * both survive into the open group by T(100) / T(99), as in the United Nations' projections.
 * Deaths fall in the middle of the year of age, in the first year of life at 0.1 + 1.5 m(0) of it, at most 0.35.
 *
 * @param rates m(a), deaths per person-year, single ages, last one open. Throws where a rate is negative or not a number.
 */
export function survivorship(rates: ArrayLike<number>): Survivorship {
  const last = rates.length - 1;
  const lived = new Float64Array(rates.length);
  let alive = 1;
  for (let age = 0; age <= last; age++) {
    const rate = rates[age];
    if (!(rate >= 0))
      throw new RangeError(`death rate at age ${age} is ${rate}; wanted a number of at least 0`);
    if (age === last) {
      lived[age] = rate > 0 ? alive / rate : alive;
      break;
    }
    const part = age === 0 ? Math.min(0.35, 0.1 + 1.5 * rate) : 0.5;
    const deaths = Math.min(alive, (alive * rate) / (1 + (1 - part) * rate));
    lived[age] = alive - deaths + part * deaths;
    alive -= deaths;
  }
  const byAge = new Float64Array(rates.length);
  for (let age = 0; age < last - 1; age++) byAge[age] = lived[age] === 0 ? 0 : lived[age + 1] / lived[age];
  const open = lived[last - 1] + lived[last];
  byAge[last - 1] = open === 0 ? 0 : lived[last] / open;
  byAge[last] = byAge[last - 1];
  return { byAge, births: lived[0] };
}
