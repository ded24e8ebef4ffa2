import type { PublishedTotal } from "../../domain/dataset";
import type { Results } from "../results";
import { residentsBetween } from "./ageBands";
import { pyramid } from "./pyramid";

/** A published total with the run's figure beside it. */
export interface PublishedRow {
  readonly total: PublishedTotal;
  /** Persons; absent outside the years of the run, and for births of a county or a census. */
  readonly modelled?: number;
  /** Modelled − published. */
  readonly difference?: number;
  /** Whether the difference lies within the published total's stated error; absent where none is stated. */
  readonly isWithinError?: boolean;
  /** Change since the last published total of an earlier year, and the run's over the same years. */
  readonly change?: { readonly since: number; readonly published: number; readonly modelled: number };
  /** The published totals rise where the run's fall, or the other way round. */
  readonly hasOtherSign: boolean;
}

/**
 * Published totals beside the run (method 9.1): residents of a place by year, and births of the city by calendar year, for
 * which the school year that ends in it counts two thirds and the next one third. City first, then by county and year.
 */
export function modelAndPublished(results: Results): readonly PublishedRow[] {
  const { published = [] } = results.model.dataset;
  const placeOf = ({ county }: PublishedTotal) =>
    county === undefined ? -1 : results.model.countyIds.indexOf(county);
  const order = [...published].sort(
    (a, b) =>
      SERIES.indexOf(a.series) - SERIES.indexOf(b.series) ||
      placeOf(a) - placeOf(b) ||
      a.year - b.year ||
      BASES.indexOf(a.basis) - BASES.indexOf(b.basis),
  );
  const rows: PublishedRow[] = [];
  for (const [at, total] of order.entries()) {
    const modelled = modelledOf(results, total);
    if (modelled === undefined) {
      rows.push({ total, hasOtherSign: false });
      continue;
    }
    const before = order.findLastIndex(
      (other, rank) =>
        rank < at &&
        other.series === total.series &&
        other.county === total.county &&
        other.year < total.year &&
        rows[rank].modelled !== undefined,
    );
    const difference = modelled - total.persons;
    const change =
      before === -1
        ? undefined
        : {
            since: order[before].year,
            published: total.persons - order[before].persons,
            modelled: modelled - (rows[before].modelled as number),
          };
    rows.push({
      total,
      modelled,
      difference,
      ...(total.error !== undefined && {
        isWithinError: Math.abs(difference) <= total.error * total.persons,
      }),
      ...(change && { change }),
      hasOtherSign: change !== undefined && change.published * change.modelled < 0,
    });
  }
  return rows;
}

const SERIES: readonly PublishedTotal["series"][] = ["residents", "births"];
const BASES: readonly PublishedTotal["basis"][] = ["census", "yearEndRevised", "yearEnd", "calendarYear"];

function modelledOf(results: Results, { series, county, year, basis }: PublishedTotal): number | undefined {
  if (series === "residents") {
    const place =
      county === undefined ? ({ kind: "city" } as const) : ({ kind: "county", id: county } as const);
    return results.years.includes(year)
      ? residentsBetween(pyramid(results, place, year), 0, Number.POSITIVE_INFINITY)
      : undefined;
  }
  if (county !== undefined || basis !== "calendarYear") return undefined;
  const ending = (in_: number) => results.births.find((births) => births.year === in_)?.born;
  const [first, second] = [ending(year), ending(year + 1)];
  return first === undefined || second === undefined ? undefined : (first * 2 + second) / 3;
}
