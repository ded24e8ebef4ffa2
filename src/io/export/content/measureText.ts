import type { Measure } from "../../../domain/measure";
import { recruitedPosts } from "../../../domain/recruitedPosts";
import type { I18n } from "../../../i18n/createI18n";
import type { Names } from "../../../model/readers/names";
import { policyText } from "../../policyText";
import { nameIn } from "./exportSource";

/** What a measure is about: the school, compound, area or county that it names. */
export function measureText(measure: Measure, names: Names, words: I18n): string {
  const { t } = words;
  const comma = words.language === "en" ? ", " : "、";
  const name = (of: { readonly zh: string; readonly en: string }) => nameIn(words, of);
  switch (measure.kind) {
    case "build":
      return name(measure.school.name);
    case "expand":
      return name(names.school(measure.school));
    case "close":
      return [
        name(names.school(measure.school)),
        ...(measure.stage === undefined ? [] : [t(`stage.${measure.stage}`)]),
      ].join(" · ");
    case "merge":
      return `${name(names.school(measure.school))} → ${name(names.school(measure.into))}`;
    case "spread":
      return [
        name(names.school(measure.school)),
        t(`stage.${measure.stage}`),
        t("edit.spreadGrades", { grades: measure.grades.join(comma) }),
        measure.to.length === 0
          ? t("edit.spreadNearby")
          : `→ ${measure.to.map((id) => name(names.school(id))).join(comma)}`,
      ].join(" · ");
    case "bus":
      return [
        name(names.school(measure.school)),
        t(`stage.${measure.stage}`),
        t("edit.size.buses", { amount: measure.addedBuses }),
      ].join(" · ");
    case "convert":
      return [
        name(names.school(measure.school)),
        t(`edit.convert.${measure.to.form}`),
        ...(measure.to.form === "general" || measure.to.form === "vocational"
          ? [t("edit.turned", measure.to)]
          : []),
      ].join(" · ");
    case "housing":
      return name(measure.compound.name);
    case "boundary":
      return name(measure.name);
    case "recruit":
      return [
        name(names.county(measure.county)),
        t(`stage.${measure.stage}`),
        t("edit.size.posts", { amount: recruitedPosts(measure) }),
      ].join(" · ");
    case "policy":
      return [
        measure.county === undefined ? t("report.city") : name(names.county(measure.county)),
        t(`stage.${measure.stage}`),
        ...policyText(measure, words),
      ].join(" · ");
  }
}
