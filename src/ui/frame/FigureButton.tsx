import { Tooltip } from "@mantine/core";
import { lazy, memo, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { DefinitionName } from "../../i18n/words/definitionWords";
import type { Figure } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import { useNormFigures } from "../parts/useNormFigures";
import { writeDifference, writeFigure } from "../parts/writeFigure";
import styles from "./FigureStrip.module.css";

const FigureSplit = lazy(async () => ({ default: (await import("./FigureSplit")).FigureSplit }));

const FigureRange = lazy(async () => ({ default: (await import("./FigureRange")).FigureRange }));

/** The line of the definitions that says what a figure of the strip counts. */
const DEFINITION_OF: Readonly<Record<Figure, DefinitionName>> = {
  short: "short",
  classesOverCap: "classesOverCap",
  classes56: "classesOverCap",
  oversized: "schoolSize",
  small: "schoolSize",
  unplaced: "unplaced",
  beyondRadius: "beyondRadius",
  cost: "cost",
};

interface Props {
  readonly figure: Figure;
  readonly value: number | undefined;
  readonly before: number | undefined;
  /** What stands small beside it. */
  readonly small: string;
  readonly isShown: boolean;
}

/** One figure of the strip with its difference against the baseline; less is better in all of them. */
export const FigureButton = memo(function FigureButton({ figure, value, before, small, isShown }: Props) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const { put } = useDesk();
  const figures = useNormFigures();
  const define = () => put({ dialog: "definitions", definition: DEFINITION_OF[figure] });
  const language = useApp((state) => state.view.language);
  const hasFan = useApp((state) => state.futures?.fan !== undefined);
  const name = t(`shell.figure.${figure}`);
  const written = value === undefined ? "\u2013" : writeFigure(figure, value, language);
  const difference =
    value === undefined || before === undefined ? "" : writeDifference(figure, value - before, language);
  const said = difference
    ? t("shell.figureAgainst", { name, value: written, difference })
    : t("shell.figureIs", { name, value: written });
  const label = small ? t("shell.figureWith", { said, small }) : said;

  return (
    <Tooltip
      label={
        <>
          <strong>{said}</strong>
          <br />
          {t(`help.figure.${figure}`, figures)}
          <br />
          <Suspense>
            {hasFan && <FigureRange figure={figure} isFull />}
            <FigureSplit figure={figure} />
          </Suspense>
          {isShown ? t("shell.hideOnMap") : t("shell.showOnMap")}
          <br />
          {t("help.askDefinition")}
        </>
      }
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        type="button"
        className={styles.figure}
        aria-label={label}
        aria-pressed={isShown}
        aria-keyshortcuts="I"
        data-quiet={value === 0 || undefined}
        onClick={() => look({ highlight: isShown ? undefined : figure })}
        onContextMenu={(event) => {
          event.preventDefault();
          define();
        }}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== "i" || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          define();
        }}
      >
        <span className={styles.name}>
          {name}
          {figure === "beyondRadius" && small && <span> {small}</span>}
        </span>
        <span className={styles.line}>
          <span className={styles.value}>{written}</span>
          {difference && (
            <span className={styles.difference} data-worse={difference.startsWith("+") || undefined}>
              {difference}
            </span>
          )}
          {hasFan && !small && !difference && (
            <span className={styles.parts}>
              <Suspense>
                <FigureRange figure={figure} />
              </Suspense>
            </span>
          )}
          {figure !== "beyondRadius" && small && <span className={styles.parts}>{small}</span>}
        </span>
      </button>
    </Tooltip>
  );
});
