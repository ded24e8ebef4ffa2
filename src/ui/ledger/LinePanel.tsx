import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerLine } from "../../model/ledger";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { LineMeasures } from "./LineMeasures";
import { Meter } from "./Meter";

interface Props {
  readonly shown: Shown;
  readonly ledger: readonly LedgerLine[];
}

const STATUSES = ["planned", "underWay", "done"] as const;
const FIGURES = ["section", "promised", "placed", ...STATUSES, "state", "progress"] as const;

/** Each line of the plan: promised, on the map by status, and what is missing. A line opens its measures. */
export function LinePanel({ shown, ledger }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const [open, setOpen] = useState<string>();
  const columns = ["line" as const, ...FIGURES].map((key) => ({ key, label: t(`ledger.${key}`) }));

  return (
    <Panel title={t("ledger.lines")}>
      <Sheet
        label={t("ledger.lines")}
        columns={columns}
        rows={ledger.map((entry) => {
          const { line, promised, placed, unaccounted, entries } = entry;
          const isOpen = open === line.id;
          const byStatus = STATUSES.map((status) =>
            entries.reduce((sum, one) => (one.measure.status === status ? sum + one.count : sum), 0),
          );
          const isMissing = unaccounted > 0;
          return {
            key: line.id,
            state: isMissing ? "bad" : undefined,
            head: (
              <button
                type="button"
                className={styles.open}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : line.id)}
              >
                {read(line.name)}
              </button>
            ),
            cells: [
              <span key="section" className={styles.quiet}>
                {line.section}
              </span>,
              writer.whole(promised),
              writer.whole(placed),
              ...byStatus.map((count) => writer.whole(count)),
              <span key="state" className={isMissing ? styles.bad : styles.good}>
                {unaccounted === 0
                  ? t("ledger.closed")
                  : t(isMissing ? "ledger.short" : "ledger.over", {
                      amount: writer.whole(Math.abs(unaccounted)),
                    })}
              </span>,
              <Meter key="progress" share={promised === 0 ? 1 : placed / promised} isBad={isMissing} />,
            ],
            ...(isOpen && { below: <LineMeasures shown={shown} line={entry} /> }),
          };
        })}
      />
    </Panel>
  );
}
