import { FUTURE_INDICATORS, type FutureFigures, type FutureShape } from "./indicators";

/** Futures, and what their columns are about. */
interface Futures {
  readonly shape: FutureShape;
  readonly futures: readonly FutureFigures[];
}

/** The figures of a job without the schools of counties that it was not asked for, which have none. */
export function withinCounties({ shape, futures }: Futures, counties: readonly string[]): Futures {
  const all = shape.offers.length;
  const kept = shape.offers.flatMap(({ county }, at) => (counties.includes(county) ? [at] : []));
  return {
    shape: { ...shape, offers: kept.map((at) => shape.offers[at]) },
    futures: futures.map((future) => ({
      ...future,
      flags: Uint8Array.from(
        shape.years.flatMap((_, year) => kept.map((at) => future.flags[year * all + at])),
      ),
      seatYears: Float64Array.from(
        kept.flatMap((at) => [future.seatYears[2 * at], future.seatYears[2 * at + 1]]),
      ),
    })),
  };
}

/** An answer, and the number of its first future. */
export interface NumberedAnswer extends Futures {
  readonly from: number;
}

/**
 * Whole futures from the answers of jobs that had counties and numbers of their own, in the order of the whole shape: the same
 * bytes however the sweep was cut.
 *
 * @param count Futures of the sweep. @param first The number of the first. Throws where a county of one is missing.
 */
export function mergeAnswers(
  shape: FutureShape,
  answers: readonly NumberedAnswer[],
  first: number,
  count: number,
): readonly FutureFigures[] {
  const width = FUTURE_INDICATORS.length;
  const { years, units, offers } = shape;
  const unitAt = new Map(units.map(({ county, stage }, at) => [`${county} ${stage}`, at]));
  const offerAt = new Map(offers.map(({ school, stage }, at) => [`${school} ${stage}`, at]));
  const found = new Uint32Array(count);
  const whole = Array.from({ length: count }, () => ({
    units: new Float64Array(years.length * units.length * width),
    flags: new Uint8Array(years.length * offers.length),
    seatYears: new Float64Array(2 * offers.length),
    births: new Float64Array(years.length - 1),
  }));
  for (const { shape: part, futures, from } of answers) {
    const unitsTo = part.units.map(({ county, stage }) => unitAt.get(`${county} ${stage}`) ?? -1);
    const offersTo = part.offers.map(({ school, stage }) => offerAt.get(`${school} ${stage}`) ?? -1);
    if ([...unitsTo, ...offersTo].includes(-1))
      throw new Error("an answer is about another city than its sweep");
    futures.forEach((future, offset) => {
      const number = from + offset - first;
      const into = whole[number];
      if (into === undefined) throw new Error(`nobody asked for future ${from + offset}`);
      found[number] += part.units.length;
      into.births.set(future.births);
      for (let year = 0; year < years.length; year++) {
        unitsTo.forEach((to, at) => {
          const start = (year * part.units.length + at) * width;
          into.units.set(future.units.subarray(start, start + width), (year * units.length + to) * width);
        });
        offersTo.forEach((to, at) => {
          into.flags[year * offers.length + to] = future.flags[year * part.offers.length + at];
        });
      }
      offersTo.forEach((to, at) => {
        into.seatYears[2 * to] = future.seatYears[2 * at];
        into.seatYears[2 * to + 1] = future.seatYears[2 * at + 1];
      });
    });
  }
  const lacking = found.findIndex((got) => got !== units.length);
  if (lacking >= 0) throw new Error(`future ${first + lacking} is not whole`);
  return whole;
}
