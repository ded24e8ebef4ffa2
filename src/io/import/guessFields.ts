import { type Field, fieldText } from "./field";
import type { Column, Table } from "./findTables";
import { SHAPE_HEADS } from "./geo/geoGrids";
import { fieldOfHeads, yearIn } from "./headWords";
import { isPersonal } from "./isPersonal";
import { readCount } from "./readCount";

/** What a table lists. */
export const TABLE_KINDS = [
  "schools",
  "settlements",
  "births",
  "areas",
  "journeys",
  "roads",
  "outlines",
  "background",
  "unknown",
] as const;
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
  const columns = table.columns.map((column, at) => guessColumn(table, column, at, isPlaces));
  const fields = once(endsOfWays(columns) ?? columns);
  const kind = table.shapes === undefined ? kindOf(fields, isPlaces) : shapedKind(table, fields, isPlaces);
  const year = yearIn(table.title) ?? yearIn(table.sheet ?? "") ?? yearIn(table.file.replace(/.*\//, ""));
  return { kind, fields, ...(year !== undefined && { year }) };
}

function guessColumn(table: Table, column: Column, at: number, isPlaces: boolean): Field {
  const values = sampled(table.rows).map(({ cells }) => cells[at]);
  if (isPersonal(values)) return { what: "personal" };
  const [head] = column.heads;
  if (table.shapes !== undefined && (head === SHAPE_HEADS.line || head === SHAPE_HEADS.polygon))
    return { what: "shape" };
  if (isDrawn(table) && /学校|校名|school/i.test(head)) return { what: "schools" };
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

/** Two names and a length, and no other figure: the ways from the first to the second. */
function endsOfWays(fields: readonly Field[]): readonly Field[] | undefined {
  const [from, to, ...others] = fields.flatMap(({ what }, at) => (what === "name" ? [at] : []));
  const isWay = fields.some(({ what }) => WAYS.includes(what)) && !fields.some(isFigure);
  if (!isWay || to === undefined || others.length > 0) return undefined;
  return fields.map((field, at) => (at === from ? { what: "from" } : at === to ? { what: "to" } : field));
}

const WAYS: readonly Field["what"][] = ["metres", "kilometres", "minutes"];

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

/** Whether a table is one of lines or polygons. */
const isDrawn = ({ shapes, columns }: Table): boolean =>
  shapes !== undefined && Object.values(SHAPE_HEADS).some((head) => columns[0]?.heads[0] === head);

const ROADS = /road|highway|street|道路|公路|路网|路段|fclass/i;

/** What the shapes of a map's file are, by their kind, their figures and the file's name. */
function shapedKind(table: Table, fields: readonly Field[], isPlaces: boolean): TableKind {
  const has = (what: Field["what"]) => fields.some((field) => field.what === what);
  const [first] = table.columns[0]?.heads ?? [];
  if (first === SHAPE_HEADS.line) {
    const words = [table.file.replace(/^.*\//, ""), ...table.columns.flatMap(({ heads }) => heads)];
    return words.some((word) => ROADS.test(word)) ? "roads" : "background";
  }
  if (first === SHAPE_HEADS.polygon) {
    if (has("schools")) return "areas";
    return has("county") || has("township") ? "outlines" : "background";
  }
  const kind = kindOf(fields, isPlaces);
  return kind === "unknown" ? "background" : kind;
}

function kindOf(fields: readonly Field[], isPlaces: boolean): TableKind {
  const has = (what: Field["what"]) => fields.some((field) => field.what === what);
  if (has("births") && !has("name")) return "births";
  if (has("from") && has("to") && WAYS.some(has)) return "journeys";
  if (has("communities") && (has("name") || has("code") || has("schools"))) return "areas";
  if (has("schools") && has("name") && !has("residents")) return "areas";
  if (!has("name") && !has("code")) return "unknown";
  if (has("residents") && !has("pupils")) return "settlements";
  if (isPlaces) return "settlements";
  return "schools";
}
