import { useTranslation } from "react-i18next";
import { LACKS, UNPLACED_OF } from "../../domain/lack";
import { notAsking } from "../../model/indicators/notAsking";
import { totals } from "../../model/indicators/totals";
import { useApp } from "../parts/appContext";
import { writeWhole } from "../parts/writeFigure";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";

/** The unplaced of the shown stage and year by what they lack; the sum never stands without its parts. */
export function UnplacedSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  if (shown === undefined) return null;
  const sums = totals(shown.results, shown.year, shown);
  const quiet = notAsking(shown.results, shown.stage, shown.year);
  return (
    <>
      <FigureParts
        parts={LACKS.map((lack) => ({
          name: t(`lack.name.${lack}`),
          value: writeWhole(sums[UNPLACED_OF[lack]], language),
        }))}
      />
      {quiet !== undefined &&
        t("shell.notAsking", {
          children: writeWhole(quiet.children, language),
          withoutReach: writeWhole(quiet.withoutReach, language),
        })}
    </>
  );
}
