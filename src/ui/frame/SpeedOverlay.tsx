import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import styles from "./SpeedOverlay.module.css";

/** How long the last change took: in the engine, until the numbers were there, until they were drawn. */
export function SpeedOverlay() {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const run = useApp(shownRun);
  const [pixelsMs, setPixelsMs] = useState<number>();
  const results = run?.status === "done" ? run.results : undefined;

  useEffect(() => {
    if (results === undefined) return;
    const from = performance.now();
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPixelsMs(performance.now() - from));
    });
    return () => cancelAnimationFrame(frame);
  }, [results]);

  const lines = [
    ["engine", run?.engineMs],
    ["first", run?.firstMs],
    ["numbers", run?.answerMs],
    ["pixels", pixelsMs],
    ["total", run?.answerMs !== undefined && pixelsMs !== undefined ? run.answerMs + pixelsMs : undefined],
  ] as const;
  return (
    <section className={styles.overlay} aria-label={t("shell.speed.title")}>
      <strong>{t("shell.speed.title")}</strong>
      <dl className={styles.list}>
        {lines.map(([name, ms]) => (
          <div key={name} className={styles.line}>
            <dt>{t(`shell.speed.${name}`)}</dt>
            <dd>{ms === undefined ? "\u2013" : t("shell.speed.ms", { ms: whole(ms) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
