import { useTranslation } from "react-i18next";
import { totals } from "../../model/indicators/totals";
import type { UnitSummary } from "../../model/results";
import { useApp } from "../appContext";
import { FigureParts } from "./FigureParts";
import styles from "./FigureStrip.module.css";
import { useFiguresShown } from "./useFiguresShown";
import { writeWhole } from "./writeFigure";

/** The two shortages of the shown stage and year side by side: all placed afresh, and as pupils sit. */
export function ShortSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const sums = useSums();
  if (sums === undefined) return null;
  return (
    <FigureParts
      parts={(["short", "aboveOwnSeats"] as const).map((key) => ({
        name: t(`shell.shortage.${key}`),
        value: writeWhole(sums[key], language),
      }))}
    />
  );
}

/** Pupils above the seats of their own school, small beside the shortage. */
export function ShortAsSeated() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const pupils = useSums()?.aboveOwnSeats;
  if (pupils === undefined || pupils < 0.5) return null;
  return (
    <span className={styles.parts}>
      {t("shell.shortage.small", { pupils: writeWhole(pupils, language) })}
    </span>
  );
}

function useSums(): UnitSummary | undefined {
  const shown = useFiguresShown();
  return shown && totals(shown.results, shown.year, shown);
}
