import type { Name } from "../../domain/name";

/** What an imported city says of itself and of every column that was filled by assumption: texts of its files, in both languages. */
export const importNotes = {
  statement: {
    zh: "由自有表格导入；表中没有的项目按假设补齐，各项来源与假设见“数据来源”。",
    en: "Imported from your own tables; what they do not hold is filled by assumption, each told under the sources.",
  },
  areasName: { zh: "现有学区", en: "Present attendance areas" },
  areasNote: {
    zh: "按导入的学区划片：学校只收本学区的学生",
    en: "The attendance areas as imported: their schools take nobody else.",
  },
  journeys: {
    zh: "自有路程表；表中没有的，按道路或直线距离乘绕行系数",
    en: "your own table of ways; what it lacks goes along roads, or by the straight line and the detour",
  },
  roads: {
    zh: "自有道路图：路程沿道路计，离道路 2 公里以上的按直线距离乘绕行系数，30 公里以外不再细算",
    en: "your own roads: ways run along them; more than 2 km off every road the straight line and the detour hold, and nothing is followed beyond 30 km",
  },
  fromTables: { zh: "自有表格", en: "your own tables" },
  homes: {
    zh: "没有村居表：每所学校旁设一处住处，其学龄人口即该校学生，男女各半；成人按稳定人口推算",
    en: "no table of settlements: beside each school a home with its pupils, half of them girls; adults by a steady population",
  },
  ages: {
    zh: "表中没有分单岁年龄：各年龄组按死亡率所定的稳定人口拆分，组内合计不变",
    en: "no single years of age: groups are split by a steady population under the death rates, their totals kept",
  },
  setting: { zh: "按乡镇名称（街道、镇、乡）判断", en: "by the name of the township" },
  terrain: { zh: "均按平川", en: "all taken for plain" },
  points: {
    zh: "没有坐标的放在所属乡镇中心旁；乡镇也没有坐标的按方格摆放，距离没有意义",
    en: "without a point: beside the middle of the township; where that is not known either, on a grid whose distances mean nothing",
  },
  rooms: {
    zh: "没有教室数的学校：有学位数的按标准班额折算，否则取班数；也没有班数的，按学生数和标准班额折算",
    en: "schools without rooms: their places at the standard class size, else their classes, else as many as their pupils need at that size",
  },
  beds: { zh: "没有床位数的学校按没有床位计", en: "schools without a figure for beds have none" },
  premises: {
    zh: "没有用地、校舍或教师数的学校：按标准恰好够用计",
    en: "schools without site, floor area or teachers: as much as the norm asks for their seats",
  },
  grades: {
    zh: "只有总数的学校平均分到各年级；隐去的小数目取可能范围的中间值",
    en: "a total without grades is spread evenly; a figure kept back stands in the middle of what it may be",
  },
  carried: {
    zh: "新的基准年没有村居人口：由上一年的人口按死亡率推算，0 岁人数不变，没有人口迁移",
    en: "no residents of the new base year: those of the year before, by death rates; age 0 as before, nobody moves",
  },
  rates: {
    zh: "入学率取基准年在校生与同龄人口之比，巩固率取 1",
    en: "enrolment: pupils of the base year by residents of their age; retention 1",
  },
  births: {
    zh: "每年出生人数与最小年龄的儿童相同；没有人口迁移",
    en: "as many are born a year as the youngest cohort counts; nobody moves",
  },
} as const satisfies Readonly<Record<string, Name>>;
