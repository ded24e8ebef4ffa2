import { MultiSelect, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SchoolId } from "../../domain/ids";
import type { Spread } from "../../domain/measure";
import { useApp } from "../parts/appContext";
import { schoolsOf } from "../parts/schoolsOf";
import { useNameReader } from "../parts/useNameReader";
import { gradesAfterEntry } from "./gradesAfterEntry";
import editor from "./MeasureEditor.module.css";
import { SchoolStageFields } from "./SchoolStageFields";
import { SpreadPreview } from "./SpreadPreview";
import { straightKm } from "./straightKm";

interface Props {
  readonly measure: Spread;
  readonly onChange: (measure: Spread) => void;
}

/** A full school some of whose pupils move to others, which grades, where to and how; and whom that moves. */
export function SpreadFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const schools = useApp(schoolsOf);
  const school = schools.get(measure.school);
  const grades = gradesAfterEntry(school, measure.stage);
  const others = [...schools.values()]
    .filter(
      (other) =>
        other.id !== measure.school &&
        other.county === school?.county &&
        other.offers.some(({ stage }) => stage === measure.stage),
    )
    .sort((a, b) => (school === undefined ? 0 : straightKm(a, school) - straightKm(b, school)));

  return (
    <>
      <SchoolStageFields
        measure={measure}
        onChange={(id, stage) =>
          onChange({
            ...measure,
            school: id,
            stage,
            grades: gradesAfterEntry(schools.get(id), stage),
            to: [],
          })
        }
      />
      <MultiSelect
        label={t("form.spreadGrades")}
        data={grades.map((grade) => ({
          value: String(grade),
          label: t("edit.preview.grade", { grade }),
        }))}
        value={measure.grades.map(String)}
        onChange={(chosen) => onChange({ ...measure, grades: chosen.map(Number).sort((a, b) => a - b) })}
      />
      <MultiSelect
        label={t("form.spreadTo")}
        placeholder={measure.to.length === 0 ? t("form.schoolHint") : ""}
        data={others.map((other) => ({ value: other.id as string, label: read(other.name) }))}
        value={[...measure.to]}
        searchable
        clearable
        limit={40}
        onChange={(ids) => onChange({ ...measure, to: ids as SchoolId[] })}
      />
      <Select
        label={t("form.spreadBy")}
        data={[
          { value: "homes", label: t("form.spreadByHomes") },
          { value: "classes", label: t("form.spreadByClasses") },
        ]}
        value={measure.by}
        allowDeselect={false}
        onChange={(by) => by && onChange({ ...measure, by: by as Spread["by"] })}
      />
      <p className={editor.note}>{t("form.spreadNote")}</p>
      <SpreadPreview measure={measure} />
    </>
  );
}
