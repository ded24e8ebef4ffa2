import type { Point } from "../../domain/place";
import { cellText } from "./cellText";
import type { Datum } from "./datum";
import type { Field, FieldName } from "./field";
import { type Figure, figureKey, figureReader } from "./figuresOf";
import { type CellRef, cellRef, compared, type Finding } from "./findings";
import type { Table, TableRow } from "./findTables";
import type { Fixes } from "./fixes";
import { locate } from "./locate";
import { readDegrees } from "./readDegrees";
import { recall } from "./recall";

/** Rows of a table of schools, settlements or births that speak of one, in the program's words. */
export interface Row {
  /** The first of them. */
  readonly at: CellRef;
  readonly texts: Readonly<Partial<Record<FieldName, string>>>;
  readonly point?: Point;
  readonly figures: readonly Figure[];
}

const TEXTS: readonly FieldName[] = [
  "name",
  "code",
  "county",
  "township",
  "kind",
  "ownership",
  "setting",
  "lowGrade",
  "highGrade",
  "lowAge",
  "highAge",
  "status",
];
/** The rows of a table whose columns are known, and whatever in them is not as it should be. */
export function rowsOfTable(
  table: Table,
  fields: readonly Field[],
  year: number | undefined,
  datum: Datum,
  fixes: Fixes = {},
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[]; readonly datum: Datum } {
  const findings: Finding[] = asideFindings(table, fields);
  const columns = TEXTS.flatMap((what) => {
    const at = fields.findIndex((field) => field.what === what);
    return at === -1 ? [] : [{ what, at, text: recall(cellText) }];
  });
  const { points, ...located } = locatedRows(table, fields, datum, fixes, findings);
  const figuresOf = figureReader(table, fields, year, fixes, findings);
  const isNamed = columns.some(({ what }) => what === "name" || what === "code");
  const isBirths = fields.some(({ what }) => what === "births");
  const rows: Gathered[] = [];
  const byIdentity = new Map<string, Gathered>();
  for (const [index, row] of table.rows.entries()) {
    let identity = "";
    let name = "";
    for (const { what, at, text } of columns) {
      const found = text(row.cells[at]);
      identity += `${found}\n`;
      if (what === "name" || what === "code") name ||= found;
    }
    const figures = figuresOf(row);
    if (!(isNamed && name !== "") && !isBirths) {
      if (figures.some(({ count }) => count.kind === "known"))
        findings.push({ rule: "nameMissing", ...cellRef(table, row.row), found: "" });
      continue;
    }
    const point = points?.[index];
    if (point !== undefined) identity += `${point.lng} ${point.lat}`;
    const before = byIdentity.get(identity);
    const keys = figures.map(keyOf);
    if (before !== undefined && !keys.some((key) => before.keys.has(key))) {
      for (const [nth, figure] of figures.entries()) {
        before.figures.push(figure);
        before.keys.add(keys[nth]);
      }
      continue;
    }
    const texts: Partial<Record<FieldName, string>> = {};
    for (const { what, at, text } of columns) {
      const found = text(row.cells[at]);
      if (found !== "") texts[what] = found;
    }
    const gathered = {
      at: cellRef(table, row.row),
      texts,
      figures: [...figures],
      keys: new Set(keys),
      ...(point !== undefined && { point }),
    };
    rows.push(gathered);
    if (before === undefined) byIdentity.set(identity, gathered);
  }
  return { rows: rows.map(({ keys: _, ...row }) => inOrder(row)), findings, datum: located.datum };
}

/** A row while others that speak of the same are still added to it. */
interface Gathered extends Row {
  readonly figures: Figure[];
  readonly keys: Set<string>;
}

const KEYS = new WeakMap<Figure, string>();

function keyOf(figure: Figure): string {
  const known = KEYS.get(figure);
  if (known !== undefined) return known;
  const key = figureKey(figure);
  KEYS.set(figure, key);
  return key;
}

/** The order of a table's rows changes nothing: nor does that of the figures which several rows give. */
const inOrder = (row: Row): Row => ({
  ...row,
  figures: [...row.figures].sort((a, b) => compared(keyOf(a), keyOf(b))),
});

function locatedRows(
  table: Table,
  fields: readonly Field[],
  datum: Datum,
  fixes: Fixes,
  findings: Finding[],
): { readonly points?: ReturnType<typeof locate>["points"]; readonly datum: Datum } {
  const columnOf = (what: FieldName) => fields.findIndex((field) => field.what === what);
  const [lng, lat, point] = [columnOf("lng"), columnOf("lat"), columnOf("point")];
  if (Math.max(lng, lat, point) === -1) return { datum };
  const written = (row: TableRow) => {
    const [first, second] = cellText(row.cells[point]).split(/[,;，、 ]+/);
    const [east, north] = [
      readDegrees(row.cells[lng]) ?? readDegrees(first),
      readDegrees(row.cells[lat]) ?? readDegrees(second),
    ];
    return { ...(east !== undefined && { lng: east }), ...(north !== undefined && { lat: north }) };
  };
  const located = locate(table.rows.map(written), datum, fixes);
  const at = (row: number) => cellRef(table, table.rows[row].row);
  const nameAt = (row: number) =>
    cellText(table.rows[row].cells[columnOf("name")]) || cellText(table.rows[row].cells[columnOf("code")]);
  for (const row of located.swapped) findings.push({ rule: "pointSwapped", ...at(row), found: nameAt(row) });
  for (const row of located.wrong) findings.push({ rule: "pointWrong", ...at(row), found: nameAt(row) });
  for (const group of located.shared) {
    const names = [...new Set(group.map(nameAt))];
    if (names.length > 1) findings.push({ rule: "pointShared", ...at(group[0]), found: names.join(" · ") });
  }
  return located;
}

function asideFindings(table: Table, fields: readonly Field[]): Finding[] {
  const rows = table.aside.flatMap(({ row, why, text }): readonly Finding[] =>
    why === "header"
      ? []
      : [{ rule: why === "total" ? "totalRow" : "noteRow", ...cellRef(table, row), found: text }],
  );
  const columns = table.columns.flatMap(({ index, heads }, at): readonly Finding[] => {
    const { what } = fields[at];
    if (what === "personal")
      return [{ rule: "columnPersonal", ...cellRef(table, undefined, index), found: heads.join("/") }];
    return what === "skip"
      ? [{ rule: "columnUnknown", ...cellRef(table, undefined, index), found: heads.join("/") }]
      : [];
  });
  return [...rows, ...columns];
}
