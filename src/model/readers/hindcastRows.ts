import { AGES } from "../../domain/place";
import { type CountyHindcast, HINDCAST_MOVES, type HindcastMoves, type Results } from "../results";

/** Ages that compulsory schooling is planned for, both included. */
export const SCHOOL_AGES = { fromAge: 6, toAge: 14 } as const;

/** Residents of some ages at one place: projected from an earlier census, and counted. */
export interface HindcastRow {
  /** Absent: the whole city. */
  readonly county?: string;
  readonly moves: HindcastMoves;
  readonly fromYear: number;
  readonly fromAge: number;
  /** The last age of the group, included. */
  readonly toAge: number;
  readonly projected: number;
  readonly counted: number;
  /** Projected ÷ counted − 1; absent where nobody was counted. */
  readonly error?: number;
}

/** A projection of one place, both sexes, by single age. */
export type HindcastPlace = Omit<CountyHindcast, "county"> & { readonly county?: string };

/** Every county and then the city, where all of its counties are known; each by every kind of moves. */
export function hindcastPlaces({ hindcast, model }: Results): readonly HindcastPlace[] {
  const counties = hindcast.map((one) => ({ ...one, county: model.countyIds[one.county] }));
  const cities = HINDCAST_MOVES.flatMap((moves): HindcastPlace[] => {
    const parts = counties.filter((one) => one.moves === moves);
    if (parts.length < 2 || parts.length < model.countyIds.length) return [];
    const sumOf = (of: "projected" | "counted") =>
      Float64Array.from({ length: AGES }, (_, age) => parts.reduce((sum, part) => sum + part[of][age], 0));
    const { fromYear, fromAges } = parts[0];
    return [{ moves, fromYear, fromAges, projected: sumOf("projected"), counted: sumOf("counted") }];
  });
  return [...counties, ...cities];
}

/**
 * How far projections from an earlier census were off at the base year (method 9.1): of each place and kind of moves the ages
 * of compulsory school, then every age group of that census.
 */
export function hindcastRows(results: Results): readonly HindcastRow[] {
  return hindcastPlaces(results).flatMap((place) => [
    rowOf(place, SCHOOL_AGES.fromAge, SCHOOL_AGES.toAge),
    ...place.fromAges.map((fromAge, at) => rowOf(place, fromAge, (place.fromAges[at + 1] ?? AGES) - 1)),
  ]);
}

function rowOf(
  { projected, counted, fromAges: _, ...place }: HindcastPlace,
  fromAge: number,
  toAge: number,
): HindcastRow {
  const sumOf = (column: Float64Array) => {
    let sum = 0;
    for (let age = fromAge; age <= toAge; age++) sum += column[age];
    return sum;
  };
  const [ahead, real] = [sumOf(projected), sumOf(counted)];
  return {
    ...place,
    fromAge,
    toAge,
    projected: ahead,
    counted: real,
    ...(real > 0 && { error: ahead / real - 1 }),
  };
}
