import { useTranslation } from "react-i18next";
import { HALF_A_PUPIL } from "../../model/halfAPupil";
import { totals } from "../../model/indicators/totals";
import { useApp } from "../parts/appContext";
import { writeWhole } from "../parts/writeFigure";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";

const TWO = ["short", "aboveOwnSeats"] as const;

/** The two shortages of the shown stage and year side by side: all placed afresh, and as pupils sit; and what keeps them apart, where somebody does. */
export function ShortSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  if (shown === undefined) return null;
  const sums = totals(shown.results, shown.year, shown);
  const told = sums.outOfReach < HALF_A_PUPIL ? TWO : [...TWO, "outOfReach" as const];
  return (
    <FigureParts
      parts={told.map((key) => ({
        name: t(`shell.shortage.${key}`),
        value: writeWhole(sums[key], language),
      }))}
    />
  );
}
