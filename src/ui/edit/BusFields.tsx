import { NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Bus } from "../../domain/measure";
import { busNeed, busRiders } from "../../model/readers/busRiders";
import { normsInForce } from "../../state/normsInForce";
import { useApp } from "../parts/appContext";
import { useTableUnits } from "../parts/useTableUnits";
import { useWriter } from "../parts/useWriter";
import editor from "./MeasureEditor.module.css";
import { SchoolStageFields } from "./SchoolStageFields";
import { useTried } from "./useTried";
import { wholeFrom } from "./wholeFrom";

interface Props {
  readonly measure: Bus;
  readonly onChange: (measure: Bus) => void;
}

/** School buses to one stage of a school: how far they carry whom, who rides, and what that costs a year. */
export function BusFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const units = useTableUnits();
  const norms = useApp(normsInForce);
  const results = useTried(measure);
  const riders = results && busRiders(results, measure, measure.year);
  const need = results && busNeed(results, measure);
  const limits = norms.busLimitM[measure.stage].map((metres) => writer.decimal(metres / 1000));

  return (
    <>
      <SchoolStageFields
        measure={measure}
        onChange={(school, stage) => onChange({ ...measure, school, stage })}
      />
      <NumberInput
        label={t("form.addedBuses")}
        min={1}
        max={200}
        allowDecimal={false}
        value={measure.addedBuses}
        onChange={(value) => onChange({ ...measure, addedBuses: wholeFrom(value) })}
      />
      <p className={editor.note}>
        {t("form.busLimits", { limits: limits.join(" / "), seats: norms.busSeats })}
      </p>
      {riders !== undefined && (
        <p className={editor.note}>
          {t("form.busRiders", {
            year: measure.year,
            pupils: writer.whole(riders.pupils),
            seats: writer.whole(riders.seats),
            wan: writer.decimal(Math.round((10 * riders.yearlyYuan) / units) / 10),
          })}
        </p>
      )}
      {need !== undefined && (
        <p className={editor.note}>
          {t("form.busNeed", { year: need.year, pupils: writer.whole(need.pupils), buses: need.buses })}
        </p>
      )}
    </>
  );
}
