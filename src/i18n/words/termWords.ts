/** The words that the program uses in a meaning of its own, explained; Chinese and English side by side. */
const zh = {
  seats: {
    name: "学位、可用学位",
    text: "学位：容纳一名学生的位置，教室数 × 标准班额。可用学位：已编的班 × 标准班额，且每个年级不超过可及范围内该年级的儿童数；八个孩子的山村，一间教室只有八个可用学位。",
  },
  shortfall: {
    name: "学位缺口、富余",
    text: "缺口有两种：若全部重新安排仍坐不进标准班额的学生（最小割），和现在坐在本校、超出本校学位的学生。富余为全部重新安排后空着的学位。各数都不为负，一处缺、另一处余，互不抵消。",
  },
  classSize: {
    name: "标准班额",
    text: "一个班的规定人数：小学 {{primary}} 人、初中 {{junior}} 人；其他学段见“假设”页的规范与标准。",
  },
  tolerated: { name: "容忍班额", text: "超过标准后最多还能坐到的人数，默认 55 人；再多就没有学位。" },
  oversizedClass: {
    name: "大班额、超大班额",
    text: "{{large}} 人起为大班额，{{extreme}} 人及以上为超大班额。超过标准而不到此数，只是“超标准班额”。",
  },
  schoolSize: {
    name: "办学规模",
    text: "学校的在校生数。超过 {{oversized}} 人为大校额，不足 {{small}} 人为小规模学校。",
  },
  serviceRadius: {
    name: "服务半径",
    text: "规划要求的上学路程：城镇小学 {{primaryRadius}} 米、初中 {{juniorRadius}} 米。超过只计数，不拒收；寄宿除外。",
  },
  journeyLimit: { name: "路程上限", text: "一次安置最多让走读学生走的路程；再远须有床位。" },
  journey: { name: "通学距离", text: "沿道路的上学路程；没有路网时按直线乘绕行系数推算。" },
  unplaced: {
    name: "未安置",
    text: "当年没有安置的儿童，次年优先安置。按所缺分为三种：可及范围内没有开设该年级的学校（无校可及）；可及学校都已到容忍班额（可及学校已满）；走读范围外有学校但没有床位（无床位）。",
  },
  beds: { name: "床位", text: "寄宿学生的位置。小学一至三年级不寄宿。" },
  settlement: { name: "居民点", text: "学生住的地方：行政村、居委会或小区。" },
  area: { name: "招生片区", text: "学校必须接收的一组居民点。一所学校为单校划片，多所为多校划片。" },
  stay: {
    name: "原校就读",
    text: "已在校的学生一直读到毕业；每年只安置新生、转入者和因停办撤并离校的学生。",
  },
  opens: { name: "开办方式", text: "从起始年级招起，逐年长满；或各年级同时开办，附近他校学生可转入。" },
  campus: { name: "校区", text: "撤并后校舍继续使用，学生原地就读，行政并入另一所学校。" },
  gate: {
    name: "撤并条件",
    text: "与学校不撤并时相比不得变差：学位、班额、各年级步行和校车路程、床位、低年级不寄宿；听证、家长同意、公示、批准依次齐备。任一不满足即为“未就绪”。",
  },
  teachingPoint: { name: "教学点", text: "设在村里、只办低年级的小校，由中心校管理。" },
  complete: { name: "完全小学", text: "一至六年级齐全的小学。" },
  nineYear: { name: "九年一贯制学校", text: "小学和初中连读的学校。" },
  yield: { name: "学生生成率", text: "每套住宅带来的学生数，分学段。" },
  occupancy: { name: "入住率", text: "交付后各年实际住人的比例。" },
  scenario: { name: "方案", text: "一组注明年份的措施。方案之间可复制、比较，基础数据从不改动。" },
  measure: {
    name: "措施",
    text: "自某个学年起生效的一件事：新建、改扩建、撤并、停办、转型、住宅、片区、政策、分流、校车。",
  },
  capital: {
    name: "投资",
    text: "一次性建设费用。不填则按标准推算：学位 × 生均面积 × 每平方米造价，加床位。",
  },
  baseYear: { name: "基准年", text: "学校与人口数据所在的年份，推演由此开始。" },
  certificate: {
    name: "最小割证明",
    text: "缺口的证明：这些居民点的学生多于他们可及的全部学位，差额就是缺口，怎样调配都消除不了。",
  },
  provenance: { name: "数据性质", text: "普查、公开发布、估算或虚构。点右下角的标记可逐表查看。" },
};

const en: typeof zh = {
  seats: {
    name: "Seat, usable seat",
    text: "A place for one pupil: rooms × standard class size. Usable are the seats of formed classes, no more in a grade than children of it live within reach: a room for eight children of a valley has eight.",
  },
  shortfall: {
    name: "Shortfall and surplus",
    text: "Short are, if all were placed afresh, those who cannot have a seat (the cut), and, as pupils sit, those above the seats of their own school. Surplus are the seats left over if all were placed afresh. None is negative, and one here does not cancel the other there.",
  },
  classSize: {
    name: "Standard class size",
    text: "Pupils a class should have: {{primary}} in primary, {{junior}} in junior; the norms of the page of assumptions have those of other stages.",
  },
  tolerated: {
    name: "Tolerated class size",
    text: "How far a class may be filled above the standard, 55 by default; beyond it there is no place.",
  },
  oversizedClass: {
    name: "Oversized class",
    text: "From {{large, pupil}} on; {{extreme}} and more is extremely oversized. Above the standard and below that is only over the standard.",
  },
  schoolSize: {
    name: "School size",
    text: "Pupils of a school. Above {{oversized}} it is oversized, below {{small}} small.",
  },
  serviceRadius: {
    name: "Service radius",
    text: "The journey that planning asks for: {{primaryRadius}} m in primary, {{juniorRadius}} m in junior, in towns. Beyond it pupils are counted, not refused; boarders are exempt.",
  },
  journeyLimit: {
    name: "Journey limit",
    text: "The longest day journey that a placement may ask of a pupil; beyond it a bed is needed.",
  },
  journey: {
    name: "School journey",
    text: "The way by road; without a road network the straight line times a detour factor.",
  },
  unplaced: {
    name: "Unplaced",
    text: "Children without a place this year; they are placed first next year. Told apart by what they lack: no school in reach teaches their grade; every school in reach is at its tolerated size; schools beyond a day's journey have no bed left.",
  },
  beds: { name: "Bed", text: "A place for a boarder. Nobody of grades 1–3 boards." },
  settlement: {
    name: "Settlement",
    text: "Where children live: a village, a neighbourhood or a compound.",
  },
  area: {
    name: "Attendance area",
    text: "Settlements that a school must take. With one school a single-school area, with several a multi-school area.",
  },
  stay: {
    name: "Staying",
    text: "Pupils keep their school until they leave it; each year places entrants, arrivals and those whose school has ended.",
  },
  opens: {
    name: "How a school opens",
    text: "With its entry grade, growing year by year; or with all grades, when nearer pupils of other schools may move in.",
  },
  campus: { name: "Campus", text: "The buildings of a merged school stay in use and nobody moves." },
  gate: {
    name: "Closure gate",
    text: "What a closure may not make worse: seats, class sizes, ways by grade on foot or by bus, beds, no young boarders; and its papers in order.",
  },
  teachingPoint: {
    name: "Teaching point",
    text: "A few lower grades in a village, run by a central school.",
  },
  complete: { name: "Complete primary", text: "A primary school with all six grades." },
  nineYear: { name: "Nine-year school", text: "Primary and junior under one roof." },
  yield: { name: "Pupil yield", text: "Pupils per dwelling, by stage." },
  occupancy: { name: "Occupancy", text: "The share of finished dwellings that is lived in, by year." },
  scenario: {
    name: "Scenario",
    text: "A list of dated measures. Scenarios are copied and compared; the data beneath is never edited.",
  },
  measure: {
    name: "Measure",
    text: "One act that holds from a school year on: build, expand, merge, close, convert, housing, area, policy, spread, bus.",
  },
  capital: {
    name: "Capital",
    text: "What building costs once. Left blank it follows the norm: seats × floor area × cost per square metre, and beds.",
  },
  baseYear: {
    name: "Base year",
    text: "The year of the figures of schools and residents: the simulation starts there.",
  },
  certificate: {
    name: "Minimum cut",
    text: "The proof of a shortage: these settlements have more pupils than all seats within their reach; no other placement would help.",
  },
  provenance: {
    name: "Nature of the data",
    text: "Census, published, estimate or made up. The mark at the lower right lists it table by table.",
  },
};

export const termWords = { zh, en };

/** A word of the glossary. */
export type TermName = keyof typeof zh;
