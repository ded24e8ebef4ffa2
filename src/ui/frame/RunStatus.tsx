import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import styles from "./StatusBar.module.css";

/** Where the run stands, with a way to stop it. Silent once there are results to look at. */
export function RunStatus() {
  const { t } = useTranslation();
  const { cancelRun } = useCommands();
  const run = useApp(shownRun);
  const hasDraft = useApp((state) => state.draft !== undefined);

  if (run?.status === "failed" && run.message === "cancelled")
    return (
      <span className={styles.quiet} role="status">
        {t("shell.run.cancelled")}
      </span>
    );
  if (run?.status === "failed")
    return (
      <span className={styles.failed} role="alert">
        {t("shell.run.failed", { message: run.message ?? "" })}
      </span>
    );
  if (run?.status === "restarting")
    return (
      <span className={styles.quiet} role="status">
        {t("shell.run.restarting")}
      </span>
    );
  if (run?.status === "running")
    return (
      <span className={styles.running}>
        <span className={styles.quiet}>{t("shell.run.running", { done: run.done, all: run.all })}</span>
        <button type="button" className={styles.link} onClick={cancelRun}>
          {t("shell.run.cancel")}
        </button>
      </span>
    );
  if (run?.message === "restarted")
    return (
      <span className={styles.quiet} role="status">
        {t("shell.run.restarted")}
      </span>
    );
  return hasDraft ? <span className={styles.draft}>{t("shell.draft")}</span> : null;
}
