import { useTranslation } from "react-i18next";
import { ofHundred, riskSentence } from "../../io/futuresText";
import type { Fan } from "../../model/futures/fan";
import { risksOf } from "../../model/futures/risks";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useWriter } from "../parts/useWriter";

/** Sentences that are said in full; the table holds all. */
const SAID = 3;

/** How likely seats are short, in words and by county and stage. */
export function RisksPanel({ fan }: { readonly fan: Fan }) {
  const { i18n, t } = useTranslation();
  const writer = useWriter();
  const { nameOf } = useMeasureNames();
  const risks = risksOf(fan);
  return (
    <Panel title={t("futures.risks")} note={t("futures.risksNote")}>
      {risks.length === 0 && <p className={styles.note}>{t("futures.noRisk")}</p>}
      {risks.slice(0, SAID).map((risk) => (
        <p key={`${risk.county} ${risk.stage}`} className={styles.of}>
          {riskSentence(i18n, risk, nameOf(risk.county))}
        </p>
      ))}
      <Sheet
        tall
        label={t("futures.risksAll")}
        columns={(["county", "stage", "inYear", "likely", "middle", "high"] as const).map((key) => ({
          key,
          label: t(`futures.columns.${key}`),
          ...(key === "stage" && { text: "short" as const }),
        }))}
        rows={risks.map((risk) => ({
          key: `${risk.county} ${risk.stage}`,
          head: nameOf(risk.county),
          cells: [
            t(`stage.${risk.stage}`),
            risk.year,
            ofHundred(risk.share),
            writer.whole(risk.middle),
            writer.whole(risk.high),
          ],
        }))}
      />
    </Panel>
  );
}
