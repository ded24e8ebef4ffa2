import type { Policy, SizeByGrade } from "../domain/measure";
import type { TownRural } from "../domain/norms";
import type { I18n } from "../i18n/createI18n";

/** What a policy changes, rule by rule, in the words of screen and exports; figures that differ by grade are told grade by grade, a dash where they stay. */
export function policyText({ set, isPhasedIn }: Policy, { t }: { readonly t: I18n["t"] }): readonly string[] {
  const say = (label: string, value: string | number | undefined) =>
    value === undefined ? [] : [`${label} ${value}`];
  const sizes = (value: SizeByGrade | undefined) =>
    typeof value === "object" ? value.map((size) => size ?? "–").join(" / ") : value;
  const pair = (value: TownRural | undefined) =>
    value && `${t("edit.rule.town")} ${value.town} / ${t("edit.rule.rural")} ${value.rural}`;
  return [
    ...say(t("edit.rule.classSize"), sizes(set.classSize)),
    ...say(t("edit.rule.toleratedClassSize"), sizes(set.toleratedClassSize)),
    ...(set.toleratedClassSize === undefined ? say(t("edit.rule.toleratedAbove"), set.toleratedAbove) : []),
    ...(isPhasedIn ? [t("edit.rule.isPhasedIn")] : []),
    ...say(t("edit.rule.serviceRadiusM"), pair(set.serviceRadiusM)),
    ...say(t("edit.rule.journeyLimitM"), pair(set.journeyLimitM)),
    ...say(t("edit.rule.walkLimitM"), sizes(set.walkLimitM)),
    ...say(t("edit.rule.busLimitM"), sizes(set.busLimitM)),
    ...say(t("edit.rule.boardingFromGrade"), set.boardingFromGrade),
  ];
}
