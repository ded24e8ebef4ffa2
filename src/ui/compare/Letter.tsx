import styles from "./ComparePage.module.css";
import type { Compared } from "./useCompared";

/** The letter by which a scenario is told of, in its colour. */
export const Letter = ({ of: { letter, colour } }: { readonly of: Pick<Compared, "letter" | "colour"> }) => (
  <span className={styles.letter} style={{ backgroundColor: colour }}>
    {letter}
  </span>
);
