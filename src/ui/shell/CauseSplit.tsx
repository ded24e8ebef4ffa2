import { useTranslation } from "react-i18next";
import { CAUSES, causeCounts } from "../../model/readers/classCauses";
import { newestResults, shownRun } from "../../state/store";
import { useApp } from "../appContext";
import { FigureParts } from "./FigureParts";
import { writeWhole } from "./writeFigure";

/** The classes above the standard of the shown stage and year by cause; counted when somebody looks. */
export function CauseSplit() {
  const { t } = useTranslation();
  const { year, stage, language } = useApp((state) => state.view);
  const results = useApp((state) => newestResults(shownRun(state), state.view.year));
  if (!results?.years.includes(year)) return null;
  const counts = causeCounts(results, year, { stage });
  return (
    <FigureParts
      parts={CAUSES.filter((cause) => counts[cause] > 0).map((cause) => ({
        name: t(`cause.name.${cause}`),
        value: writeWhole(counts[cause], language),
      }))}
    />
  );
}
