import type { Part } from "./part";
import { perRun } from "./perRun";
import type { Results } from "./results";

/** Remembers what was read from results of one year and a part of the city; of all of it where no part is named. */
export const perPart = <T>(
  read: (results: Results, year: number, part: Part) => T,
): ((results: Results, year: number, part?: Part) => T) =>
  perRun(
    (results: Results, year: number, part: Part = {}) => read(results, year, part),
    (year, part = {}) => `${year} ${part.county ?? ""} ${part.stage ?? ""}`,
  );
