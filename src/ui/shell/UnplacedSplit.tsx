import { useTranslation } from "react-i18next";
import { LACKS, UNPLACED_OF } from "../../domain/lack";
import { totals } from "../../model/indicators/totals";
import { newestResults, shownRun } from "../../state/store";
import { useApp } from "../appContext";
import { FigureParts } from "./FigureParts";
import styles from "./FigureStrip.module.css";
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
  const { year, stage } = useApp((state) => state.view);
  const results = useApp((state) => newestResults(shownRun(state), state.view.year));
  if (!results?.years.includes(year)) return undefined;
  const sums = totals(results, year, { stage });
  return LACKS.map((lack) => sums[UNPLACED_OF[lack]]);
}
