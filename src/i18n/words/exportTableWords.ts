import { columnMeaningsEn } from "./columnMeaningsEn";
import { columnMeaningsZh } from "./columnMeaningsZh";
import { exportCellWords } from "./exportCellWords";
import { exportColumnWords } from "./exportColumnWords";
import { exportSettingWords } from "./exportSettingWords";
import { peopleTableWords } from "./peopleTableWords";

/** Words of the exported tables: titles, names of sheets, notes and columns, Chinese and English side by side. */
export const exportTableWords = {
  zh: {
    tables: {
      ...peopleTableWords.zh,
      schools: {
        title: "现状学校一览表",
        sheet: "现状学校",
        note: "基准学年在办学校；学位按标准班额核定。",
      },
      forecast: {
        title: "学龄人口与学位需求预测",
        sheet: "学龄人口与需求",
        note: "人口与学生为推算的实数，显示时取整。年龄按 8 月 31 日计。",
      },
      seatBalance: {
        title: "学位供需平衡表",
        sheet: "学位供需平衡",
        note: "缺口与富余分列，互不抵消：缺口为无论怎样安排都坐不进标准班额的人数。学生为实数，显示时取整。",
      },
      seatUse: {
        title: "学位使用情况（城区、镇区、乡村）",
        sheet: "学位使用",
        note: "按学校所在分。学位 = 教室数 × 标准班额；可用学位 = 已编班数 × 标准班额，且每个年级不超过可及范围内该年级的儿童数；超本校学位为现坐在本校、超出本校学位的学生。",
      },
      seatDefinition: {
        title: "换学位口径后判断改变的校段",
        sheet: "学位口径",
        note: "{{plans}}。口径只改变“学位够不够”的判断，不改变谁去哪所学校；与出厂口径（按教室、近期班额、不计专用教室）对照。",
      },
      plannedSchools: {
        title: "规划学校一览表",
        sheet: "规划学校",
        note: "基准学年与规划目标学年对照；停办的学校保留一行。",
      },
      land: {
        title: "新增教育用地需求表",
        sheet: "用地需求",
        note: "按学年与用地状态分列，单位：亩。用地未填报的按每学位用地定额测算；最早开办学年按用地状态自基准年推算（见规范与定额），已在建或完成的视为用地已落实。",
      },
      staff: {
        title: "公办学校教师岗位",
        sheet: "教师岗位",
        note: "应配岗位 = max(学生 ÷ 生师比, 班数 × 每班最低岗位)；基准年照实，其后每年先减员、再招聘与调配，使空岗最少、路程最短。年初 + 上年待分配 + 招聘 = 减员 + 年末 + 待分配。",
      },
      staffMoves: {
        title: "教师调配与补充",
        sheet: "教师调配",
        note: "县内、同学段之间的最优调配；距离为直线。",
      },
      projects: {
        title: "近期建设项目表",
        sheet: "建设项目",
        note: "投资未单列的，按定额测算；资金来源只列方案中写明的份额，其余归入“资金待落实”。",
      },
      money: {
        title: "逐年费用",
        sheet: "逐年费用",
        note: "单位为{{money}}，不计价格变动；教师薪酬按应配岗位计：学生 ÷ 生师比与班数 × 每班最低岗位取大。",
      },
      classes: {
        title: "班额与校额",
        sheet: "班额与校额",
        note: "大校额指超过 2000 人（九年、十二年一贯制义务教育段 2500 人），小规模指不足 100 人。",
      },
      classCauses: {
        title: "超标准班成因",
        sheet: "超标准班成因",
        note: "每个超标准班只归一个成因，依次判断：可及范围内没有空余学位；有空余学位但学生留在本校；整间教室在年级间分不匀；起始年级招生计划限制。多出人数为超过全校学位的人数，全校够用的为超过该年级各班的人数；“自行消解”为此后不再超标的首个学年，空白为推演期内不会。",
      },
      placementProofs: {
        title: "安置证明：结果、下界与差",
        sheet: "安置证明",
        note: "分学年、县区、学段，逐层列出：未安置、超标准学位、路程。任何安置都不能低于下界；差为 0 即已证明最优。基准学年为观测值，不列。",
      },
      seatWarnings: {
        title: "学位预警表",
        sheet: "学位预警",
        note: "规划目标学年及其后三年。入学人数 ÷ 正常招生能力（教室 ÷ 年级 × 标准班额）：不足 90 % 为绿，90–100 % 为黄，达到 100 % 为红。城乡按学校所在分，未安置的按住处计入。生源片：两校各有半数以上学生走读可及对方；各年均为绿的片和学校不列。",
      },
      sizeWarnings: { title: "班额校额预警学校", sheet: "班额校额预警", note: "规划目标学年。" },
      shortages: {
        title: "学位缺口及其证明",
        sheet: "学位缺口",
        note: "每处缺口附最小割：这些居民点的学生数减去可及学校的全部学位，即为缺口。不足半人的不列。",
      },
      offers: {
        title: "再多一个班：边际价格与试算效果",
        sheet: "一个班的效果",
        note: "目标学年各学段边际价格最高的学校，至多 20 所。价格只对下一个学位成立；效果为试算：该校该年多一个班，全市本学段与不加相比的变化。没有试算的留空，在全市或学校卡片中看过、或打开导出窗口稍候即会试算。",
      },
      columns: {
        title: "各列的含义",
        sheet: "列的含义",
        note: "本文件各表每一列数的是什么；总数的口径见“口径”表。",
      },
      closures: {
        title: "撤并学校与接收学校",
        sheet: "撤并与接收",
        note: "撤并前学生为生效前一学年；接收学校为生效当年。",
      },
      closureBalance: {
        title: "撤并与不撤并对照",
        sheet: "撤并对照",
        note: "同一方案，学校撤并与都不撤并，各推演一遍；差为撤并减不撤并。投资不因撤并而变，不列。",
      },
      closureSavings: {
        title: "各项撤并的节省",
        sheet: "撤并节省",
        note: "撤并学校不再支出的费用，减去接收学校多支出的费用（按转来学生分摊）；其他学校的变化单列。各学年合计等于撤并与不撤并对照中年度经费之差。",
      },
      receivers: {
        title: "撤并学校学生去向",
        sheet: "撤并学生去向",
        note: "撤并前一学年在读、升一年级后仍在本学段的学生，生效当年实际就读的学校，由推演得出；毕业生与当年新生不计，人数为实数。",
      },
      budget: {
        title: "年度投资与预算上限",
        sheet: "预算上限",
        note: "项目按方案中的先后占用额度，超出上限的部分记在使其超出的项目上；没有设上限的学年留空。",
      },
      comparison: {
        title: "方案比较：各项指标",
        sheet: "方案比较",
        note: "{{plans}}。差值为未取整数值之差；无数值的留空。不合成总分。",
      },
      comparedMeasures: {
        title: "方案比较：措施异同",
        sheet: "措施异同",
        note: "{{plans}}。按措施编号对照；两者相同的不列。",
      },
      comparedMoves: {
        title: "方案比较：学生去向与路程",
        sheet: "比较学生去向",
        note: "{{plans}}。换学校指与基准所在学校不同的学生；路程为换学校学生人均变化，含寄宿生往返。",
      },
      indicators: {
        title: "指标",
        sheet: "指标",
        note: "全市平均值按全部学生计算，不是县区平均值的平均。",
      },
      ledger: { title: "规划台账", sheet: "规划台账", note: "未落实为承诺减已落图，负数表示超出承诺。" },
      ledgerSplit: {
        title: "规划台账分解",
        sheet: "台账分解",
        note: "同一条目按县区、学段、学年分解，各列为状态；规划未按县区、学段、学年承诺，未落实只列在合计行。",
      },
      targets: {
        title: "规划指标",
        sheet: "规划指标",
        note: "现值为规划目标学年的数值：已填报的用填报值，其余能推演的由推演得出，推演不了的留空。",
      },
      measures: { title: "措施清单", sheet: "措施", note: "" },
      norms: { title: "规范与标准", sheet: "规范标准", note: "" },
      definitions: {
        title: "口径",
        sheet: "口径",
        note: "每个数字数什么、由什么得出、对谁、不包括什么。",
      },
      assumptions: { title: "推演假设", sheet: "假设", note: "按年龄的比率见“分年龄比率”。" },
      rates: { title: "分年龄比率", sheet: "分年龄比率", note: "每人每年；100 岁为 100 岁及以上。" },
      provenance: { title: "数据来源", sheet: "数据来源", note: "" },
    },
    column: exportColumnWords.zh,
    meaning: columnMeaningsZh,
    ...exportCellWords.zh,
    setting: exportSettingWords.zh,
  },
  en: {
    tables: {
      ...peopleTableWords.en,
      schools: {
        title: "Schools today",
        sheet: "Schools today",
        note: "Schools open in the base year; seats at the standard class size.",
      },
      forecast: {
        title: "School-age population and demand",
        sheet: "Population and demand",
        note: "People are real numbers of the projection, shown rounded. Ages as of 31 August.",
      },
      seatBalance: {
        title: "Seat balance",
        sheet: "Seat balance",
        note: "Short and surplus are two figures that never cancel out: short counts those whom no arrangement could seat at the standard. Pupils are real numbers, shown rounded.",
      },
      seatUse: {
        title: "Use of seats in urban, town and rural schools",
        sheet: "Use of seats",
        note: "By where the schools stand. Seats are rooms × standard; usable seats are those of formed classes, no more in a grade than children of it live within reach; pupils above own seats sit at a school that has fewer seats than pupils.",
      },
      seatDefinition: {
        title: "Schools whose flag changes with what counts as a seat",
        sheet: "Seat definition",
        note: "{{plans}}. A definition changes whether a school counts as short of seats, not who goes where; held against the usual one (by room, near-term class sizes, specialist rooms left out).",
      },
      plannedSchools: {
        title: "Planned schools",
        sheet: "Planned schools",
        note: "The base year against the target year; a school that closes keeps its line.",
      },
      land: {
        title: "Land needed for new schools",
        sheet: "Land needed",
        note: "By year and status of the land, in mu. Where a measure states no site area, the norm per seat; the earliest year follows from the status, counted from the base year (see the norms); a school under way or done has its land.",
      },
      staff: {
        title: "Teaching posts of public schools",
        sheet: "Posts",
        note: "Needed = max(pupils ÷ ratio, classes × least posts a class). The base year is as observed; in each later year teachers leave, recruits come and others move, so that the fewest posts stay vacant with the shortest ways. Before + waiting of the year before + recruited = leave + after + waiting.",
      },
      staffMoves: {
        title: "Teachers who move or come",
        sheet: "Teachers move",
        note: "The best moves within a county and stage; straight lines.",
      },
      projects: {
        title: "Building projects",
        sheet: "Projects",
        note: "Investment follows the norms where the plan states none; shares of funding are those of the plan, the rest stands under “funding open”.",
      },
      money: {
        title: "Cost by year",
        sheet: "Cost by year",
        note: "In {{money}} at constant prices; pay is that of the posts needed: the larger of pupils ÷ ratio and classes × least posts a class.",
      },
      classes: {
        title: "Class and school sizes",
        sheet: "Class and school sizes",
        note: "Oversized: above 2,000 pupils (2,500 in the compulsory stages of nine- and twelve-year schools); small: below 100.",
      },
      classCauses: {
        title: "Why classes are above the standard",
        sheet: "Causes of large classes",
        note: "Each class above the standard has one cause, the first that holds: no seat free in reach; a seat is free, but pupils keep their school; whole rooms do not divide among the grades; the intake plan of the entry grade binds. Pupils too many are those above the school's seats; where it has seats enough, above the classes of the grades. A blank year: it does not end by itself within the horizon.",
      },
      placementProofs: {
        title: "Placements: value, bound and gap",
        sheet: "Placement proofs",
        note: "By year, county and stage, level by level: unplaced, above the standard seats, journeys. No placement goes below the bound; a gap of 0 is proved best. The base year is observed and left out.",
      },
      seatWarnings: {
        title: "Seat warnings",
        sheet: "Seat warnings",
        note: "Target year and the three after it. Entrants ÷ normal intake (rooms ÷ grades × standard size): green below 90 %, yellow from 90 %, red from 100 %. Towns and country by where schools stand; children without a place by where they live. A basin: schools of which at least half of the pupils of either could attend the other by day; basins and schools that are green in all years are left out.",
      },
      sizeWarnings: {
        title: "Schools with a size warning",
        sheet: "Size warnings",
        note: "The target year.",
      },
      shortages: {
        title: "Shortages and their proof",
        sheet: "Shortages",
        note: "Each with its minimum cut: pupils of the settlements less all seats within their reach is what is short. Less than half a pupil is not listed.",
      },
      offers: {
        title: "One more class: marginal price and tried effect",
        sheet: "One more class",
        note: "Schools with the highest marginal price in the target year, 20 a stage at most. The price is true of the next seat alone; the effect is that of a trial run: one more class there in that year, the stage all over the city against the plan without it. Blank where none was made; looking at the city's or a school's card, or leaving the export dialog open, makes them.",
      },
      columns: {
        title: "What each column counts",
        sheet: "Columns",
        note: "A line for every column of the tables; the headlines have their definitions in a table of their own.",
      },
      closures: {
        title: "Closures and receiving schools",
        sheet: "Closures",
        note: "Pupils of the year before the closure; the receiving school in its first year.",
      },
      closureBalance: {
        title: "With and without closures",
        sheet: "Closure balance",
        note: "The same plan simulated twice: with its closures, and with all schools open; the difference is with less without. Investment does not change and is left out.",
      },
      closureSavings: {
        title: "What each closure saves",
        sheet: "Closure savings",
        note: "What is no longer spent at the school, less what the schools that take its pupils in cost more, shared by pupils; changes at other schools stand apart. Each year adds up to the difference of yearly cost in the closure balance.",
      },
      receivers: {
        title: "Where the pupils of closed schools go",
        sheet: "Pupils of closed schools",
        note: "Pupils of the year before who stay in the stage, one grade higher, at the schools that they really attend in the first year, as simulated; leavers and new entrants are not counted, people are real numbers.",
      },
      budget: {
        title: "Investment against budget limits",
        sheet: "Budget limits",
        note: "Projects use up a limit in the order of the scenario; what no longer fits stands beside the project that breaks it. Years without a limit are left blank.",
      },
      comparison: {
        title: "Scenarios compared: indicators",
        sheet: "Comparison",
        note: "{{plans}}. Differences are those of the unrounded figures; blank where there is none. Nothing is added up to one score.",
      },
      comparedMeasures: {
        title: "Scenarios compared: measures",
        sheet: "Measures compared",
        note: "{{plans}}. Matched by id; measures that are alike are not listed.",
      },
      comparedMoves: {
        title: "Scenarios compared: pupils moved",
        sheet: "Pupils moved",
        note: "{{plans}}. Pupils at another school than in the reference; journeys are the mean change of those who move, the way of boarders included.",
      },
      indicators: {
        title: "Indicators",
        sheet: "Indicators",
        note: "Means of the city are those of all pupils, not means of the counties' means.",
      },
      ledger: {
        title: "Ledger of the plan",
        sheet: "Ledger",
        note: "Unaccounted is promised less placed; below zero more is placed than was promised.",
      },
      ledgerSplit: {
        title: "Ledger by county, stage, year and status",
        sheet: "Ledger split",
        note: "Each line by county, by stage and by year, a column for each status. The plan promises nothing by county, stage or year, so what is unaccounted for stands in the totals.",
      },
      targets: {
        title: "Targets of the plan",
        sheet: "Targets",
        note: "The value is that of the target year: entered where it was entered, else simulated; blank where neither.",
      },
      measures: { title: "Measures", sheet: "Measures", note: "" },
      norms: { title: "Norms", sheet: "Norms", note: "" },
      definitions: {
        title: "Definitions",
        sheet: "Definitions",
        note: "What every figure counts, from what, over whom, and what it is not.",
      },
      assumptions: {
        title: "Assumptions",
        sheet: "Assumptions",
        note: "Rates by age stand in “Rates by age”.",
      },
      rates: {
        title: "Rates by age",
        sheet: "Rates by age",
        note: "Per person and year; age 100 is 100 and above.",
      },
      provenance: { title: "Provenance", sheet: "Provenance", note: "" },
    },
    column: exportColumnWords.en,
    meaning: columnMeaningsEn,
    ...exportCellWords.en,
    setting: exportSettingWords.en,
  },
};
