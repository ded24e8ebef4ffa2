import { useTranslation } from "react-i18next";
import { totals } from "../../model/indicators/totals";
import { useApp } from "../parts/appContext";
import { writeWhole } from "../parts/writeFigure";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";

/** The two shortages of the shown stage and year side by side: all placed afresh, and as pupils sit. */
export function ShortSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  if (shown === undefined) return null;
  const sums = totals(shown.results, shown.year, shown);
  return (
    <FigureParts
      parts={(["short", "aboveOwnSeats"] as const).map((key) => ({
        name: t(`shell.shortage.${key}`),
        value: writeWhole(sums[key], language),
      }))}
    />
  );
}
