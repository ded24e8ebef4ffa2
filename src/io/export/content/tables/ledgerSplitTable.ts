import { STAGES } from "../../../../domain/stage";
import type { LedgerLine } from "../../../../model/ledger";
import { type LedgerPart, ledgerParts } from "../../../../model/ledgerParts";
import { ledgerRows } from "../../../../model/ledgerRows";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { type Rows, summed, tableOf, textColumn, type Writing } from "../tableOf";

const AXES = ["county", "stage", "year"] as const;
type Axis = (typeof AXES)[number];

/** What of a line belongs to one county, stage or year. */
interface Split {
  readonly line: LedgerLine;
  readonly axis: Axis;
  readonly part: string;
  readonly pieces: readonly LedgerPart[];
}

/** The ledger by county, by stage and by year, a column for each status, and what is unaccounted for. */
export function ledgerSplitTable({ results, words, plan }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const lineName = ({ line }: LedgerLine) => nameIn(words, line.name);
  const columns: readonly Writing<Split>[] = [
    textColumn("planLine", ({ line }) => lineName(line), 40),
    textColumn("splitBy", ({ axis }) => t(`export.splitBy.${axis}`), 8),
    textColumn("part", ({ part }) => part, 14),
    summed("placedInPlan", ({ pieces }) => count(pieces)),
    ...(["planned", "underWay", "done"] as const).map((status) =>
      summed<Split>(status, ({ pieces }) => count(pieces.filter((piece) => piece.status === status))),
    ),
    { key: "promised", of: () => null },
    { key: "unaccounted", of: () => null },
  ];
  const heads = (axis: Axis, line: LedgerLine): readonly (readonly [string, string])[] => {
    switch (axis) {
      case "county":
        return results.model.countyIds.map((id) => [id, nameIn(words, names.county(id))]);
      case "stage":
        return STAGES.map((stage) => [stage, t(`stage.${stage}`)]);
      case "year": {
        const { fromYear, toYear } = line.line;
        return Array.from({ length: toYear - fromYear + 1 }, (_, at) => `${fromYear + at}`).map((year) => [
          year,
          year,
        ]);
      }
    }
  };
  const block = (line: LedgerLine, pieces: readonly LedgerPart[], axis: Axis): Rows<Split> => {
    const keyOf = (piece: LedgerPart) => String(piece[axis] ?? "");
    const rows = [...heads(axis, line), ["", t("export.unsplit")] as const]
      .map(([key, part]) => ({ line, axis, part, key, pieces: pieces.filter((one) => keyOf(one) === key) }))
      .filter((row) => row.pieces.length > 0 || (axis !== "stage" && row.key !== ""));
    const label = t("export.splitTotal", { line: lineName(line), axis: t(`export.splitBy.${axis}`) });
    return {
      rows: rows.length > 0 ? rows : [{ line, axis, part: t("export.unsplit"), pieces: [] }],
      total: { label, given: { promised: line.promised, unaccounted: line.unaccounted } },
    };
  };
  const blocks = ledgerRows(results, plan).flatMap((line) => {
    const pieces = ledgerParts(results, line);
    return AXES.map((axis) => block(line, pieces, axis));
  });
  return tableOf(words, "ledgerSplit", columns, blocks);
}

const count = (pieces: readonly LedgerPart[]): number => pieces.reduce((sum, piece) => sum + piece.count, 0);
