import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { measureRows } from "../../model/ledgerRows";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import type { Shown } from "../parts/useShownResults";
import { MeasureSheet } from "./MeasureSheet";

/** What a scenario does, where there is no plan to hold it against: every measure with the seats that it adds. */
export function MeasuresPanel({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const entries = useMemo(() => measureRows(shown.results), [shown.results]);
  const label = t("ledger.measures", { count: entries.length });

  return (
    <Panel title={label}>
      {entries.length === 0 ? (
        <p className={styles.note}>{t("edit.empty.measures")}</p>
      ) : (
        <MeasureSheet shown={shown} label={label} entries={entries} />
      )}
    </Panel>
  );
}
