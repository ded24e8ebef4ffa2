import { STAGES, type Stage } from "../../../../domain/stage";
import { type PupilsMoved, pupilsMoved } from "../../../../model/comparison/pupilsMoved";
import { type Steps, stepped } from "../../../steps";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { type Rows, summed, tableOf, textColumn, type Writing } from "../tableOf";
import { lettersOf } from "./lettersOf";

interface Moved extends PupilsMoved {
  readonly pair: string;
  readonly year: number;
  readonly stage: Stage;
}

/** Pupils whom each scenario sends to another school than the first does, and how much further they travel. */
export function* comparedMovesTable(source: ExportSource): Steps<ExportTable> {
  const { compared, words } = source;
  const { t } = words;
  const { letters, plans } = lettersOf(source);
  const columns: readonly Writing<Moved>[] = [
    textColumn("pair", ({ pair }) => pair, 14),
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    summed("changedSchool", ({ moved }) => moved),
    { key: "further", of: ({ furtherM }) => furtherM },
    summed("farther", ({ farther }) => farther),
    summed("nearer", ({ nearer }) => nearer),
    summed("moreBoarders", ({ boarders }) => boarders),
    summed("moreUnplaced", ({ unplaced }) => unplaced),
  ];
  const [reference, ...others] = compared;
  const pairs = others.flatMap((other, at) =>
    reference.years
      .slice(1)
      .filter((year) => other.years.includes(year))
      .map((year) => ({ other, year, letter: letters[at + 1] })),
  );
  const blocks: Rows<Moved>[] = [];
  for (const { other, year, letter } of pairs) {
    const pair = t("export.planPair", { other: letter, reference: letters[0] });
    const rows = yield* stepped(STAGES, (stage) => ({
      ...{ pair, year, stage },
      ...pupilsMoved(reference, other, year, stage),
    }));
    blocks.push({
      rows,
      total: { label: t("export.yearTotal", { year }), given: { year, further: meanFurtherM(rows) } },
    });
  }
  return tableOf(words, "comparedMoves", columns, blocks, undefined, plans);
}

/** Of all who moved, not of the stages. */
function meanFurtherM(rows: readonly PupilsMoved[]): number | null {
  const moved = rows.reduce((sum, row) => sum + row.moved, 0);
  const metres = rows.reduce((sum, row) => sum + row.moved * (row.furtherM ?? 0), 0);
  return moved === 0 ? null : metres / moved;
}
