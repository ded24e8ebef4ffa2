import { useTranslation } from "react-i18next";
import type { LedgerLine } from "../../model/ledger";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { MeasureSheet } from "./MeasureSheet";

/** The measures that a line counts. */
export function LineMeasures({ shown, line }: { readonly shown: Shown; readonly line: LedgerLine }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const name = read(line.line.name);
  if (line.entries.length === 0) return <p className={styles.note}>{t("ledger.noMeasures")}</p>;
  return <MeasureSheet shown={shown} label={t("ledger.measuresOf", { line: name })} entries={line.entries} />;
}
