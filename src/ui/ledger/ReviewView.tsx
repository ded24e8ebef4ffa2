import { Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lineProgress } from "../../model/lineProgress";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { BalancePanel } from "./BalancePanel";
import { MeasureSheet } from "./MeasureSheet";
import { Meter } from "./Meter";
import { ProgressFigure } from "./ProgressFigure";
import { TargetPanel } from "./TargetPanel";
import { useLedger } from "./useLedger";

interface Props {
  readonly shown: Shown;
  /** The year of a mid-term or final review; absent in the annual report, where it is chosen. */
  readonly fixedYear: number | undefined;
}

/** How far the plan is at the end of a year: every line, every target, and the year's own measures. */
export function ReviewView({ shown, fixedYear }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const ledger = useLedger(shown.results);
  const lines = ledger.map((line) => ({ line: line.line, progress: lineProgress(line) }));
  const years = [...new Set(lines.flatMap(({ progress }) => progress.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const [chosen, setChosen] = useState(() =>
    Math.min(Math.max(shown.year, years[0]), years[years.length - 1]),
  );
  const year = fixedYear ?? chosen;
  const until = years.filter((one) => one <= year);
  const measures = shown.results.scenario.measures
    .filter((measure) => measure.year === year && !shown.results.setAside.includes(measure.id))
    .map((measure) => ({ measure }));

  return (
    <>
      {fixedYear === undefined && (
        <div className={styles.head}>
          <Select
            label={t("ledger.reviewYear")}
            data={years.map(String)}
            value={String(year)}
            allowDeselect={false}
            onChange={(value) => value && setChosen(Number(value))}
          />
        </div>
      )}
      <Panel title={t("ledger.lines")}>
        <Sheet
          label={t("ledger.lines")}
          columns={[
            { key: "line", label: t("ledger.line") },
            { key: "promised", label: t("ledger.promised") },
            ...until.map((one) => ({ key: String(one), label: String(one) })),
            { key: "placed", label: t("ledger.untilYear") },
            { key: "underWay", label: t("ledger.underWay") },
            { key: "done", label: t("ledger.untilDone") },
            { key: "share", label: t("ledger.shareOf") },
          ]}
          rows={ledger.map((entry, at) => {
            const { progress } = lines[at];
            const now = progress.find((one) => one.year === year);
            const isLate = now !== undefined && year === entry.line.toYear && now.placed < entry.promised;
            return {
              key: entry.line.id,
              head: read(entry.line.name),
              state: isLate ? "bad" : undefined,
              cells: [
                writer.whole(entry.promised),
                ...until.map((one) => writer.whole(progress.find((step) => step.year === one)?.added ?? 0)),
                <b key="placed">{writer.whole(now?.placed ?? 0)}</b>,
                writer.whole(now?.underWay ?? 0),
                writer.whole(now?.done ?? 0),
                <Meter key="share" share={now?.share ?? 0} isBad={isLate} />,
              ],
            };
          })}
        />
      </Panel>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Panel title={t("ledger.progress")}>
            <ProgressFigure lines={lines} years={years} year={year} />
          </Panel>
          <BalancePanel shown={shown} year={year} />
        </div>
        <TargetPanel shown={shown} year={year} />
      </div>
      {fixedYear === undefined && (
        <Panel title={t("ledger.yearMeasures", { year, count: measures.length })}>
          {measures.length === 0 ? (
            <p className={styles.note}>{t("ledger.none")}</p>
          ) : (
            <MeasureSheet
              shown={shown}
              label={t("ledger.yearMeasures", { year, count: measures.length })}
              entries={measures}
            />
          )}
        </Panel>
      )}
    </>
  );
}
