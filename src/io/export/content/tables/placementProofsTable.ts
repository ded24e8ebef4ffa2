import { namesOf } from "../../../../model/readers/names";
import { LEVELS, type PlacementProofRow, placementProofs } from "../../../../model/readers/placementProofs";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

/** People, and of journeys pupil-kilometres. */
const UNIT = { unplaced: 1, aboveStandard: 1, metres: 1000 } as const;

/** What each placement reached on its three levels, the bound that no placement can go below, and the gap between (method 4.3). */
export function placementProofsTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const columns: readonly Writing<PlacementProofRow>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    ...LEVELS.flatMap((level) =>
      (["value", "bound", "gap"] as const).map(
        (what): Writing<PlacementProofRow> => ({
          key: `proof${what === "value" ? "Value" : what === "bound" ? "Bound" : "Gap"}`,
          of: ({ levels }) => levels[level][what] / UNIT[level],
          values: { level: t(`ledger.proofLevel.${level}`) },
          suffix: level,
          decimals: 1,
        }),
      ),
    ),
  ];
  return tableOf(words, "placementProofs", columns, [{ rows: placementProofs(results) }]);
}
