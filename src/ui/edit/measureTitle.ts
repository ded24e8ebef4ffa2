import { assertNever } from "../../domain/assertNever";
import type { Measure, Policy } from "../../domain/measure";
import type { Name } from "../../domain/name";
import type { I18n } from "../../i18n/createI18n";

interface Names {
  readonly t: I18n["t"];
  readonly read: (name: Name) => string;
  /** The name of the school or county with an id, the id itself where nobody has it. */
  readonly nameOf: (id: string) => string;
}

/** What a measure is called in a list. */
export function measureTitle(measure: Measure, { t, read, nameOf }: Names): string {
  switch (measure.kind) {
    case "build":
      return read(measure.school.name);
    case "expand":
      return nameOf(measure.school);
    case "merge":
      return t("edit.mergeTitle", { from: nameOf(measure.school), into: nameOf(measure.into) });
    case "close":
      return measure.stage === undefined
        ? nameOf(measure.school)
        : t("edit.closeTitle", { school: nameOf(measure.school), stage: t(`stage.${measure.stage}`) });
    case "spread":
      return t("edit.spreadTitle", { school: nameOf(measure.school), stage: t(`stage.${measure.stage}`) });
    case "convert":
      return t("edit.convertTitle", {
        school: nameOf(measure.school),
        form: t(`edit.convert.${measure.to.form}`),
      });
    case "housing":
      return read(measure.compound.name);
    case "boundary":
      return read(measure.name);
    case "policy":
      return t("edit.policyTitle", {
        where: measure.county === undefined ? t("form.allCounties") : nameOf(measure.county),
        stage: t(`stage.${measure.stage}`),
        what: changesOf(measure, t).join(", "),
      });
    default:
      return assertNever(measure);
  }
}

function changesOf({ set }: Policy, t: I18n["t"]): readonly string[] {
  const say = (label: string, value: string | number | undefined) =>
    value === undefined ? [] : [`${label} ${value}`];
  const pair = (value: { readonly town: number; readonly rural: number } | undefined) =>
    value && `${value.town} / ${value.rural}`;
  return [
    ...say(t("form.classSize"), set.classSize),
    ...say(t("form.tolerated"), set.toleratedClassSize),
    ...say(t("form.radius"), pair(set.serviceRadiusM)),
    ...say(t("form.limit"), pair(set.journeyLimitM)),
    ...say(t("form.boardingFrom"), set.boardingFromGrade),
  ];
}
