import { type Field, fieldText } from "./field";
import type { Column, Table } from "./findTables";
import { fieldOfHeads, yearIn } from "./headWords";
import { isPersonal } from "./isPersonal";
import { readCount } from "./readCount";

/** What a table lists. */
export const TABLE_KINDS = ["schools", "settlements", "births", "unknown"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a table seems to be, to be confirmed: its columns in their order, and the year that its title or sheet names. */
export interface Guess {
  readonly kind: TableKind;
  readonly fields: readonly Field[];
  readonly year?: number;
}

const PLACES =
  /^(村|社区|居委|居民点|行政村|settlement|village|residents|population|常住人口|户籍人口|总人口|人口)/i;

/** What a table's columns mean, by their headings and by what stands in them. */
export function guessFields(table: Table): Guess {
  const heads = table.columns.map(({ heads: lines }) => lines);
  const isPlaces =
    heads.some((lines) => lines.some((line) => PLACES.test(line))) &&
    !heads.some((lines) => lines.some((line) => /学校|school|班数|教室|rooms|pupils/i.test(line)));
  const fields = once(table.columns.map((column, at) => guessColumn(table, column, at, isPlaces)));
  const kind = kindOf(fields, isPlaces);
  const year = yearIn(table.title) ?? yearIn(table.sheet ?? "") ?? yearIn(table.file.replace(/.*\//, ""));
  return { kind, fields, ...(year !== undefined && { year }) };
}

function guessColumn(table: Table, column: Column, at: number, isPlaces: boolean): Field {
  const values = sampled(table.rows).map(({ cells }) => cells[at]);
  if (isPersonal(values)) return { what: "personal" };
  const field = fieldOfHeads(column.heads, isPlaces) ?? { what: "skip" as const };
  if (!isFigure(field)) return field;
  const written = values.filter((value) => value !== undefined);
  const figures = written.filter((value) => readCount(value).kind !== "wrong").length;
  return written.length > 0 && figures < written.length / 2 ? { what: "skip" } : field;
}

/** What a column holds shows in so many of its rows. */
const SAMPLE = 2000;

const sampled = (rows: Table["rows"]): Table["rows"] => {
  const step = Math.ceil(rows.length / SAMPLE);
  return step <= 1 ? rows : rows.filter((_, at) => at % step === 0);
};

const FIGURES: readonly Field["what"][] = [
  "pupils",
  "classes",
  "rooms",
  "beds",
  "teachers",
  "residents",
  "births",
];
const isFigure = ({ what }: Field): boolean => FIGURES.includes(what);

/** Two columns of one meaning: the first keeps it. A code or a point is told by what stands in it elsewhere. */
function once(fields: readonly Field[]): readonly Field[] {
  const seen = new Set<string>();
  return fields.map((field) => {
    const text = fieldText(field);
    if (field.what === "skip" || field.what === "personal" || !seen.has(text)) {
      seen.add(text);
      return field;
    }
    return { what: "skip" };
  });
}

function kindOf(fields: readonly Field[], isPlaces: boolean): TableKind {
  const has = (what: Field["what"]) => fields.some((field) => field.what === what);
  if (has("births") && !has("name")) return "births";
  if (!has("name") && !has("code")) return "unknown";
  if (has("residents") && !has("pupils")) return "settlements";
  if (isPlaces) return "settlements";
  return "schools";
}
