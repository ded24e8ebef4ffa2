import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { futuresWords } from "../../i18n/words/futuresWords";
import { fanCell } from "../../model/futures/fan";
import type { FutureIndicator } from "../../model/futures/indicators";
import { runKey } from "../../state/runKey";
import { shownScenario } from "../../state/store";
import type { Figure } from "../../state/view";
import { useApp } from "../parts/appContext";
import { writeWhole } from "../parts/writeFigure";

addWords("futures", futuresWords);

const INDICATORS: Partial<Record<Figure, FutureIndicator>> = {
  short: "short",
  classesOverCap: "classesOverCap",
  classes56: "classes56",
  unplaced: "unplaced",
  beyondRadius: "beyondRadius",
};

interface Props {
  readonly figure: Figure;
  /** Whether there is room for words, or for the figures alone. */
  readonly isFull?: boolean;
}

/** Where a figure of the strip lies in 90 of 100 futures of the shown plan, once they have been simulated. */
export function FigureRange({ figure, isFull = false }: Props) {
  const { t } = useTranslation();
  const { year, stage, language } = useApp((state) => state.view);
  const sweep = useApp((state) => state.futures);
  const key = useApp((state) => runKey(state, shownScenario(state)));
  const indicator = INDICATORS[figure];
  const fan = sweep?.key === key ? sweep.fan : undefined;
  if (indicator === undefined || fan === undefined || !fan.shape.years.includes(year)) return null;
  const { quantiles } = fanCell(fan, { stage }, year, indicator);
  const [low, high] = [quantiles[0], quantiles[quantiles.length - 1]].map((one) => writeWhole(one, language));
  if (!isFull) return `${low}–${high}`;
  return (
    <span style={{ display: "block" }}>
      {t("futures.stripRange", { low, high, futures: writeWhole(fan.futures, language) })}
    </span>
  );
}
