import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { STAGES, type Stage } from "../../domain/stage";
import {
  planWarnings,
  SEVERITIES,
  sharedWarnings,
  type Warning,
  yearWarnings,
} from "../../model/readers/warnings";
import { useOpenResults } from "../parts/useOpenResults";
import { useShownResults } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { WarningGroup } from "./WarningGroup";
import styles from "./WarningsList.module.css";

/** The drawer of warnings: everything of the year that wants a look, severest kinds first. */
export function WarningsList() {
  const { t } = useTranslation();
  const writer = useWriter();
  const shown = useShownResults();
  const [stage, setStage] = useState<Stage | "all">("all");
  const results = shown?.results;
  const year = shown?.year;
  const ofYear = useMemo(
    () =>
      results === undefined || year === undefined
        ? []
        : [...yearWarnings(results, year), ...sharedWarnings(results, year)],
    [results, year],
  );
  const against = useOpenResults(results);
  const ofPlan = useMemo(
    () => (results === undefined ? [] : planWarnings(results, against)),
    [results, against],
  );
  if (shown === undefined) return <p className={styles.drawer}>{t("inspect.waiting")}</p>;
  const wanted = [...ofYear, ...ofPlan].filter(({ stages }) => stage === "all" || stages.includes(stage));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.drawer} tabIndex={0} aria-label={t("inspect.list.region")}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{t("inspect.list.heading", { year: shown.year })}</h2>
        <span aria-live="polite">{t("inspect.list.count", { n: writer.whole(wanted.length) })}</span>
        <SegmentedControl
          aria-label={t("inspect.list.stage")}
          size="xs"
          value={stage}
          onChange={(value) => setStage(value as Stage | "all")}
          data={[
            { value: "all", label: t("stage.all") },
            ...STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
          ]}
        />
      </div>
      {against === undefined && <p role="status">{t("inspect.list.judging")}</p>}
      {wanted.length === 0 && against !== undefined && (
        <p>{t(stage === "all" ? "inspect.list.empty" : "inspect.list.emptyStage")}</p>
      )}
      <div className={styles.groups}>
        {groupsOf(wanted).map((group) => (
          <WarningGroup key={group[0].kind} shown={shown} warnings={group} />
        ))}
      </div>
    </section>
  );
}

/** Warnings of one kind together, kinds by their severest. */
function groupsOf(warnings: readonly Warning[]): readonly (readonly Warning[])[] {
  const byKind = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const known = byKind.get(warning.kind);
    if (known === undefined) byKind.set(warning.kind, [warning]);
    else known.push(warning);
  }
  const rank = (group: readonly Warning[]) =>
    Math.min(...group.map((one) => SEVERITIES.indexOf(one.severity)));
  return [...byKind.values()].sort((a, b) => rank(a) - rank(b));
}
