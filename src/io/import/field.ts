const FIGURES = [
  "pupils",
  "classes",
  "rooms",
  "places",
  "beds",
  "siteAreaSqm",
  "floorAreaSqm",
  "sportsAreaSqm",
  "specialistRooms",
  "teachers",
  "residents",
  "births",
] as const;

/** What a column of a table may hold. */
export const FIELD_NAMES = [
  "name",
  "code",
  "county",
  "township",
  "lng",
  "lat",
  "point",
  "kind",
  "ownership",
  "setting",
  "year",
  "grade",
  "sex",
  "lowGrade",
  "highGrade",
  "lowAge",
  "highAge",
  "status",
  ...FIGURES,
  "share",
  "schools",
  "communities",
  "from",
  "to",
  "metres",
  "kilometres",
  "minutes",
  "shape",
  "personal",
  "skip",
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** Fields that count something. */
export const FIGURE_FIELDS: readonly FieldName[] = FIGURES;

/** Grades of a whole way through school: 1 … 13, and −3 … −1 for the years before grade 1, the oldest last (大班, K, Reception). */
export type SchoolGrade = number;

/** What one column means; grade, year, sex or ages where its heading says for which of them the figures are. */
export interface Field {
  readonly what: FieldName;
  readonly grade?: SchoolGrade;
  readonly year?: number;
  readonly sex?: "male" | "female";
  /** First and last age, both included; the last 100 where the group is open. */
  readonly ages?: readonly [number, number];
}

/** A field as one line of a recipe: `pupils grade=3 year=2022`. */
export const fieldText = ({ what, grade, year, sex, ages }: Field): string =>
  [
    what,
    grade === undefined ? "" : `grade=${grade}`,
    year === undefined ? "" : `year=${year}`,
    sex === undefined ? "" : `sex=${sex}`,
    ages === undefined ? "" : `ages=${ages.join("-")}`,
  ]
    .filter(Boolean)
    .join(" ");

/** The field that such a line writes; undefined where it writes none. */
export function fieldOf(text: string): Field | undefined {
  const [name, ...parts] = text.split(" ");
  const what = FIELD_NAMES.find((known) => known === name);
  const values = Object.fromEntries(parts.map((part) => part.split("=")));
  if (what === undefined || parts.some((part) => !/^(grade|year|sex|ages)=.+$/.test(part))) return undefined;
  const [from, to] = String(values.ages ?? "")
    .split("-")
    .map(Number);
  return {
    what,
    ...(values.grade !== undefined && { grade: Number(values.grade) }),
    ...(values.year !== undefined && { year: Number(values.year) }),
    ...((values.sex === "male" || values.sex === "female") && { sex: values.sex as "male" | "female" }),
    ...(values.ages !== undefined && { ages: [from, to] as const }),
  };
}
