import type { ExportCell, ExportTable } from "../exportTable";

/**
 * A table with some of its columns and rows, for a page that has no room for all. A block with a total stays or goes as a
 * whole, by its first row: a total never loses what it adds up.
 */
export function narrowed(
  table: ExportTable,
  keys: readonly string[],
  keep: (cell: (key: string) => ExportCell) => boolean = () => true,
  mostDecimals = 9,
): ExportTable {
  const at = keys.map((key) => table.columns.findIndex((column) => column.key === key));
  const reader = (row: readonly ExportCell[]) => (key: string) =>
    row[table.columns.findIndex((column) => column.key === key)] ?? null;
  const { grandTotal, ...rest } = table;
  const blocks = table.blocks.map((block) => {
    if (block.total === undefined) return { ...block, rows: block.rows.filter((row) => keep(reader(row))) };
    return block.rows.length > 0 && keep(reader(block.rows[0])) ? block : { ...block, rows: [] };
  });
  const isWhole = blocks.every((block, index) => block.rows.length === table.blocks[index].rows.length);
  return {
    ...rest,
    columns: at
      .map((column) => table.columns[column])
      .map((column) => ({ ...column, decimals: Math.min(column.decimals, mostDecimals) })),
    blocks: blocks
      .filter(({ rows }) => rows.length > 0)
      .map((block) => ({ ...block, rows: block.rows.map((row) => at.map((column) => row[column])) })),
    ...(isWhole && grandTotal !== undefined && { grandTotal }),
  };
}
