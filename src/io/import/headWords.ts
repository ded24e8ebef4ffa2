import type { Field, FieldName, SchoolGrade } from "./field";

/** The headings that offices use, by what they mean; the first that fits decides. Tight, lower-case, without what is in brackets. */
const WORDS: readonly (readonly [FieldName, RegExp])[] = [
  ["skip", /^(序号|no\.?|#|备注|说明|remarks?|notes?|.*附.*)$/],
  [
    "personal",
    /身份证|证件号|电话|手机|联系|监护人|负责人|校长|园长|姓名|家长|phone|mobile|e-?mail|contact|principal|^head(firstname|lastname|title)$|headteacher|parent|guardian/,
  ],
  [
    "skip",
    /^(ward|township|district|county|village|area|local ?authority)[_ ]?(id|code)$|^(区划|乡镇|县区?|县市区)代码$/,
  ],
  [
    "code",
    /^(学校|机构|单位|村居?|社区|居民点)?(标识|统一)?(码|代码|编码|编号)$|^学校标识码$|^(school|settlement|village|place)?[_ ]?(id|code|no)$|^(urn|ncessch|ncesid|ncesschoolid|sch[_ ]?id)$/,
  ],
  ["from", /^(起点|出发地|出发点|from|origin)([_ ]?(名称|代码|name|id|code))?$/],
  ["to", /^(终点|目的地|到达地|到达|to|destination)([_ ]?(名称|代码|name|id|code))?$/],
  ["kilometres", /(公里|千米)数?$|^(distance|length|route|journey)?[_ ]?(km|kilomet(er|re)s?)$/],
  [
    "metres",
    /^(路程|上学路程|通学距离|道路距离|行程|距离|米数)$|^(distance|journey|route)?[_ ]?(m|met(er|re)s)$|^(distance|journey)$/,
  ],
  [
    "minutes",
    /^(用时|时间|时长|车程|分钟数?)$|^(travel|journey)[_ ]?time$|^duration$|^(travel|time|journey)?[_ ]?(min|mins|minutes)$/,
  ],
  [
    "communities",
    /^(招生|服务|学区|划片|覆盖|施教区?)(范围|区域|片区|村居|村|社区|对象)$|^(学区|划片|施教区|招生地段)$|^(catchment|communities|attendance[_ ]?area|serves|villages[_ ]?served)$/,
  ],
  [
    "schools",
    /^(对口|划片|招生|服务|所属学区|就读)(小学|初中|中学|学校|校)(名称)?$|^(assigned|catchment|zoned)[_ ]?schools?$/,
  ],
  ["share", /比例|占比|比重|率$|share|percent|%|_rate$/],
  ["skip", /migrant|随迁|留守|寄宿生|boarders?$/],
  [
    "name",
    /^(学校|幼儿园|机构|单位|村居?委?会?|社区|居委会?|居民点|行政村|村社区)?(名称|全称)$|^校名$|^(学校|幼儿园|村|社区|村居|村社区|居民点|行政村|居委会|村委会)$|^(school|sch|establishment|settlement|village|place)?[_ ]?name$|^(school|establishment|institution|settlement|village)$/,
  ],
  [
    "county",
    /^(所[在属])?(县|区|县区|区县|县市区|县市|县级)(名称?)?$|^(county|district|local ?authority|la|lea?|school[_ ]?district)([_ ]?name)?$/,
  ],
  [
    "township",
    /^(所[在属])?(乡|镇|乡镇|街道|乡镇街道|镇街|乡镇名称|镇乡)(名称?)?$|^(township|town|ward|community|parish)([_ ]?name)?$/,
  ],
  ["lng", /^(经度|东经)|^(lng|lon|long|longitude|x|easting)$/],
  ["lat", /^(纬度|北纬)|^(lat|latitude|y|northing)$/],
  ["point", /^(坐标|经纬度|位置坐标|coordinates?|location)$/],
  [
    "kind",
    /^(办学类型|学校类[别型]|类[别型]|办学层次|学段|kind|type|phase|phase ?of ?education|school[_ ]?type|level)$/,
  ],
  [
    "ownership",
    /^(办别|办学性质|性质|举办者|公办?\/?民办?|type ?of ?establishment|ownership|sector|control)$/,
  ],
  ["setting", /^(城乡|城乡类型|城乡分类|setting|urban\/?rural)$/],
  ["year", /^(年份|年度|学年|年|year|school[_ ]?year|academic[_ ]?year)$/],
  ["grade", /^(年级|班级年级|grade|year[_ ]?group)$/],
  ["lowAge", /^(statutory)?[_ ]?low(est)?[_ ]?age$|^最低年龄$/],
  ["highAge", /^(statutory)?[_ ]?high(est)?[_ ]?age$|^最高年龄$/],
  ["status", /^((establishment)?[_ ]?status|学校状态|办学状态|状态)$/],
  ["places", /^((school)?[_ ]?capacity|places|学位数?|核定学位数?|容量)$/],
  ["lowGrade", /^(最低年级|low(est)?[_ ]?grade)$/],
  ["highGrade", /^(最高年级|high(est)?[_ ]?grade)$/],
  ["sex", /^(性别|sex|gender)$/],
  ["rooms", /^(普通)?(教室|班级教室|活动室)数?$|^(class)?rooms$/],
  ["specialistRooms", /^(专用|功能)教室数?$|^specialist[_ ]?rooms$/],
  ["classes", /^(教学)?班(级)?(数|个数)?$|^班级总数$|^classes$/],
  ["beds", /^(寄宿)?床位数?$|^beds$/],
  ["siteAreaSqm", /^(学校)?(占地|用地|校园)(总?面积)$|^site[_ ]?area/],
  ["floorAreaSqm", /^(校舍|教学及辅助用房|教学辅助用房|建筑)(建筑)?(总?面积)$|^floor[_ ]?area/],
  ["sportsAreaSqm", /^(体育)?运动场[地馆]?(总?面积)$|^sports[_ ]?area/],
  ["teachers", /^(专任)?教师(总?数)?$|^教职工(总?数)?$|^(teachers|fte[_ ]?teachers)$/],
  ["births", /^出生(人口|人数|数)?$|^births$/],
  ["residents", /^(常住|户籍|总)?(人口|居民)(总?数)?$|^(residents|population|persons)$/],
  [
    "pupils",
    /^(在校|在园|在籍)?(学生|幼儿|生|人)(总?数|人数)?$|^(在校|在园)(生|幼儿|人数)$|^(人数|总人数|学生)$|^(pupils?|students?|enrol?ment|headcount|number ?of ?(pupils|students)|(student|pupil)s?[_ ]?count|number on roll|nor)$/,
  ],
];

/** What a heading means, as far as its words tell; `heads` from the top line down. */
export function fieldOfHeads(heads: readonly string[], isPlaces: boolean): Field | undefined {
  if (heads.some((head) => CODED.test(head))) return { what: "skip" };
  const plain = heads.map(plainHead);
  const joined = plain.join(" ");
  const year = yearIn(joined);
  const grade = plain.map(gradeOf).find((found) => found !== undefined);
  const ages = isPlaces ? agesIn(joined) : undefined;
  const sex = sexIn(joined);
  const more = { ...(year !== undefined && { year }), ...(sex !== undefined && { sex }) };
  const words = plain.map((text) => wordOf(text.replace(/(19|20)\d\d(年|学年)?(秋季?|春季?)?/, "").trim()));
  const word = words.findLast((one) => one !== undefined);
  const last = word === "metres" ? lengthIn(heads.join(" ")) : word;
  if (ages !== undefined) return { what: "residents", ages, ...more };
  if (grade !== undefined && last !== "share")
    return { what: last === "classes" ? "classes" : "pupils", grade, ...more };
  if (last !== undefined) return { what: last, ...more };
  if (sex !== undefined && isPlaces) return { what: "residents", ...more };
  if (year !== undefined) return { what: isPlaces ? "residents" : "pupils", year };
  return /^(合计|总计|total)$/.test(joined) ? { what: "pupils" } : undefined;
}

/** A way is told in metres, unless its heading says kilometres or minutes. */
function lengthIn(head: string): FieldName {
  if (/公里|千米|\bkm\b|kilomet/i.test(head)) return "kilometres";
  return /分钟|\bmin/i.test(head) ? "minutes" : "metres";
}

/** The code of what stands beside it in words. */
const CODED = /\((code|代码)\)\s*$/i;

const wordOf = (text: string): FieldName | undefined => WORDS.find(([, words]) => words.test(text))?.[0];

/** Without remarks in brackets, foot marks, units and blanks between Chinese signs. */
export const plainHead = (head: string): string =>
  head
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[（(［[][^）)\]］]*[）)\]］]/g, "")
    .replace(/[*†‡:：]+$/g, "")
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, "")
    .trim();

const CHINESE = "一二三四五六七八九";
const CLASSES = ["小", "中", "大"];

/** The grade that a text names: 三年级, 初一, 高二, 大班, P3, Grade 3, KG, 06. */
export function gradeOf(text: string): SchoolGrade | undefined {
  const plain = plainHead(text);
  const chinese = /^(小学|初中|高中)?([一二三四五六七八九])年级/.exec(plain);
  if (chinese) {
    const nth = CHINESE.indexOf(chinese[2]) + 1;
    if (chinese[1] === "初中" && nth <= 4) return nth + 6;
    return chinese[1] === "高中" && nth <= 3 ? nth + 9 : nth;
  }
  const stage = /^(初|高)([一二三])/.exec(plain);
  if (stage) return CHINESE.indexOf(stage[2]) + (stage[1] === "初" ? 7 : 10);
  const kindergarten = /^([小中大])班/.exec(plain);
  if (kindergarten) return CLASSES.indexOf(kindergarten[1]) - 3;
  if (/^(k|kg|kindergarten|reception|year r|yr)$/.test(plain)) return -1;
  if (/^(pk|pre-?k|pre-?kindergarten|nursery|n2)$/.test(plain)) return -2;
  if (plain === "n1") return -3;
  const digits =
    /^(?:p|g|grade|gr|primary|year|y)[ _.-]?(\d{1,2})\b|^(\d{1,2})(?:年级|st grade|nd grade|rd grade|th grade)/.exec(
      plain,
    );
  const bare = /^0?(\d{1,2})$/.exec(plain);
  const nth = Number(digits?.[1] ?? digits?.[2] ?? bare?.[1]);
  if (nth === 0) return -1;
  return nth >= 1 && nth <= 13 ? nth : undefined;
}

/** The calendar year that a text names: 2023, 2023年, 2023—2024学年 (its first), 2023/24. */
export function yearIn(text: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text.normalize("NFKC"));
  return found ? Number(found[1]) : undefined;
}

function agesIn(text: string): readonly [number, number] | undefined {
  const group =
    /(\d{1,3})\s*[-–—~至]\s*(\d{1,3})\s*(岁|years?|$)/.exec(text) ??
    /^(?:ages?|aged)[ _]?(\d{1,3})[-–_](\d{1,3})/.exec(text);
  if (group) return [Number(group[1]), Math.min(100, Number(group[2]))];
  const open = /(\d{1,3})\s*(岁及?以上|\+|岁\+)/.exec(text);
  if (open) return [Number(open[1]), 100];
  const single = /(?<!\d)(\d{1,3})岁/.exec(text) ?? /^ages?[ _]?(\d{1,3})$/.exec(text);
  return single ? [Number(single[1]), Number(single[1])] : undefined;
}

function sexIn(text: string): "male" | "female" | undefined {
  if (/女|female|girls/.test(text)) return "female";
  return /男|(?<!fe)male|boys/.test(text) ? "male" : undefined;
}
