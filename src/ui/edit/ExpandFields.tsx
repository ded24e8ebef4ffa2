import { NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Expand } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import { normsInForce } from "../../state/normsInForce";
import { useApp } from "../appContext";
import { writeWhole } from "../shell/writeFigure";
import editor from "./MeasureEditor.module.css";
import { measureSize } from "./measureSize";
import { SchoolPicker } from "./SchoolPicker";
import { SchoolToday } from "./SchoolToday";
import { useMeasureNames } from "./useMeasureNames";
import { wholeFrom } from "./wholeFrom";

interface Props {
  readonly measure: Expand;
  readonly onChange: (measure: Expand) => void;
}

/** More rooms or beds at a school that stands. */
export function ExpandFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { find } = useMeasureNames();
  const norms = useApp(normsInForce);
  const language = useApp((state) => state.view.language);
  const school = find(measure.school);
  const stages = school?.offers.map((offer) => offer.stage) ?? [];
  const size = measureSize(measure, norms, find);

  return (
    <>
      <SchoolPicker
        isSubject
        label={t("form.school")}
        value={measure.school}
        onChange={({ id, offers }) => {
          const stage = offers.find((offer) => offer.stage === measure.stage)?.stage ?? offers[0].stage;
          onChange({ ...measure, school: id, stage });
        }}
      />
      {stages.length > 1 && (
        <Select
          label={t("form.stage")}
          data={stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
          value={measure.stage}
          allowDeselect={false}
          onChange={(stage) => stage && onChange({ ...measure, stage: stage as Stage })}
        />
      )}
      <SchoolToday school={measure.school} stage={measure.stage} year={measure.year - 1} />
      <div className={editor.pair}>
        <NumberInput
          label={t("form.addedRooms")}
          min={0}
          max={200}
          allowDecimal={false}
          value={measure.addedRooms}
          onChange={(value) => onChange({ ...measure, addedRooms: wholeFrom(value) })}
        />
        <NumberInput
          label={t("form.addedBeds")}
          min={0}
          max={5000}
          step={20}
          allowDecimal={false}
          value={measure.addedBeds ?? 0}
          onChange={(value) => {
            const { addedBeds: _, ...rest } = measure;
            const beds = wholeFrom(value);
            onChange(beds === 0 ? rest : { ...rest, addedBeds: beds });
          }}
        />
      </div>
      {size?.unit === "seats" && (
        <p className={editor.note}>{t("form.seatsThen", { seats: writeWhole(size.count, language) })}</p>
      )}
    </>
  );
}
