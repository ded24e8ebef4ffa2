import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { tiedSchool } from "../../domain/tiedSchool";
import { measureParts } from "../../model/money/measureParts";
import { MeasureLink } from "../parts/MeasureLink";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { RemoveButton } from "./RemoveButton";

interface Props {
  readonly shown: Shown;
  readonly label: string;
  readonly entries: readonly { readonly measure: Measure; readonly count?: number }[];
}

const COLUMNS = ["measure", "kind", "county", "stage", "year", "status", "counts"] as const;
const WORDS: ReadonlySet<string> = new Set(["kind", "county", "stage", "status"]);

/** Measures in rows: a click on one goes to the map, the bin deletes it. */
export function MeasureSheet({ shown, label, entries }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { titleOf } = useMeasureNames();

  const isCounted = entries.some(({ count }) => count !== undefined);
  const columns = COLUMNS.filter((key) => key !== "counts" || isCounted);
  const tiedText = (measure: Measure) => {
    const tied = measure.kind === "build" ? tiedSchool(measure, shown.results.scenario.measures) : undefined;
    return tied === undefined || tied.yearsLate === 0 ? undefined : (
      <span key="year" className={styles.bad}>
        {t("ledger.tiedLate", { year: measure.year, due: tied.due })}
      </span>
    );
  };
  return (
    <Sheet
      tall
      label={label}
      columns={[
        ...columns.map((key) => ({
          key,
          label: t(`ledger.${key}`),
          text: WORDS.has(key) ? ("short" as const) : undefined,
        })),
        { key: "remove", label: "" },
      ]}
      rows={entries.map(({ measure, count }) => {
        const parts = measureParts(shown.results, measure);
        const { county } = parts[0];
        const stages = parts.flatMap(({ stage }) => (stage === undefined ? [] : [t(`stage.${stage}`)]));
        return {
          key: measure.id,
          head: <MeasureLink measure={measure} title={titleOf(measure)} />,
          cells: [
            t(`edit.kind.${measure.kind}`),
            county === undefined ? "" : read(shown.names.county(county)),
            stages.join(" · "),
            tiedText(measure) ?? measure.year,
            t(`edit.status.${measure.status}`),
            ...(isCounted ? [count === undefined ? "" : writer.whole(count)] : []),
            <RemoveButton key="remove" measure={measure} title={titleOf(measure)} />,
          ],
        };
      })}
    />
  );
}
