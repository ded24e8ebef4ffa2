import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { yearLines } from "../../io/charts/yearLines";
import { ageSeries } from "../../model/readers/ageSeries";
import { Figure } from "../chart/Figure";
import { useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Section } from "./Section";

const GROUPS = [
  [0, 2],
  [3, 5],
  [6, 11],
  [12, 14],
  [15, 17],
] as const;

/** A settlement's children by the ages of the stages, over the years. */
export function SettlementAges({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const writer = useWriter();
  const { results, year } = shown;
  const series = useMemo(() => ageSeries(results, { kind: "settlements", ids: [id] }, GROUPS), [results, id]);
  const lines = series.map(({ fromAge, toAge, residents }) => ({
    label: t("inspect.ages", { from: fromAge, to: toAge }),
    values: residents,
  }));
  const ends = results.years.length - 1;
  return (
    <Section heading={t("inspect.children")}>
      <Figure
        title={t("inspect.childrenByAge")}
        summary={t("inspect.childrenSummary", {
          from: results.years[0],
          to: results.years[ends],
          groups: lines
            .map(
              (line) => `${line.label} ${writer.whole(line.values[0])} → ${writer.whole(line.values[ends])}`,
            )
            .join("; "),
        })}
        table={{
          columns: [t("inspect.year"), ...lines.map((line) => line.label)],
          rows: results.years.map((row, at) => [
            String(row),
            ...lines.map((line) => writer.whole(line.values[at])),
          ]),
        }}
        height={140}
        onPick={(picked) => look({ year: picked })}
        draw={(width) => yearLines({ years: results.years, lines, year, width, height: 140, writer })}
      />
    </Section>
  );
}
