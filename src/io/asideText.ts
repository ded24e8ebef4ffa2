import type { I18n } from "../i18n/createI18n";
import { type WhyAside, whyAside } from "../model/readers/whyAside";
import type { Results } from "../model/results";

/** Why a measure was set aside, as a sentence. */
export function asideText(aside: WhyAside, t: I18n["t"]): string {
  switch (aside.why) {
    case "outsideYears":
      return t("edit.outside", { first: aside.first, last: aside.last });
    case "unknownNames":
      return t("edit.orphan", { names: aside.names.join(", ") });
    case "takenId":
      return t("edit.taken", { name: aside.id });
  }
}

/** The measures of a run that were set aside, by reason: ids, then the sentence. */
export function asideLines(results: Results, t: I18n["t"]): readonly string[] {
  const ids = new Map<string, string[]>();
  for (const measure of results.scenario.measures) {
    const aside = whyAside(results, measure);
    if (aside === undefined) continue;
    const text = asideText(aside, t);
    ids.set(text, [...(ids.get(text) ?? []), measure.id]);
  }
  return [...ids].map(([text, some]) => t("report.setAside", { ids: some.join(", "), text }));
}
