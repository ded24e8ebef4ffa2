import { useTranslation } from "react-i18next";
import { IMPORT_STEPS, type Importing, type ImportStep } from "../../state/importing";
import { Icon } from "../parts/Icon";
import styles from "./Import.module.css";
import { INTO, importCommands, useImporting } from "./useImporting";

/** The path with the step that is open; each can be gone to once files are there, and says how much waits in it. */
export function StepBar() {
  const { t } = useTranslation();
  const state = useImporting((whole) => whole);
  const at = IMPORT_STEPS.indexOf(state.step);
  return (
    <nav aria-label={t("importing.steps")}>
      <ol className={styles.steps}>
        {IMPORT_STEPS.map((step, nth) => {
          const waiting = waitingIn(step, state);
          return (
            <li key={step} className={styles.stepItem}>
              <button
                type="button"
                className={styles.step}
                aria-current={nth === at ? "step" : undefined}
                data-done={nth < at || undefined}
                disabled={nth > 0 && state.outcome === undefined}
                onClick={() => importCommands.go(step)}
              >
                <span className={styles.stepMark} aria-hidden="true">
                  {nth < at ? <Icon name="check" size={12} /> : nth + 1}
                </span>
                {t(step === "city" && INTO !== undefined ? "refresh.step" : `importing.step.${step}`)}
                {waiting > 0 && <span className={styles.waiting}>{waiting}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How many things of a step want a look. */
function waitingIn(step: ImportStep, { outcome }: Importing): number {
  if (outcome === undefined) return 0;
  switch (step) {
    case "found":
      return outcome.groups.filter(({ rule }) => rule === "tableUnknown" || rule === "fileRefused").length;
    case "names":
      return outcome.pairs.filter(({ reason }) => reason === "likeness").length;
    case "check":
      return outcome.groups.filter(({ severity }) => severity !== "note").length;
    default:
      return 0;
  }
}
