import { type ReactNode, useId } from "react";
import styles from "./Paper.module.css";

interface Props {
  readonly title: string;
  readonly note?: string;
  /** Switches that stand beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its title. */
export function Panel({ title, note, tools, children }: Props) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.bar}>
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
