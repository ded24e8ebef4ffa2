import type { LedgerLine } from "../../../../model/ledger";
import { ledgerRows } from "../../../../model/ledgerRows";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

/** The plan's promises against what the scenario places and has done (规划台账). */
export function ledgerTable({ results, words, plan }: ExportSource): ExportTable {
  const columns: readonly Writing<LedgerLine>[] = [
    textColumn("planLine", ({ line }) => nameIn(words, line.name), 34),
    textColumn("section", ({ line }) => line.section, 12),
    textColumn("period", ({ line }) => `${line.fromYear}–${line.toYear}`, 12),
    { key: "promised", of: ({ promised }) => promised },
    { key: "placedInPlan", of: ({ placed }) => placed },
    { key: "done", of: ({ done }) => done },
    { key: "unaccounted", of: ({ unaccounted }) => unaccounted },
    { key: "measureCount", of: ({ entries }) => entries.length },
  ];
  return tableOf(words, "ledger", columns, [{ rows: ledgerRows(results, plan) }]);
}
