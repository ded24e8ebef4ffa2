import { useTranslation } from "react-i18next";
import { LACKS, UNPLACED_OF } from "../../domain/lack";
import { totals } from "../../model/indicators/totals";
import { useApp } from "../appContext";
import { FigureParts } from "./FigureParts";
import styles from "./FigureStrip.module.css";
import { useFiguresShown } from "./useFiguresShown";
import { writeWhole } from "./writeFigure";

/** The unplaced of the shown stage and year by what they lack; the sum never stands without its parts. */
export function UnplacedSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const sums = useUnplaced();
  return (
    <FigureParts
      parts={LACKS.map((lack, at) => ({
        name: t(`lack.name.${lack}`),
        value: sums === undefined ? "" : writeWhole(sums[at], language),
      }))}
    />
  );
}

/** The same, small beside the figure: those lacks alone that somebody has. */
export function UnplacedShort() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const parts = useUnplaced()?.flatMap((pupils, at) =>
    pupils < 0.5 ? [] : [`${t(`lack.short.${LACKS[at]}`)} ${writeWhole(pupils, language)}`],
  );
  return parts === undefined || parts.length === 0 ? null : (
    <span className={styles.parts}>{parts.join(" · ")}</span>
  );
}

function useUnplaced(): readonly number[] | undefined {
  const shown = useFiguresShown();
  if (shown === undefined) return undefined;
  const sums = totals(shown.results, shown.year, shown);
  return LACKS.map((lack) => sums[UNPLACED_OF[lack]]);
}
