import { assertNever } from "../../domain/assertNever";
import type { Measure } from "../../domain/measure";
import type { Name } from "../../domain/name";
import type { I18n } from "../../i18n/createI18n";
import { policyText } from "../../io/policyText";

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
    case "bus":
      return t("edit.spreadTitle", { school: nameOf(measure.school), stage: t(`stage.${measure.stage}`) });
    case "recruit":
      return t("edit.recruitTitle", { county: nameOf(measure.county), stage: t(`stage.${measure.stage}`) });
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
        where: measure.county === undefined ? t("edit.rule.allCounties") : nameOf(measure.county),
        stage: t(`stage.${measure.stage}`),
        what: policyText(measure, { t }).join(", "),
      });
    default:
      return assertNever(measure);
  }
}
