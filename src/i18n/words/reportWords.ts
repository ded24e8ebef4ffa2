const zh = {
  heading: "布局方案报告：{{scenario}}",
  mode: "安置方式：{{mode}}；{{years}} 年；引擎用时 {{ms}} 毫秒",
  proof:
    "安置证明：{{placements}} 个县·学段·年的安置中，{{proved}} 个已证明未安置人数不能再少；其余最多比下界多 {{worst}} 人（下界把每校教室当作一池，整间教室未必能达到）。",
  checks: "一致性核对：{{checks}} 项数字与其组成、同类数字相互核对，不符 {{broken}} 项。",
  byYear: "一、逐年分县",
  byStage: "二、逐年分学段",
  causes:
    "三、超标准班按成因（每班只归一个：可及范围内无空余学位；有空位但学生留校；教室在年级间分不匀；招生计划限制）",
  radius: "四、超服务半径的走读学生（人与占比；按每一处住处到所上学校的路程计）",
  unplaced: "五、未安置的学生按所缺（三者相加为未安置）",
  shortages: "六、学位缺口最大的十处（附最小割证明）",
  noShortage: "各年均无学位缺口。",
  shortage:
    "{{rank}}. {{year}} 年{{county}}{{stage}}：缺 {{short}} 个学位。{{settlements}} 个居民点（{{names}}）共有学生 {{pupils}} 人，可及的 {{schools}} 所学校只有学位 {{cut}} 个，已全部用足；割 = 流 = {{flow}}。",
  places:
    "{{rank}}. {{year}} 年{{county}}{{stage}}{{grade}} 年级：{{short}} 人未安置（{{lack}}）。{{settlements}} 个居民点（{{names}}）待安置 {{pupils}} 人，可及的 {{schools}} 所学校当年只能再收 {{cut}} 人；割 = 流 = {{flow}}。",
  ledger: "七、规划台账",
  comparison: "八、与“{{scenario}}”相比（本方案 − 对照方案）",
  setAside: "措施 {{ids}}：{{text}}",
  calibration: "校准系数（基准年在校生 ÷ 推算需求）：{{factors}}",
  stay: "读法：“缺口”为在可及范围内无论怎样安排都坐不进标准班额的人数；“未安置”分三种：无校可及、可及学校都已到容忍班额、无床位；人数为模型推算值，学校名册为虚构。",
  others: "等",
  city: "全市",
};

const en: typeof zh = {
  heading: "Layout report: {{scenario}}",
  mode: "Placement: {{mode}}; {{years, year}}; engine time {{ms}} ms",
  proof:
    "Proof: of {{placements}} placements of a county, stage and year, {{proved}} are proved to leave as few unplaced as possible; the others leave at most {{worst}} more than their bound, which pools each school's rooms and may be out of reach of whole rooms.",
  checks: "Consistency: {{checks}} figures held against their parts and siblings; {{broken}} do not agree. ",
  byYear: "1. By year and county",
  byStage: "2. By year and stage",
  causes:
    "3. Classes above the standard by cause (each has one: no seat free in reach; a seat is free, but pupils keep their school; rooms do not divide among the grades; the intake plan binds)",
  radius:
    "4. Day pupils beyond the service radius (number and per cent; by the journey from each home to its school)",
  unplaced: "5. Children unplaced by what they lack (the three add up)",
  shortages: "6. The ten worst seat shortages, each with its minimum cut",
  noShortage: "No seat is short in any year.",
  shortage:
    "{{rank}}. {{year}}, {{county}}, {{stage}}: {{short, seat}} short. {{settlements, settlement}} ({{names}}) have {{pupils, pupil}}; all they can reach (schools: {{schools}}) has {{cut, seat}}, every one taken; cut = flow = {{flow}}.",
  places:
    "{{rank}}. {{year}}, {{county}}, {{stage}} grade {{grade}}: {{short, child}} unplaced ({{lack}}). {{settlements, settlement}} ({{names}}) have {{pupils}} to place; all they can reach (schools: {{schools}}) takes {{cut}} more this year; cut = flow = {{flow}}.",
  ledger: "7. Ledger of the plan",
  comparison: "8. Compared with “{{scenario}}” (this scenario − that one)",
  setAside: "Measures {{ids}}: {{text}}",
  calibration: "Calibration (enrolled ÷ computed demand in the base year): {{factors}}",
  stay: "How to read: “short” counts pupils who could not have a seat at the standard class size within reach however all were placed; “unplaced” are told apart by what they lack: a school in reach, room in the schools in reach (all at the tolerated size), or a bed. Pupils are projected; the school roster is made up.",
  others: "and others",
  city: "city",
};

/** Words of the report in plain text, Chinese and English side by side; tables of exports use some of them. */
export const reportWords = { zh, en };
