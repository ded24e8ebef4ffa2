import type { Cell, Row, Sheet } from "write-excel-file/universal";
import { displayWidth } from "../textTable";
import type { Breath } from "./breath";
import { coverRows } from "./coverRows";
import { type ExportSource, nameIn } from "./exportSource";
import type { ExportColumn, ExportTable } from "./exportTable";
import { type ExportLine, linesOf } from "./linesOf";
import { columnLetters, type SheetFacts, sheetFeature } from "./sheetFeature";
import { tablesOf } from "./tablesOf";
import { xmlText } from "./xmlText";

/** Lines above the rows of a table: title, what it is about, a note, the headers. */
const HEAD = 4;
const HEADING = "#e8eef4";
/** Points: two lines of words. */
const HEADER_HEIGHT = 30;
/** Points that a line takes, and characters that stand in one line of the cover. */
const LINE_HEIGHT = 15;
const COVER_WIDTH = 92;

/**
 * All tables of a run as an Excel workbook: a cover, then one sheet a table with frozen headers, a print area, and
 * totals as formulas that carry the value they come to.
 */
export async function workbook(source: ExportSource, breath: Breath): Promise<Uint8Array<ArrayBuffer>> {
  const tables = await tablesOf(source, breath);
  const { default: write } = await import("write-excel-file/universal");
  const written = tables.map((table) => tableSheet(source, table));
  const cover = coverSheet(source, tables);
  const facts = [cover.facts, ...written.map((sheet) => sheet.facts)];
  await breath(tables.length, tables.length + 1);
  const file = await write([cover.sheet, ...written.map(({ sheet }) => sheet)], {
    fontFamily: "Microsoft YaHei",
    fontSize: 10,
    features: [sheetFeature(facts)],
  }).toBlob();
  await breath(tables.length + 1, tables.length + 1);
  return new Uint8Array(await file.arrayBuffer());
}

interface Written {
  readonly sheet: Sheet<Blob>;
  readonly facts: SheetFacts;
}

function tableSheet(source: ExportSource, table: ExportTable): Written {
  const { results, words } = source;
  const lines = linesOf(table);
  const sums: number[] = [];
  const rows = lines.map(
    (line): Row => line.cells.map((value, at) => cellOf(table.columns[at], line, value, at, sums)),
  );
  const about = [
    nameIn(words, results.model.dataset.name),
    nameIn(words, results.scenario.name),
    ...(results.model.dataset.isDemonstration ? [words.t("export.cover.isDemonstration")] : []),
  ];
  return {
    sheet: {
      sheet: table.sheet,
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: HEAD,
      stickyColumnsCount: Math.max(1, table.columns.findIndex(({ kind }) => kind === "text") + 1),
      orientation: "landscape",
      data: [
        [{ value: xmlText(table.title), fontWeight: "bold", fontSize: 14 }],
        [{ value: xmlText(about.join(" · ")), textColor: "#555555" }],
        [{ value: xmlText(table.notes.join(" ")), textColor: "#555555" }],
        table.columns.map((column): Cell => headerCell(column)),
        ...rows,
      ],
    },
    facts: {
      name: table.sheet,
      area: `$A$1:$${columnLetters(table.columns.length - 1)}$${HEAD + lines.length}`,
      titleRow: HEAD,
      sums,
    },
  };
}

function coverSheet(source: ExportSource, tables: readonly ExportTable[]): Written {
  const { t } = source.words;
  const name = t("export.cover.sheet");
  const rows = coverRows(source);
  const line = (label: string, content: string | number): Row => {
    const height = LINE_HEIGHT * Math.ceil(displayWidth(String(content)) / COVER_WIDTH);
    return [
      { value: xmlText(label), fontWeight: "bold", alignVertical: "top", height },
      typeof content === "number"
        ? { value: content, align: "left", alignVertical: "top" }
        : { value: xmlText(content), wrap: true, alignVertical: "top" },
    ];
  };
  const data: Row[] = [
    [{ value: t("export.cover.title"), fontWeight: "bold", fontSize: 18 }],
    [],
    ...rows.map(([label, content]) => line(label, content)),
    [],
    line(t("export.cover.sheets"), t("export.cover.figures")),
    ...tables.map((table): Row => [{ value: xmlText(table.sheet) }, { value: xmlText(table.title) }]),
  ];
  return {
    sheet: { sheet: name, columns: [{ width: 26 }, { width: 96 }], orientation: "landscape", data },
    facts: { name, area: `$A$1:$B$${data.length}`, sums: [] },
  };
}

const alignOf = ({ kind }: ExportColumn): "left" | "center" | "right" =>
  kind === "text" ? "left" : kind === "year" ? "center" : "right";

/** The unit stands on a line of its own. */
const headerCell = (column: ExportColumn): Cell => ({
  value: xmlText(column.header).replace(/\s*([\uff08(][^\uff08(]*[)\uff09])$/, "\n$1"),
  fontWeight: "bold",
  backgroundColor: HEADING,
  wrap: true,
  height: HEADER_HEIGHT,
  align: alignOf(column),
  alignVertical: "center",
  bottomBorderStyle: "thin",
});

/** A cell with its format; a total that adds rows up becomes a formula, its value noted for later. */
function cellOf(
  column: ExportColumn,
  line: ExportLine,
  value: ExportLine["cells"][number],
  at: number,
  sums: number[],
): Cell {
  const emphasis =
    line.role === "row"
      ? {}
      : ({ fontWeight: "bold", backgroundColor: "#f5f5f5", topBorderStyle: "thin" } as const);
  if (line.role !== "row" && column.isSummed) {
    sums.push(typeof value === "number" ? value : 0);
    return { type: "Formula", value: sumFormula(line, at), format: formatOf(column), ...emphasis };
  }
  if (value === null) return line.role === "row" ? null : { value: "", ...emphasis };
  if (typeof value === "number")
    return { value, format: formatOf(column), align: alignOf(column), ...emphasis };
  const text = xmlText(value);
  return { value: text, ...(isRisky(text) && { format: "@" }), ...emphasis };
}

function sumFormula({ adds }: ExportLine, at: number): string {
  const letters = columnLetters(at);
  const spans = adds.map(({ from, to }) => {
    const [first, last] = [`${letters}${from + HEAD + 1}`, `${letters}${to + HEAD + 1}`];
    return first === last ? first : `${first}:${last}`;
  });
  return `SUM(${spans.join(",")})`;
}

function formatOf({ kind, decimals }: ExportColumn): string {
  const fraction = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  switch (kind) {
    case "year":
      return "0";
    case "share":
      return `0${fraction}%`;
    case "number":
      return `#,##0${fraction}`;
    case "text":
      return "@";
  }
}

/** Kept as text even when somebody edits the cell: else a spreadsheet would take it for a formula. */
const isRisky = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text);
