import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LEVELS, placementProofs } from "../../model/readers/placementProofs";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const UNIT = { unplaced: 1, aboveStandard: 1, metres: 1000 } as const;

/** How near the year's placements are to the best that can be, county by county and stage by stage, on each of the three levels. */
export function ProofPanel({ shown: { results, names, year } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const rows = useMemo(() => placementProofs(results).filter((row) => row.year === year), [results, year]);
  return (
    <Panel title={t("ledger.proofs", { year })} note={t("ledger.proofNote")}>
      {rows.length === 0 ? (
        <p className={paper.note}>{t("ledger.noProofs")}</p>
      ) : (
        <Sheet
          tall
          label={t("ledger.proofs", { year })}
          columns={[
            { key: "place", label: t("ledger.county") },
            { key: "stage", label: t("ledger.stage"), text: "short" },
            ...LEVELS.flatMap((level) =>
              (["value", "bound", "gap"] as const).map((what) => ({
                key: `${level} ${what}`,
                label: t(`ledger.proofHead.${what}`, { level: t(`ledger.proofLevel.${level}`) }),
              })),
            ),
          ]}
          rows={rows.map(({ county, stage, levels }) => ({
            key: `${county} ${stage}`,
            head: read(names.county(county)),
            cells: [
              t(`stage.${stage}`),
              ...LEVELS.flatMap((level) => {
                const { value, bound, gap } = levels[level];
                return [value, bound, gap].map((figure) => writer.whole(figure / UNIT[level]));
              }),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
