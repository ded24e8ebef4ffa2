import { Fragment, type ReactNode } from "react";
import styles from "./Sheet.module.css";

export interface SheetColumn {
  readonly key: string;
  readonly label: ReactNode;
  /** Words go left, and may run over several lines where they are long; figures go right. */
  readonly text?: "short" | "long" | undefined;
}

export interface SheetRow {
  readonly key: string;
  readonly head: ReactNode;
  /** One cell for each column after the first. */
  readonly cells: readonly ReactNode[];
  readonly state?: "bad" | "good" | "sum" | undefined;
  /** What is folded out below the row. */
  readonly below?: ReactNode;
}

interface Props {
  readonly label: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** The highest it may grow before it scrolls. */
  readonly tall?: boolean;
}

/** A table of figures: heads stay in sight, figures stand right in columns of digits, a row in trouble is marked. */
export function Sheet({ label, columns, rows, tall }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group to scroll in, not a group of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <div role="group" className={styles.scroll} data-tall={tall || undefined} tabIndex={0} aria-label={label}>
      <table className={styles.sheet}>
        <thead>
          <tr>
            {columns.map(({ key, label: word, text }, at) => (
              <th
                key={key}
                scope="col"
                className={`${styles.cell} ${styles.top} ${at === 0 ? styles.side : ""}`}
                data-text={text}
              >
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells, state, below }) => (
            <Fragment key={key}>
              <tr className={styles.row} data-state={state}>
                <th scope="row" className={`${styles.cell} ${styles.side}`}>
                  {head}
                </th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1].key} className={styles.cell} data-text={columns[at + 1].text}>
                    {cell}
                  </td>
                ))}
              </tr>
              {below !== undefined && (
                <tr>
                  <td className={styles.below} colSpan={columns.length}>
                    {below}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
