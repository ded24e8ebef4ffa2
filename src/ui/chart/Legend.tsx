import { createContext } from "react";
import { type LegendEntry, SIGN_PX, signOf } from "../../io/charts/legend";
import { Drawing } from "./Drawing";
import styles from "./Figure.module.css";

/** What the marks of a chart mean. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => (
  <ul className={styles.legend}>
    {entries.map((entry) => (
      <li key={entry.label}>
        <svg {...SIGN_PX} aria-hidden="true">
          <Drawing chart={{ marks: [signOf(entry)] }} height={SIGN_PX.height} />
        </svg>
        {entry.label}
      </li>
    ))}
  </ul>
);

/** The legend that the figures inside share; pictures of them take it along. */
export const SharedLegend = createContext<readonly LegendEntry[]>([]);
