import { useTranslation } from "react-i18next";
import { FIELD_NAMES, type Field, fieldOf, fieldText } from "../../io/import/field";

const GRADES = [-3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** What columns may mean, in the words of the screen. */
export function useFieldWords(): {
  readonly choicesFor: (text: string) => { readonly value: string; readonly label: string }[];
} {
  const { t } = useTranslation();
  const gradeName = (grade: number) =>
    grade > 0
      ? t("importing.columns.grades.n", { grade })
      : t("importing.columns.grades.k", {
          class: t("importing.columns.grades.classes").split(",")[grade + 3] ?? "",
        });
  const nameOf = ({ what, grade, year, sex, ages }: Field): string =>
    [
      t(`importing.columns.field.${what}`),
      grade === undefined ? "" : gradeName(grade),
      ages === undefined
        ? ""
        : t("importing.columns.agesOf", { from: ages[0], to: ages[1] === 100 ? "" : ages[1] }),
      sex === undefined ? "" : t(`importing.columns.${sex}`),
      year === undefined ? "" : String(year),
    ]
      .filter(Boolean)
      .join(" · ");
  return {
    choicesFor(text) {
      const now = fieldOf(text) ?? { what: "skip" as const };
      const year = now.year === undefined ? {} : { year: now.year };
      const plain = FIELD_NAMES.map((what): Field => ({ what }));
      const graded =
        now.what === "pupils" || now.what === "classes"
          ? GRADES.map((grade): Field => ({ what: now.what, grade, ...year }))
          : [];
      const all = [now, ...graded, ...plain].map((field) => ({
        value: fieldText(field),
        label: nameOf(field),
      }));
      return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
    },
  };
}
