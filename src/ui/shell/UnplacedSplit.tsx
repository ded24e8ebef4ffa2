import { useTranslation } from "react-i18next";
import { LACKS, UNPLACED_OF } from "../../domain/lack";
import { totals } from "../../model/indicators/totals";
import { newestResults, shownRun } from "../../state/store";
import { useApp } from "../appContext";
import { FigureParts } from "./FigureParts";
import { writeWhole } from "./writeFigure";

/** The unplaced of the shown stage and year by what they lack; the sum never stands without its parts. */
export function UnplacedSplit() {
  const { t } = useTranslation();
  const { year, stage, language } = useApp((state) => state.view);
  const results = useApp((state) => newestResults(shownRun(state), state.view.year));
  if (!results?.years.includes(year)) return null;
  const sums = totals(results, year, { stage });
  return (
    <FigureParts
      parts={LACKS.map((lack) => ({
        name: t(`lack.name.${lack}`),
        value: writeWhole(sums[UNPLACED_OF[lack]], language),
      }))}
    />
  );
}
