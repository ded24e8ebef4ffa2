import type { ReactNode } from "react";
import type { Selection } from "../../state/view";
import { useCommands } from "../parts/appContext";
import styles from "./Inspector.module.css";

/** Words that select what they name. */
export function SelectLink({
  selection,
  children,
}: {
  readonly selection: Selection;
  readonly children: ReactNode;
}) {
  const { look } = useCommands();
  return (
    <button type="button" className={styles.link} onClick={() => look({ selection })}>
      {children}
    </button>
  );
}
