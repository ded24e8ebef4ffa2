import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type ClosureSaving, closureSaving } from "../../model/money/closureSaving";
import { closures } from "../../model/readers/closures";
import { MeasureLink } from "../parts/MeasureLink";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const SAVED = ["funds", "teachers"] as const;
const ADDED = ["bus", "boarders", "beds"] as const;
const WAN = 10_000;

/** What closures and mergers save each year, net of new journeys and beds. */
export function ClosurePanel({ shown: { results } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { titleOf } = useMeasureNames();
  const savings = useMemo(
    () => closures(results).flatMap((measure) => closureSaving(results, measure) ?? []),
    [results],
  );
  const sum = (of: (saving: ClosureSaving) => number) => savings.reduce((total, one) => total + of(one), 0);
  const wan = (yuan: number) => writer.decimal(Math.round((10 * yuan) / WAN) / 10 + 0);
  const cells = (of: (figure: (saving: ClosureSaving) => number) => number) => [
    writer.whole(of(({ pupils }) => pupils)),
    ...SAVED.map((key) => wan(of((saving) => saving[`${key}Yuan`]))),
    ...ADDED.map((key) => wan(0 - of((saving) => saving[`${key}Yuan`]))),
    <Net key="net" yuan={of(({ netYuan }) => netYuan)} wan={wan} />,
  ];

  return (
    <Panel title={t("money.closures")} note={t("money.closuresNote")}>
      {savings.length === 0 ? (
        <p className={paper.note}>{t("money.noClosures")}</p>
      ) : (
        <Sheet
          label={t("money.closures")}
          columns={[
            { key: "measure", label: t("money.measure") },
            { key: "year", label: t("money.year") },
            { key: "pupils", label: t("money.pupils") },
            ...[...SAVED, ...ADDED, "net" as const].map((key) => ({ key, label: t(`money.${key}`) })),
          ]}
          rows={[
            {
              key: "whole",
              head: t("money.whole"),
              state: "sum" as const,
              cells: ["", ...cells(sum)],
            },
            ...savings.map((saving) => ({
              key: saving.measure.id,
              head: <MeasureLink measure={saving.measure} title={titleOf(saving.measure)} />,
              cells: [saving.measure.year, ...cells((of) => of(saving))],
            })),
          ]}
        />
      )}
    </Panel>
  );
}

function Net({ yuan, wan }: { readonly yuan: number; readonly wan: (yuan: number) => string }) {
  return <span className={yuan < 0 ? paper.bad : paper.good}>{wan(yuan)}</span>;
}
