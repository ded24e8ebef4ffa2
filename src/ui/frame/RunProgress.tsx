import { Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import styles from "./RunProgress.module.css";

/** A thin line under the strip while the engine works; it fades in late, so that a quick answer never flickers. */
export function RunProgress() {
  const { t } = useTranslation();
  const run = useApp(shownRun);
  if (run === undefined || run.status === "done" || run.status === "failed") return null;
  return (
    <Progress
      className={styles.line}
      size={3}
      radius={0}
      value={run.all === 0 ? 0 : (100 * run.done) / run.all}
      aria-label={t("shell.run.label")}
    />
  );
}
