import type { Name } from "../../domain/name";

/** A column of a blank table: its heading, what belongs there, what may be chosen, and an example. */
export interface TemplateColumn {
  /** As a recipe writes it. */
  readonly field: string;
  readonly head: Name;
  readonly note: Name;
  readonly choices?: readonly Name[];
  readonly example: Name;
}

const same = (text: string): Name => ({ zh: text, en: text });
const column = (
  field: string,
  zh: string,
  en: string,
  note: Name,
  example: Name,
  choices?: readonly Name[],
): TemplateColumn => ({ field, head: { zh, en }, note, example, ...(choices && { choices }) });

const COUNT: Name = {
  zh: "整数；没有填 0，不知道留空",
  en: "a whole number; 0 for none, blank where not known",
};
const NAME: Name = { zh: "全称；同名的另填代码", en: "the full name; a code too where two share it" };
const PLACE: Name = { zh: "所在地名称", en: "the name of the place" };
const DEGREES: Name = { zh: "度，小数；不知道留空", en: "degrees, decimal; blank where not known" };
const YEAR: Name = {
  zh: "秋季学年的年份，如 2024",
  en: "the year in which the school year begins, such as 2024",
};

const KINDS: readonly Name[] = [
  { zh: "幼儿园", en: "Kindergarten" },
  { zh: "小学", en: "Primary" },
  { zh: "教学点", en: "Teaching point" },
  { zh: "九年一贯制", en: "Nine-year" },
  { zh: "初级中学", en: "Junior" },
  { zh: "完全中学", en: "Secondary" },
  { zh: "高级中学", en: "Senior" },
  { zh: "职业学校", en: "Vocational" },
  { zh: "特殊教育", en: "Special" },
];
const OWNERS: readonly Name[] = [
  { zh: "公办", en: "public" },
  { zh: "民办", en: "private" },
];

const EXAMPLE_SCHOOL: Name = { zh: "示例：东河小学", en: "Example: Eastbrook Primary" };
const EXAMPLE_VILLAGE: Name = { zh: "示例：上坪村", en: "Example: Upper Flat" };
const where = [
  column("county", "县区", "County", PLACE, { zh: "东县", en: "East County" }),
  column("township", "乡镇", "Township", PLACE, { zh: "东河镇", en: "Eastbrook" }),
];
const point = [
  column("lng", "经度", "Longitude", DEGREES, same("105.18")),
  column("lat", "纬度", "Latitude", DEGREES, same("37.51")),
];
const GRADES = [
  ["1", "一年级", "Grade 1"],
  ["2", "二年级", "Grade 2"],
  ["3", "三年级", "Grade 3"],
  ["4", "四年级", "Grade 4"],
  ["5", "五年级", "Grade 5"],
  ["6", "六年级", "Grade 6"],
  ["7", "七年级", "Grade 7"],
  ["8", "八年级", "Grade 8"],
  ["9", "九年级", "Grade 9"],
  ["10", "高一", "Grade 10"],
  ["11", "高二", "Grade 11"],
  ["12", "高三", "Grade 12"],
] as const;
const pupils = GRADES.map(([grade, zh, en]) =>
  column(`pupils grade=${grade}`, zh, en, COUNT, same(Number(grade) <= 6 ? "88" : "")),
);

/** The blank tables, both languages: every heading is one that the import knows. */
export const TEMPLATES = {
  schools: [
    column("name", "学校名称", "School name", NAME, EXAMPLE_SCHOOL),
    column(
      "code",
      "学校代码",
      "School code",
      { zh: "文本，保留开头的零", en: "as text, leading zeros kept" },
      same("001"),
    ),
    ...where,
    column(
      "kind",
      "学校类型",
      "School type",
      { zh: "从下拉表中选", en: "choose from the list" },
      KINDS[1],
      KINDS,
    ),
    column(
      "ownership",
      "办学性质",
      "Ownership",
      { zh: "从下拉表中选", en: "choose from the list" },
      OWNERS[0],
      OWNERS,
    ),
    ...point,
    column("year", "年份", "Year", YEAR, same("2024")),
    ...pupils,
    column("rooms", "教室数", "Classrooms", COUNT, same("14")),
    column("beds", "床位数", "Beds", COUNT, same("0")),
    column("teachers", "专任教师", "Teachers", COUNT, same("32")),
  ],
  rolls: [
    column("name", "学校名称", "School name", NAME, EXAMPLE_SCHOOL),
    ...where,
    column("year", "年份", "Year", YEAR, same("2023")),
    column(
      "grade",
      "年级",
      "Grade",
      { zh: "一年级…高三", en: "1 to 12, K for kindergarten" },
      { zh: "三年级", en: "3" },
    ),
    column("pupils", "学生数", "Pupils", COUNT, same("91")),
  ],
  settlements: [
    column("name", "村居名称", "Settlement name", NAME, EXAMPLE_VILLAGE),
    ...where,
    ...point,
    column("residents", "常住人口", "Residents", COUNT, same("1240")),
  ],
  births: [
    column("year", "年份", "Year", YEAR, { zh: "示例：2023", en: "Example: 2023" }),
    column("births", "出生人数", "Births", COUNT, same("310")),
  ],
} as const satisfies Readonly<Record<string, readonly TemplateColumn[]>>;

export type TemplateId = keyof typeof TEMPLATES;
