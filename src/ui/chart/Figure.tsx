import "./palette.css";
import { useElementSize } from "@mantine/hooks";
import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Figure.module.css";
import { SaveFigure } from "./SaveFigure";

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
  readonly legend?: ReactNode;
  readonly height: number;
  /** Draws into so many pixels; the height is the figure's. */
  readonly draw: (width: number) => ReactNode;
}

/** A chart with its title, one sentence about it, and the figures behind it in a table. */
export function Figure({ title, note, summary, table, legend, height, draw }: Props) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {legend}
      <div ref={ref} className={styles.drawing} style={{ height }}>
        {width > 0 && (
          <svg width={width} height={height} role="img" aria-label={summary}>
            {draw(width)}
          </svg>
        )}
      </div>
      <SaveFigure figure={figure} title={title} note={note} />
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
