import type { Measure } from "../../../domain/measure";
import { tiedSchool } from "../../../domain/tiedSchool";
import type { I18n } from "../../../i18n/createI18n";
import { nameIn } from "./exportSource";

/** Who moves into a compound, and whether a school that is tied to one opens in time; nothing for other measures. */
export function housingText(measure: Measure, measures: readonly Measure[], words: I18n): string | undefined {
  if (measure.kind === "housing")
    return measure.localShare
      ? words.t("edit.localShare", { share: Math.round(measure.localShare * 100) })
      : undefined;
  const tied = measure.kind === "build" ? tiedSchool(measure, measures) : undefined;
  if (tied === undefined) return undefined;
  return words.t(tied.yearsLate > 0 ? "edit.tiedLate" : "edit.tied", {
    compound: nameIn(words, tied.compound.compound.name),
    due: tied.due,
    years: tied.yearsLate,
  });
}
