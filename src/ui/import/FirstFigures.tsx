import { Button, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./Import.module.css";
import { importCommands, useImporting } from "./useImporting";
import { useImportWriter } from "./useImportWriter";

const RUNGS = [1, 2, 3, 4] as const;

/** What there is of the city so far: the rung reached and its first figures; and how far the work is, with a way to stop it. */
export function FirstFigures() {
  const { t } = useTranslation();
  const writer = useImportWriter();
  const city = useImporting((state) => state.outcome?.city);
  const figures =
    city === undefined
      ? []
      : ([
          ["pupils", writer.whole(city.pupils)],
          ["seats", writer.whole(city.seats)],
          ["schools", writer.whole(city.schools)],
          ...(city.rung >= 3 ? [["settlements", writer.whole(city.settlements)] as const] : []),
          ["year", String(city.baseYear)],
        ] as const);
  return (
    <section className={styles.figures} aria-label={t("importing.figures.label")}>
      <ol className={styles.rungs} aria-label={t("importing.rungs.label")}>
        {RUNGS.map((rung) => (
          <li
            key={rung}
            className={styles.rung}
            data-reached={(city?.rung ?? 0) >= rung || undefined}
            title={t(`importing.rungs.rung${rung}.can`)}
          >
            {t(`importing.rungs.rung${rung}.name`)}
          </li>
        ))}
      </ol>
      {city === undefined ? (
        <p className={styles.none}>{t("importing.figures.none")}</p>
      ) : (
        <dl className={styles.list} aria-live="polite">
          {figures.map(([key, value]) => (
            <div key={key} className={styles.figure}>
              <dt>{t(`importing.figures.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Working />
    </section>
  );
}

function Working() {
  const { t } = useTranslation();
  const working = useImporting((state) => state.working);
  const problem = useImporting((state) => state.problem);
  if (working !== undefined) {
    const { at, done, all } = working;
    const words =
      at === "read" ? t("importing.working.read", { at: done + 1, all }) : t(`importing.working.${at}`);
    const share = at === "read" ? (80 * done) / Math.max(1, all) : at === "join" ? 80 : 90;
    return (
      <div className={styles.working} role="status">
        <span>{words}</span>
        <Progress value={Math.max(4, share)} animated aria-label={words} className={styles.progress ?? ""} />
        <Button size="compact-xs" variant="default" onClick={importCommands.cancel}>
          {t("importing.cancel")}
        </Button>
      </div>
    );
  }
  if (problem === undefined) return null;
  return (
    <div className={styles.working} role="alert">
      <span>{problem === "cancelled" ? t("importing.cancelled") : t("importing.failed", { problem })}</span>
      <Button size="compact-xs" onClick={importCommands.again}>
        {t("importing.again")}
      </Button>
    </div>
  );
}
