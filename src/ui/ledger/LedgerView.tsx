import { useTranslation } from "react-i18next";
import { seatChange } from "../../model/indicators/seatChange";
import { seatsPlaced } from "../../model/ledger";
import { measureRows } from "../../model/ledgerRows";
import { useApp } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { BalancePanel } from "./BalancePanel";
import { GatePanel } from "./GatePanel";
import { LinePanel } from "./LinePanel";
import { MeasuresPanel } from "./MeasuresPanel";
import { ProofPanel } from "./ProofPanel";
import { SplitPanel } from "./SplitPanel";
import { TargetPanel } from "./TargetPanel";
import { useLedger } from "./useLedger";
import { WarningPanel } from "./WarningPanel";

/** The ledger as it stands: what is missing first, then where and when, the targets, the warnings, the papers. */
export function LedgerView({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const ledger = useLedger(shown.results);
  const writer = useWriter();
  const { added, removed } = seatChange(shown.results, shown.year);
  const hasPlan = ledger.length > 0;
  const hasTargets = useApp((state) => state.city.plan.targets.length > 0);
  const placed = hasPlan
    ? seatsPlaced(ledger, shown.year)
    : measureRows(shown.results).reduce(
        (sum, { measure, count }) => (measure.year <= shown.year ? sum + count : sum),
        0,
      );
  const missing = ledger.filter(({ unaccounted }) => unaccounted > 0);

  const verdict =
    missing.length === 0
      ? t("ledger.allClosed", { count: ledger.length })
      : t("ledger.missing", {
          missing: missing.length,
          lines: missing.map(({ line }) => read(line.name)).join(" · "),
        });

  return (
    <>
      {hasPlan ? (
        <p className={styles.verdict} role="status" data-state={missing.length > 0 ? "bad" : "good"}>
          {verdict}
        </p>
      ) : (
        <p className={styles.note}>{t("ledger.noPlan")}</p>
      )}
      <p className={styles.note}>
        {t("ledger.net", {
          year: shown.year,
          added: writer.whole(added),
          removed: writer.whole(removed),
          net: writer.whole(added - removed),
          ledger: writer.whole(placed),
        })}
      </p>
      {hasPlan ? <LinePanel shown={shown} ledger={ledger} /> : <MeasuresPanel shown={shown} />}
      <div className={styles.columns}>
        <div className={styles.stack}>
          {hasPlan && <SplitPanel shown={shown} ledger={ledger} />}
          <WarningPanel shown={shown} />
          <ProofPanel shown={shown} />
        </div>
        <div className={styles.stack}>
          {hasTargets && <TargetPanel shown={shown} year={shown.year} />}
          <BalancePanel shown={shown} year={shown.year} />
          <GatePanel shown={shown} />
        </div>
      </div>
    </>
  );
}
