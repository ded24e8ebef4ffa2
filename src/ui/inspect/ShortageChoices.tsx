import type { Shortage } from "../../model/readers/shortages";
import { useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import styles from "./Inspector.module.css";
import { useWarningText } from "./useWarningText";

/** Shortages as buttons that show them, on the map too. */
export function ShortageChoices({
  shown,
  shortages,
}: {
  readonly shown: Shown;
  readonly shortages: readonly Shortage[];
}) {
  const { look } = useCommands();
  const textOf = useWarningText(shown.names);
  return shortages.map((shortage) => {
    const { county, stage, at } = shortage;
    const { about, matter } = textOf({ kind: "shortage", severity: "critical", stages: [stage], shortage });
    return (
      <button
        key={`${county} ${stage} ${at}`}
        type="button"
        className={styles.choice}
        onClick={() => look({ stage, selection: { kind: "shortage", county, stage, at } })}
      >
        <strong>{about}</strong>
        <br />
        {matter}
      </button>
    );
  });
}
