import { useTranslation } from "react-i18next";
import { SEVERITIES, type Warning } from "../../model/readers/warnings";
import type { Selection } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { LongList } from "./LongList";
import { useWarningText } from "./useWarningText";
import styles from "./WarningsList.module.css";

/** Warnings of one kind, each a button that selects whom it is about. */
export function WarningGroup({
  shown,
  warnings,
}: {
  readonly shown: Shown;
  readonly warnings: readonly Warning[];
}) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const textOf = useWarningText(shown.names);
  const selection = useApp((state) => state.view.selection);
  const { kind } = warnings[0];
  const severity = SEVERITIES[Math.min(...warnings.map((one) => SEVERITIES.indexOf(one.severity)))];
  const show = (warning: Warning) => {
    const [stage] = warning.stages;
    look({
      selection: selectionOf(warning),
      ...(stage !== undefined && { stage }),
      ...("measure" in warning && warning.kind !== "surplusToCome" && { year: warning.year }),
      ...(warning.kind === "surplusToCome" && { year: warning.from }),
    });
  };
  return (
    <section>
      <h3 className={styles.heading} data-severity={severity}>
        <Icon name="warning" />
        {t(`inspect.list.kind.${kind}`)}
        <span>
          {t(`inspect.list.severity.${severity}`)} · {writer.whole(warnings.length)}
        </span>
      </h3>
      <LongList
        items={warnings}
        keyOf={keyOf}
        first={8}
        draw={(warning) => {
          const { about, matter } = textOf(warning);
          return (
            <button
              type="button"
              className={styles.warning}
              aria-pressed={isSame(selection, selectionOf(warning))}
              onClick={() => show(warning)}
            >
              {about}
              <span>{matter}</span>
            </button>
          );
        }}
      />
    </section>
  );
}

function selectionOf(warning: Warning): Selection {
  switch (warning.kind) {
    case "shortage": {
      const { county, stage, at } = warning.shortage;
      return { kind: "shortage", county, stage, at };
    }
    case "seatWarning":
      return { kind: "county", id: warning.county };
    default:
      return { kind: "school", id: warning.school };
  }
}

function keyOf(warning: Warning): string {
  if ("measure" in warning && warning.kind !== "surplusToCome") return warning.measure;
  if (warning.kind === "surplusToCome") return `${warning.measure} ${warning.stages[0]}`;
  if (warning.kind === "seatWarning") return `${warning.county} ${warning.place} ${warning.stages[0]}`;
  const about = selectionOf(warning);
  return `${Object.values(about).join(" ")} ${warning.stages.join(" ")}`;
}

const isSame = (a: Selection | undefined, b: Selection): boolean =>
  a !== undefined && Object.values(a).join(" ") === Object.values(b).join(" ");
