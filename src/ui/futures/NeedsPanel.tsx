import { useTranslation } from "react-i18next";
import { needSentence, ofHundred } from "../../io/futuresText";
import type { Fan } from "../../model/futures/fan";
import { measureNeeds } from "../../model/futures/measureNeeds";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useWriter } from "../parts/useWriter";

/** New and larger schools of the plan: in how many futures each is needed, and how long its seats stand empty or are short. */
export function NeedsPanel({ fan }: { readonly fan: Fan }) {
  const { i18n, t } = useTranslation();
  const writer = useWriter();
  const { nameOf } = useMeasureNames();
  const needs = measureNeeds(fan);
  if (needs.length === 0) return null;
  const last = fan.shape.years[fan.shape.years.length - 1];
  return (
    <Panel title={t("futures.measures")} note={t("futures.measuresNote")}>
      <p className={styles.of}>{needSentence(i18n, needs[0], nameOf(needs[0].school), last)}</p>
      <Sheet
        tall
        label={t("futures.measures")}
        columns={(["measure", "stage", "from", "needed", "half", "peaked", "empty", "short"] as const).map(
          (key) => ({
            key,
            label: t(`futures.columns.${key}`, { year: last }),
            ...(key === "stage" && { text: "short" as const }),
          }),
        )}
        rows={needs.map((need) => ({
          key: `${need.school} ${need.stage}`,
          head: nameOf(need.school),
          cells: [
            t(`stage.${need.stage}`),
            need.year,
            ofHundred(need.needed),
            ofHundred(need.halfEmptyLast),
            ofHundred(need.peaked),
            writer.whole(need.empty.mean),
            writer.whole(need.short.mean),
          ],
        }))}
      />
    </Panel>
  );
}
