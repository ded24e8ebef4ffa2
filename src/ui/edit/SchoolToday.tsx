import { useTranslation } from "react-i18next";
import type { Stage } from "../../domain/stage";
import { offerYears } from "../../model/indicators/schoolYears";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { writeWhole } from "../parts/writeFigure";
import { useEditing } from "./Editing";
import editor from "./MeasureEditor.module.css";

interface Props {
  readonly school: string;
  readonly stage: Stage;
  readonly year: number;
}

/** Rooms, seats and pupils of a school's stage in the year before a measure. */
export function SchoolToday({ school, stage, year }: Props) {
  const { t } = useTranslation();
  const { before } = useEditing();
  const results = useApp((state) => before ?? shownRun(state)?.results);
  const language = useApp((state) => state.view.language);
  if (results === undefined || school === "" || !results.years.includes(year)) return null;
  const offer = offerYears(results, year).find((one) => one.school === school && one.stage === stage);
  if (offer === undefined) return null;
  const { rooms, seats, pupils } = offer;
  return (
    <p className={editor.note}>
      {t("form.seatsNow", {
        year,
        rooms,
        seats: writeWhole(seats, language),
        pupils: writeWhole(pupils, language),
      })}
    </p>
  );
}
