import { NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CountyId } from "../../domain/ids";
import type { Recruit } from "../../domain/measure";
import { STAGES, type Stage } from "../../domain/stage";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import editor from "./MeasureEditor.module.css";
import { wholeFrom } from "./wholeFrom";

interface Props {
  readonly measure: Recruit;
  readonly onChange: (measure: Recruit) => void;
}

/** Teachers recruited for one stage of a county, and how many of them teach scarce subjects. */
export function RecruitFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const counties = useApp((state) => state.city.model.dataset.counties);

  return (
    <>
      <div className={editor.pair}>
        <Select
          label={t("form.county")}
          data={counties.map((county) => ({ value: county.id as string, label: read(county.name) }))}
          value={measure.county}
          allowDeselect={false}
          onChange={(id) => id && onChange({ ...measure, county: id as CountyId })}
        />
        <Select
          label={t("form.stage")}
          data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
          value={measure.stage}
          allowDeselect={false}
          onChange={(value) => value && onChange({ ...measure, stage: value as Stage })}
        />
      </div>
      <div className={editor.pair}>
        <NumberInput
          label={t("form.posts")}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={measure.posts}
          onChange={(value) => onChange({ ...measure, posts: wholeFrom(value) })}
        />
        <NumberInput
          label={t("form.scarcePosts")}
          min={0}
          max={measure.posts}
          allowDecimal={false}
          value={measure.scarcePosts ?? ""}
          onChange={(value) => {
            const { scarcePosts: _, ...others } = measure;
            onChange(value === "" ? others : { ...others, scarcePosts: wholeFrom(value) });
          }}
        />
      </div>
      <NumberInput
        label={t("form.untilYear")}
        placeholder={String(measure.year)}
        min={measure.year}
        max={2200}
        allowDecimal={false}
        value={measure.untilYear ?? ""}
        onChange={(value) => {
          const { untilYear: _, ...others } = measure;
          onChange(value === "" ? others : { ...others, untilYear: wholeFrom(value) });
        }}
      />
      <p className={editor.note}>{t("form.recruitNote")}</p>
    </>
  );
}
