import type { MeasureId, SchoolId } from "../../domain/ids";
import { type Close, PAPERS } from "../../domain/measure";
import { closureGate, type GateCondition } from "../closureGate";
import { schoolYears } from "../indicators/schoolYears";
import { closureSavings, netYuan } from "../money/closureSavings";
import type { Results } from "../results";

/** What closing a small school would mean in all years from one on (method 6.1). */
export interface SmallSchool {
  readonly school: string;
  /** In the year in which it would close. */
  readonly pupils: number;
  /**
   * `harmless`: nobody is worse off even if all of them close; `together`: somebody is, by what other closures do as well;
   * `mustStay`: somebody is by this closure alone.
   */
  readonly verdict: "harmless" | "together" | "mustStay";
  /** Conditions of the gate that are not met, its papers aside; each with its worst year. */
  readonly harms: readonly GateCondition[];
  /** Yuan a year less in the last year; below zero where it costs more. */
  readonly savedYuan: number;
}

/** A closure of each small school that is open in a year, under its own id. */
export const smallSchoolClosures = (results: Results, year: number): readonly Close[] =>
  schoolYears(results, year)
    .filter(({ isSmall }) => isSmall)
    .map(({ school }) => ({
      ...{ kind: "close", year, status: "planned" },
      id: school as MeasureId,
      school: school as SchoolId,
    }));

/**
 * The small schools of a year, harmless ones first, then by what they save.
 *
 * @param open The plan without its closures.
 * @param closed The same with its small schools closed.
 */
export function smallSchools(open: Results, closed: Results, year: number): readonly SmallSchool[] {
  const last = closed.years[closed.years.length - 1];
  const saved = new Map(
    closureSavings(closed, open, last).closures.map((one) => [one.measure.id as string, netYuan(one.saved)]),
  );
  const pupils = new Map(schoolYears(open, year).map((one) => [one.school, one.pupils]));
  return smallSchoolClosures(open, year)
    .map((measure): SmallSchool => {
      const { id, school } = measure;
      const harms = closureGate(closed, open, measure).conditions.filter(
        ({ condition, isMet }) => !isMet && !PAPERS.some((paper) => paper === condition),
      );
      const isAlone = harms.some(({ sharedWith }) => sharedWith.length === 0);
      return {
        school,
        pupils: pupils.get(school) ?? 0,
        verdict: harms.length === 0 ? "harmless" : isAlone ? "mustStay" : "together",
        harms,
        savedYuan: saved.get(id) ?? 0,
      };
    })
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        b.savedYuan - a.savedYuan ||
        (a.school < b.school ? -1 : 1),
    );
}

const VERDICTS = ["harmless", "together", "mustStay"];
