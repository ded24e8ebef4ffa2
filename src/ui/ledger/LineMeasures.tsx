import { useTranslation } from "react-i18next";
import type { LedgerLine } from "../../model/ledger";
import type { Shown } from "../inspect/useShownResults";
import { useNameReader } from "../shell/useNameReader";
import { MeasureSheet } from "./MeasureSheet";
import styles from "./Paper.module.css";

/** The measures that a line counts. */
export function LineMeasures({ shown, line }: { readonly shown: Shown; readonly line: LedgerLine }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const name = read(line.line.name);
  if (line.entries.length === 0) return <p className={styles.note}>{t("ledger.noMeasures")}</p>;
  return <MeasureSheet shown={shown} label={t("ledger.measuresOf", { line: name })} entries={line.entries} />;
}
