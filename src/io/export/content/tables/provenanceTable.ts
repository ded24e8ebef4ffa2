import type { Provenance } from "../../../../domain/dataset";
import { dataColumn } from "../../../dataColumn";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

/** What of the dataset is census, published, estimated or made up, column by column. */
export function provenanceTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const columns: readonly Writing<Provenance>[] = [
    textColumn("table", ({ table }) => t(`sources.tables.${table}`), 14),
    textColumn("dataColumn", ({ column }) => dataColumn(column, words), 30),
    textColumn("origin", ({ kind }) => t(`sources.kinds.${kind}`), 12),
    textColumn("remark", ({ note }) => nameIn(words, note), 70),
    { key: "error", of: ({ error }) => error ?? null, kind: "share" },
  ];
  return tableOf(words, "provenance", columns, [{ rows: results.model.dataset.provenance }]);
}
