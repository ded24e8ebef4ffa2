import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Expand } from "../../domain/measure";
import { normsInForce } from "../../state/normsInForce";
import { useApp } from "../parts/appContext";
import { useMeasureNames } from "../parts/useMeasureNames";
import { writeWhole } from "../parts/writeFigure";
import editor from "./MeasureEditor.module.css";
import { measureSize } from "./measureSize";
import { SchoolStageFields } from "./SchoolStageFields";
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
  const { stages } = useApp((state) => state.project.assumptions);
  const size = measureSize(measure, norms, stages, find);

  return (
    <>
      <SchoolStageFields
        measure={measure}
        onChange={(school, stage) => onChange({ ...measure, school, stage })}
      />
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
