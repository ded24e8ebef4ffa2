import { useElementSize } from "@mantine/hooks";
import { type ReactNode, useContext, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { chartWords } from "../../i18n/words/chartWords";
import type { LegendEntry } from "../../io/charts/legend";
import type { Chart } from "../../io/charts/marks";
import { Drawing } from "./Drawing";
import styles from "./Figure.module.css";
import { Legend, SharedLegend } from "./Legend";
import { SaveFigure } from "./SaveFigure";

addWords("chart", chartWords);

/** What a chart says, for those who would rather read or cannot see it. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  readonly title: string;
  readonly note?: string | undefined;
  /** One sentence that says what the drawing shows. */
  readonly summary: string;
  readonly table: FigureTable;
  readonly legend?: readonly LegendEntry[] | undefined;
  readonly height: number;
  /** Draws into so many pixels; the height is the figure's. */
  readonly draw: (width: number) => Chart;
  readonly onPick?: (key: number) => void;
  /** What else stands between the sentence and the drawing. */
  readonly children?: ReactNode;
}

/** A chart with its title, one sentence about it, and the figures behind it in a table. */
export function Figure(props: Props) {
  const { title, note, summary, table, legend, height, draw, onPick, children } = props;
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const shared = useContext(SharedLegend);
  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {legend && <Legend entries={legend} />}
      {children}
      <div ref={ref} className={styles.drawing} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={summary}>
            <Drawing chart={draw(width)} height={height} onPick={onPick} />
          </svg>
        )}
      </div>
      <SaveFigure figure={figure} drawn={{ title, note, legend: legend ?? shared, height, draw }} />
      <details className={styles.details}>
        <summary>{t("chart.asTable")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label={title}>
          <table className={styles.table}>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([first, ...rest]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, column) => (
                    <td key={table.columns[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
