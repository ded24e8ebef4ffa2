import { ABOVE_OWN_SEATS } from "./aboveOwnSeats";

const zh = {
  title: "口径",
  search: "查找指标",
  none: "没有这样的指标。",
  fields: { counts: "数什么", from: "由什么得出、对谁", not: "不包括、不等于" },
  of: {
    pupils: {
      name: "学生（需求）",
      counts: "需要学位的常住儿童和青少年。",
      from: "各居民点分龄常住人口 × 各学段入学率 × 校准系数（方法 2.1、2.4）；含安置、未安置和县外就读三部分。",
      not: "不含县外来读的学生；入学率以外的孩子不计入需求，也不计入未安置。",
    },
    seats: {
      name: "学位",
      counts: "在办学校的教室数 × 标准班额。",
      from: "当年教室数和当年生效的班额（方法 5.3）；教学点等非完全小学另有班额（规范表）。",
      not: "不看坐不坐得满；不等于可用学位。",
    },
    usableSeats: {
      name: "可用学位",
      counts: "已编的班 × 标准班额，且每个年级不超过可走读到校的该年级儿童数加床位数，每校不超过其学位。",
      from: "当年编班结果和可及范围（方法 3.2、5.1、5.3）；按学校所在分城区、镇区、乡村。",
      not: "同一个孩子可被几所学校算作“可及”，所以是上限，不能相加当作能再收的人数。",
    },
    short: {
      name: "缺学位（全部重新安排）",
      counts: "若把全部学生在可及范围内重新安排，仍坐不进标准班额的人数。",
      from: "各居民点需求与可及学位之间的最小割（方法 4.5），每处附证明。",
      not: "不看学生现在坐在哪里；学校拥挤而附近有空位时，此数可为零。留在原校而路程已超出可及范围的学生（基准年在读，或政策缩短了路程）虽有座位也可计在内（列在此数之下），故此数不大于未安置、县外就读、超出本校学位与有座位而不在可及范围四者之和。",
    },
    aboveOwnSeats: {
      name: `${ABOVE_OWN_SEATS.zh}（在校现状）`,
      counts: "每所学校在校学生超出本校学位的人数之和。",
      from: "当年安置结果，逐校、逐学段（方法 4、5.3）。",
      not: "不与别校的空位相抵；不含未安置的孩子。",
    },
    surplus: {
      name: "富余、可用富余",
      counts: "富余：全部重新安排后空着的学位。可用富余：各校可用学位减在校学生，不足为零。",
      from: "最小割的另一面（方法 4.5）；可用富余逐校相加。",
      not: "富余含山村小校坐不满的教室，不等于可以再收的人数。富余是净数：重新安排时，拥挤学校超出的学生先占别校空位；可用富余只逐校数空位，不扣别校超员，故可大于富余。",
    },
    unplaced: {
      name: "未安置",
      counts: "当年没有坐进任何学校的学生，按所缺分三种：无校可及、可及学校已满、无床位。",
      from: "当年安置结果（方法 4.2）；三种相加即未安置，各处附最小割。",
      not: "不等于缺学位：未安置按容忍班额算，缺学位按标准班额算。入学率以外的孩子（主要在学前）不算未安置：各地入学率相同，无园可及处也只按此比例要学位；其人数列在此数之下。",
    },
    classesOverCap: {
      name: "超标准班、大班额",
      counts: "人数超过标准班额的班；56 人及以上为大班额，66 人及以上为超大班额。",
      from: "各校各年级整数编班（方法 5.1、5.2）；每个超标准班归一个成因（方法 5.5）。",
      not: "大班额之外的 46–55 人班也算超标准班。",
    },
    schoolSize: {
      name: "大校额、小规模学校",
      counts: "义务教育段在校学生超过 2000 人（九年一贯制 2500 人）和不足 100 人的学校。",
      from: "校区合并到所属学校后计（方法 5.2）。",
      not: "幼儿园、高中、中职不计。",
    },
    seatWarning: {
      name: "学位预警",
      counts: "今年和后三年入学人数与正常招生能力之比：绿、黄、红。",
      from: "安置结果中的入学年级学生，加入学年龄未安置的孩子，÷（教室 ÷ 年级 × 标准班额）（方法 7）；按学校、县区城乡、生源相通的学校三种范围。",
      not: "不等于缺学位：红色学校旁可能有空位的学校。不按全县合计判断，以免乡村空教室掩盖城镇红色。",
    },
    land: {
      name: "新增用地需求",
      counts: "新建学校需要的用地（亩），按学年与用地状态分。",
      from: "措施填报的用地面积，未填报的按学位 × 定额（方法 7）；最早开办学年 = 基准年 + 备选用地状态所需年数。",
      not: "不是备选地块的面积，地块可能更大；已在建或完成的学校视为用地已落实。",
    },
    beyondRadius: {
      name: "超服务半径",
      counts: "走读路程超过当年服务半径的学生。",
      from: "每一处住处到所上学校的路程（方法 3.0、3.1），按住处在城镇或乡村分。",
      not: "不含寄宿生；不等于路程上限：超出上限的不得走读安置，有校车的学校按乘车上限，另有学区的收本学区、不限路程，全县招生的学段不设上限。",
    },
    journey: {
      name: "走读平均路程",
      counts: "走读生上学单程路程的平均。",
      from: "当年走读安置，按学生加权（方法 7）；超过“住校路程”的学生有空床即寄宿，不在其中（方法 3.2）。",
      not: "不含寄宿生和未安置的孩子。",
    },
    overStandard: {
      name: "超年级教室学位",
      counts: "各年级学生超出该年级所得教室 × 标准班额的人数。",
      from: "当年安置时教室在年级间的分配（方法 4.3）；基准年按编班计。",
      not: "不等于超本校学位：全校够用而教室分不匀时，此数仍大于零。",
    },
    enrolment: {
      name: "毛入学率（推演）",
      counts: "有学位的学生（含县外就读）÷ 该学段学龄常住人口。",
      from: "当年需求减未安置，除以同龄常住人口；旁列假定入学率和校准系数（方法 2.1、2.4）。",
      not: "不是假定的入学率；与公布的毛入学率分母不同，校准系数即两者之差。",
    },
    seatChange: {
      name: "新增、减少、净增学位",
      counts: "逐校与基准年相比：增加之和、减少之和，两者之差为净增。",
      from: "当年学位减基准年学位（方法 5.3）。",
      not: "台账的新增学位只数措施所加，不减撤并；所在学校到该项末年已停办的，工程照计、学位不计；同一学校同一年两次撤并只计一所。两者在台账页一行对上。",
    },
    cost: {
      name: "当年费用",
      counts:
        "两个总数之和：投资（校舍、征地、设备，一次性）与全口径运行费用（公用经费、寄宿补助、校车、教师工资，每年）。",
      from: "投资按措施所列或定额，运行按当年在校学生、路程和应配教师岗位（方法 6.4、7）；分项在资金页。",
      not: "未安置的孩子不产生费用，故另列每名在读学生的费用；教师按应配岗位，不是实发工资。校车费用把走读单程超过该年级自行上学上限（规范和政策所定）的学生都算作乘车，与撤并条件同一规则，但不论该校有没有校车。",
    },
    closureGate: {
      name: "撤并条件",
      counts:
        "一项撤并自当年起，因它而变差的学生：缺学位、进超标准班、路程超限、校车缺座、缺床位、低年级住校；另查四道程序的日期。",
      from: "同一方案算两遍，一遍照撤，一遍学校都不撤并，逐年相比，取最差一年（方法 6.1）；校车座位和前一年已有的床位先扣去别校学生所用。",
      not: "两遍里一样差的不算；每名学生只计在其本来就读的学校名下；条件未齐仍可列入方案，只作提示。",
    },
    closureBalance: {
      name: "撤并与不撤并对照",
      counts:
        "方案各年的学校数、小规模学校、超标准班、未安置、走读平均路程、寄宿生和每年费用，撤并与不撤并各一列，另列两者之差。",
      from: "同一方案算两遍，一遍照撤，一遍学校都不撤并，其他措施不变（方法 6.1、7）；从第一项撤并的学年起列。",
      not: "是全部撤并合在一起的作用，不是某一项的；不含投资；不是与基准年相比。",
    },
    balance: {
      name: "优质均衡（校际差异系数）",
      counts: "同县小学、初中各校之间生均教学及辅助用房和生均运动场地的差异，按学生加权。",
      from: "基准年校舍加当年以前措施所加：新建按造价参数带来用地、用房和场地，扩建只加用房（方法 6、7）；50 人以下学校不计。",
      not: "只是七项指标中的两项；不是全部建筑面积，造价按全部建筑面积计。",
    },
    posts: {
      name: "应配教师岗位",
      counts: "各校各学段所需教师岗位：学生 ÷ 生师比与班数 × 每班最低岗位，取大。",
      from: "当年在校学生和编班，生师比与每班最低岗位见规范表，城乡分列（方法 6.4）；不取整，可由几校共用。",
      not: "不是在岗教师；撤并节省的岗位 = 小班按班所需 − 同样学生按生师比所需。",
    },
    seatPrice: {
      name: "一个学位的边际值",
      counts: "一所学校再多一个学位，可多坐几人、省多少路程。",
      from: "最小割的对偶价格（方法 4.6）。",
      not: "只对下一个学位成立，不能乘以一个班的人数当作效果；效果以试算为准。",
    },
  },
};

const en: typeof zh = {
  title: "Definitions",
  search: "Find a figure",
  none: "There is no such figure.",
  fields: { counts: "What is counted", from: "From what, over whom", not: "What it is not" },
  of: {
    pupils: {
      name: "Pupils (demand)",
      counts: "Resident children who ask for a seat.",
      from: "Residents by age of every settlement × enrolment rate × calibration (method 2.1, 2.4); placed, unplaced and enrolled elsewhere together.",
      not: "Not those who come from other counties; children beyond the enrolment rate neither ask nor count as unplaced.",
    },
    seats: {
      name: "Seats",
      counts: "Rooms of open schools × standard class size.",
      from: "Rooms of the year and the class size in force (method 5.3); teaching points and other incomplete schools have their own.",
      not: "Says nothing of whether they can be filled; not the usable seats.",
    },
    usableSeats: {
      name: "Usable seats",
      counts:
        "Formed classes × standard, no more in a grade than children of it live within a day's journey or have a bed, and no more than the school's seats.",
      from: "The year's classes and reach (method 3.2, 5.1, 5.3), by urban, town and rural schools.",
      not: "A child may be within reach of several schools: an upper bound, no number of pupils that could still come.",
    },
    short: {
      name: "Seats short, all placed afresh",
      counts: "Pupils who could not have a seat at the standard within reach however all were placed.",
      from: "The minimum cut between demand and the seats within reach (method 4.5), each with its proof.",
      not: "Blind to who sits where: schools may be crowded while this is nil because a seat is free nearby. Whoever keeps a place beyond reach (from the base year, or since a policy shortened the way) may be short, though seated (told below the figure): it is at most the unplaced, those enrolled elsewhere, those above own seats and those seated out of reach together.",
    },
    aboveOwnSeats: {
      name: `${ABOVE_OWN_SEATS.enHead}, as pupils sit`,
      counts: "Pupils above the standard seats of their own school, school by school.",
      from: "The year's placement by school and stage (method 4, 5.3).",
      not: "No free seat elsewhere is set against it; the unplaced are not in it.",
    },
    surplus: {
      name: "Surplus, usable surplus",
      counts:
        "Seats left over when all are placed afresh; usable seats of each school less its pupils, never below nil.",
      from: "The other side of the cut (method 4.5); usable surplus school by school.",
      not: "Surplus has the half-empty rooms of hamlets in it: not how many could still be taken. It is net: placed afresh, the pupils above own seats of crowded schools take free seats elsewhere. Usable surplus counts the free seats of each school and takes nobody off, so it may be the larger of the two.",
    },
    unplaced: {
      name: "Unplaced",
      counts:
        "Children without a place this year, by what they lack: a school in reach, room in it, or a bed.",
      from: "The year's placement (method 4.2); the three add up, each place has its minimum cut.",
      not: "Not the seats short: unplaced is by the tolerated class size, short by the standard. Not the children beyond the enrolment rate, most of them of preschool age: it is the same everywhere, so where no kindergarten is in reach, too, only that share asks; how many do not stands below the figure.",
    },
    classesOverCap: {
      name: "Classes above the standard",
      counts: "Classes above the standard size; 56 and more are oversized, 66 and more extremely so.",
      from: "Whole pupils of every school and grade (method 5.1, 5.2); each class has one cause (5.5).",
      not: "Classes of 46 to 55 are above the standard without being oversized.",
    },
    schoolSize: {
      name: "Oversized and small schools",
      counts: "Compulsory schools above 2,000 pupils (2,500 with nine years) and below 100.",
      from: "Campuses count with the school that they belong to (method 5.2).",
      not: "Kindergartens, senior and vocational schools are not counted.",
    },
    seatWarning: {
      name: "Seat warning",
      counts: "Entrants against the normal intake, this year and the next three: green, yellow, red.",
      from: "Pupils of the entry grade as placed, and children of entry age without a place ÷ rooms ÷ grades × standard size (method 7); by school, by county in towns and country, and by schools that share pupils.",
      not: "No shortage: a red school may have a neighbour with room. County totals are not judged: empty rooms of villages would hide full towns.",
    },
    land: {
      name: "Land needed",
      counts: "The site area of new schools, in mu, by year and status of the land.",
      from: "What a measure states, else seats × the norm (method 7); ready in the base year + the years that the status of the candidate site asks for.",
      not: "Not the area of the candidate site, which may be larger; a school under way or done has its land.",
    },
    beyondRadius: {
      name: "Past the service radius",
      counts: "Day pupils whose journey is longer than the service radius in force.",
      from: "The journey from each home to its school (method 3.0, 3.1), by where the home lies.",
      not: "No boarders; not the journey limit, beyond which nobody is placed by day: it is longer where a school has buses, and does not bind schools with an attendance area or stages that take the whole county.",
    },
    journey: {
      name: "Mean journey of day pupils",
      counts: "The mean way to school of day pupils.",
      from: "The year's day placement, weighted by pupils (method 7); whoever lives beyond the boarding distance and finds a bed boards (method 3.2).",
      not: "Neither boarders nor the unplaced are in it.",
    },
    overStandard: {
      name: "Above the grade's rooms",
      counts: "Pupils of a grade above rooms given to it × standard.",
      from: "How rooms were dealt to grades in the year's placement (method 4.3); in the base year by classes.",
      not: "Not those above own seats: where a school has seats enough but rooms do not divide, this is not nil.",
    },
    enrolment: {
      name: "Enrolment rate (simulated)",
      counts: "Pupils with a seat, outside the county too, ÷ residents of the stage's ages.",
      from: "Demand less the unplaced over residents of the age; the assumed rate and the calibration stand beside it (method 2.1, 2.4).",
      not: "Not the assumed rate; published gross rates have another denominator, and the calibration is the difference.",
    },
    seatChange: {
      name: "Seats added, removed, net",
      counts: "School by school against the base year: what was gained, what was lost, and the difference.",
      from: "Seats of the year less seats of the base year (method 5.3).",
      not: "The ledger's new seats are those that measures add, mergers not taken off; where the school has closed by the line's last year the work counts, its seats do not; a school that two measures take in one year is one. The ledger page reconciles both in a line.",
    },
    cost: {
      name: "Cost of the year",
      counts:
        "Two headlines added: investment (buildings, land, equipment; once) and running cost in full (public funds, boarders, buses, teachers' pay; every year).",
      from: "Investment as measures state or the norms give, running cost by the year's pupils, journeys and posts needed (method 6.4, 7); by part on the money page.",
      not: "An unplaced child costs nothing, hence the cost of a pupil placed beside it; pay is that of the posts needed, not of the payroll. The bus line takes every day journey for a ride that is longer than its grade goes on its own (by the norms and policies in force), by the same rule as the closure gate, but whether or not the school has buses.",
    },
    closureGate: {
      name: "Closure gate",
      counts:
        "Pupils whom a closure makes worse off from its year on: without a seat, in a class above the standard, beyond the limits of the way, without a bus seat or a bed, or boarding too young; and the dates of its four papers.",
      from: "The plan run twice, with its closures and with all schools open, year against year, the worst year shown (method 6.1); bus seats, and beds of the year before, less those that pupils of other schools use.",
      not: "Nothing that is as bad with the schools open; each pupil counts once, for the school it would attend. A closure that does not meet it may still be kept: the gate warns.",
    },
    closureBalance: {
      name: "With and without closures",
      counts:
        "Schools, small schools, classes above the standard, unplaced, mean journey of day pupils, boarders and yearly cost, with the closures of the plan, without them, and the difference.",
      from: "The plan run twice, with its closures and with all schools open, all else alike (method 6.1, 7); from the year of the first closure.",
      not: "What all closures do together, not one of them; no investment; not against the base year.",
    },
    balance: {
      name: "High-quality balance (variation between schools)",
      counts:
        "How far a county's primary and junior schools differ in teaching floor area and sports ground a pupil, weighted by pupils.",
      from: "Premises of the base year and what measures have added: a new school site, floor and ground by the cost model, an expansion floor alone (method 6, 7); schools below 50 are left out.",
      not: "Two of the seven indicators; not the whole building area, which the cost goes by.",
    },
    posts: {
      name: "Teaching posts needed",
      counts:
        "Posts of every stage of every school: the larger of pupils ÷ ratio and classes × least posts a class.",
      from: "The year's pupils and classes; ratios and least posts by town and country stand in the norms (method 6.4). Not rounded: schools may share.",
      not: "Not the teachers there are. A merger saves what small classes ask for above the ratio.",
    },
    seatPrice: {
      name: "Marginal worth of a seat",
      counts: "How many more are seated, or metres saved, by one more seat at a school.",
      from: "The dual price of the cut (method 4.6).",
      not: "True of the next seat alone: not to be multiplied by a class; an effect is what a trial run shows.",
    },
  },
};

/** What every headline counts, from what, over whom, and what it is not; Chinese and English side by side. */
export const definitionWords = { zh, en };

/** A headline that has a definition. */
export type DefinitionName = keyof (typeof definitionWords)["zh"]["of"];
