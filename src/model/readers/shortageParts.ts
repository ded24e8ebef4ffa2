import type { Results } from "../results";
import { destinations } from "./destinations";
import { schoolProfile } from "./schoolProfile";
import type { Shortage } from "./shortages";

/** What each settlement of a shortage asks for, and what each school within its reach has. */
export interface ShortageParts {
  readonly settlements: readonly {
    readonly id: string;
    readonly pupils: number;
    readonly unplaced: number;
  }[];
  readonly schools: readonly { readonly id: string; readonly seats: number; readonly pupils: number }[];
}

/** The two sides of a shortage, largest first. Their sums may exceed the proof's: it counts the grades that are short. */
export function shortageParts(results: Results, shortage: Shortage): ShortageParts {
  const { year, stage, grade } = shortage;
  const settlements = shortage.settlements.map((id) => {
    const { demand, unplaced } = destinations(results, [id], stage, year, grade);
    return { id, pupils: demand, unplaced };
  });
  const schools = shortage.schools.map((id) => {
    const taught = schoolProfile(results, id, year)?.stages.find((offer) => offer.stage === stage);
    return { id, seats: taught?.seats ?? 0, pupils: taught?.pupils ?? 0 };
  });
  return {
    settlements: settlements.sort((a, b) => b.pupils - a.pupils),
    schools: schools.sort((a, b) => b.seats - a.seats),
  };
}
