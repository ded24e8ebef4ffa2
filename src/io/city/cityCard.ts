import type { Name } from "../../domain/name";
import { firstFigures } from "./firstFigures";
import type { City } from "./readCity";
import { type Rung, rungOf } from "./rungOf";

/** What the page of cities says of one. */
export interface CityCard {
  /** Names the city in addresses and in this browser, never in its files. */
  readonly id: string;
  readonly name: Name;
  /** Whether it came with the program; such a city is neither renamed nor deleted. */
  readonly origin: "shipped" | "mine";
  readonly rung: Rung;
  readonly baseYear: number;
  readonly schools: number;
  readonly settlements: number;
  /** Pupils of the base year. */
  readonly pupils: number;
  /** Size of the city file. */
  readonly bytes: number;
  /** When the city or its plans were last changed, milliseconds since 1970; absent where they never were. */
  readonly changedAt?: number;
  /** When it was deleted; it can be put back for a while. */
  readonly goneAt?: number;
}

/** The figures of a card, as the city's files have them. */
export function cardFigures({
  model: { dataset },
  assumptions,
  plan,
}: City): Pick<CityCard, "name" | "rung" | "baseYear" | "schools" | "settlements" | "pupils"> {
  const { name, baseYear, schools, settlements } = dataset;
  return {
    name,
    baseYear,
    rung: rungOf(dataset, assumptions, plan),
    schools: schools.length,
    settlements: settlements.length,
    pupils: firstFigures(schools, baseYear).pupils,
  };
}
