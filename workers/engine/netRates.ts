import { type Assumptions, pathAt } from "../../src/domain/assumptions";

/**
 * Net rates of one county and sex by age in the school year that starts in `year` (method 1.3): the county's rates × the
 * year's level, school-going moves put off. At school ages only what the children a year younger lose counts; the rest of
 * the loss is added up along each cohort's way since `firstYear` and taken in equal parts at the ages after school. So a
 * cohort's rates add up to the same whether it has left as the censuses say or after school.
 *
 * @param rates Net movers per resident and year by age.
 */
export function netRates(
  { schoolMoves, migrationPath }: Pick<Assumptions, "schoolMoves" | "migrationPath">,
  rates: readonly number[],
  year: number,
  firstYear: number,
): Float64Array {
  const net = Float64Array.from(rates, (rate) => rate * pathAt(migrationPath, year));
  if (schoolMoves === undefined) return net;
  const { fromAge, toAge, share, leaveYears } = schoolMoves;
  const putOff = (age: number, inYear: number) =>
    share * Math.min(0, rates[age] - rates[fromAge - 1]) * pathAt(migrationPath, inYear);
  for (let age = fromAge; age <= toAge; age++) {
    net[age] -= putOff(age, year);
    for (let later = toAge + 1; later <= toAge + leaveYears; later++) {
      const then = year - (later - age);
      if (then >= firstYear) net[later] += putOff(age, then) / leaveYears;
    }
  }
  return net;
}
