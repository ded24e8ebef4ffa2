const zh = {
  usage:
    "用法：npm run simulate -- --scenario 文件 [--years 15] [--mode nearby|zoned|nearest|choice] [--lang zh|en] [--json 文件] [--csv 目录] [--compare 方案] [--project 文件] [--city 目录|文件|名称] [--set enrolment.senior.2030=0.97]…",
  proposeUsage:
    "用法：npm run propose -- [--city 目录|文件|名称] --scenario 方案 --budget 2026=80000000,2027=80000000 [--years 15] [--keep 编号,编号] [--must 编号,编号] [--least-builds 5] [--most-builds 27] [--stop-gap 0.01] [--stop-seconds 60] [--seed 1] [--state 文件] [--json 文件] [--lang zh|en]",
  forecastUsage:
    "用法：npm run forecast -- --rolls 在校生.csv（列：school,year,grade,pupils，可加 district） [--csv 文件] [--lang zh|en]",
  futuresUsage:
    "用法：npm run futures -- [--city 目录|文件|名称] --scenario 方案 [--draws 100] [--seed 1] [--workers 2] [--years 15] [--out 目录] [--tip births|migration|enrolment|小区措施编号 --tip-in 县区代码:学段:年份] [--project 文件] [--set 路径=取值]… [--lang zh|en]",
  sweepUsage:
    "用法：npm run sweep -- --city 目录|文件|名称… --scenarios 方案,方案 [--draws 0:1000] [--seed 1] [--split county,draws=50] [--years 15] [--set 路径=取值]… [--workers 2] --out 目录 [--lang zh|en]；或经队列：npm run sweep -- submit|work|status|collect|cancel --queue postgres://…（或环境变量 SWEEP_QUEUE） [--sweep 编号] [--cache 目录] [--until-done] [--lease 60]",
  wantTipIn:
    "应为 --tip births|migration|enrolment|小区措施编号 --tip-in 县区代码:学段:年份，例如 --tip-in CODE:junior:2030",
  wantWhole: "应为 {{least}} 到 {{most}} 的整数，得到 {{found}}",
  wantBudget: "应为 年份=元，以逗号分隔，年份在 {{first}} 到 {{last}} 之间，得到 {{found}}",
  wantNumber: "应为不小于 0 的数，得到 {{found}}",
  unknownPlace: "没有学校或备选用地 {{found}}",
  otherState: "状态文件 {{file}} 属于另一个问题",
  before: "原方案",
  proposal: "提案 {{number}}",
  proposedFigures: "缺学位 {{short}} 人年，无学位 {{unplaced}} 人年，通学 {{km}} 千人公里",
  proposedName: "{{name}}（机器提案）",
  judgedBy: "以上数字由推演得出，自 {{year}} 年起各年合计。",
  gapOf: "简化模型（每年全部重新安排，不计床位）的目标值与下界相差 {{gap}}，{{status}}。",
  gapUnknown: "还没有下界，不能说离最好还有多远。",
  noPlan: "还没有找到不超限额的方案。",
  noPlanPossible: "没有不超限额的方案。",
  proved: "已证明最优",
  searching: "未证明最优",
  progress: "推演",
  badFlag: "参数 {{flag}}：{{problem}}",
  unknownFlag: "没有这个参数",
  twice: "只能给一次",
  wantValue: "后面应有一个值",
  wantNoValue: "后面不应有值",
  wantFlag: "每个值都应写在一个以 -- 开头的参数之后",
  cannotRead: "无法读取文件 {{file}}：{{problem}}",
  cannotWrite: "无法写出 {{file}}：{{problem}}",
  isFolder: "这是一个文件夹，应为文件",
  isFile: "这是一个文件，应为文件夹",
  unfinished: "本文件夹中的表格没有写完，请勿使用；运行完成后本文件会被删除。",
  badFile: "文件有误，未运行：",
  unknownScenario: "没有方案 {{name}}；可用：{{known}}",
  unknownCity: "没有城市 {{name}}：它既不是文件或文件夹，也不是附带的城市（{{known}}）",
  wantSet: "应写成 路径=取值，例如 enrolment.senior.2030=0.97",
  unknownBelief: "没有可取 {{value}} 的假设 {{path}}；可用：{{known}}",
  wantYears: "应为 1 到 50 的整数，得到 {{found}}",
  wantOneOf: "应为 {{wanted}} 之一，得到 {{found}}",
  wantScenario: "请给出方案文件或方案名",
  emptyProject: "项目文件 {{file}} 中没有方案",
  otherDataset: "项目文件属于数据集 {{found}}，而当前数据集是 {{wanted}}；仍按当前数据集运行",
};

const en: typeof zh = {
  usage:
    "usage: npm run simulate -- --scenario FILE [--years 15] [--mode nearby|zoned|nearest|choice] [--lang zh|en] [--json FILE] [--csv DIR] [--compare SCENARIO] [--project FILE] [--city DIR|FILE|NAME] [--set enrolment.senior.2030=0.97]…",
  proposeUsage:
    "usage: npm run propose -- [--city DIR|FILE|NAME] --scenario SCENARIO --budget 2026=80000000,2027=80000000 [--years 15] [--keep ID,ID] [--must ID,ID] [--least-builds 5] [--most-builds 27] [--stop-gap 0.01] [--stop-seconds 60] [--seed 1] [--state FILE] [--json FILE] [--lang zh|en]",
  forecastUsage:
    "usage: npm run forecast -- --rolls ROLLS.csv (columns school,year,grade,pupils and perhaps district) [--csv FILE] [--lang zh|en]",
  futuresUsage:
    "usage: npm run futures -- [--city DIR|FILE|NAME] --scenario SCENARIO [--draws 100] [--seed 1] [--workers 2] [--years 15] [--out DIR] [--tip births|migration|enrolment|COMPOUND --tip-in COUNTY:STAGE:YEAR] [--project FILE] [--set PATH=VALUE]… [--lang zh|en]",
  sweepUsage:
    "usage: npm run sweep -- --city DIR|FILE|NAME… --scenarios SCENARIO,SCENARIO [--draws 0:1000] [--seed 1] [--split county,draws=50] [--years 15] [--set PATH=VALUE]… [--workers 2] --out DIR [--lang zh|en]; or by a queue: npm run sweep -- submit|work|status|collect|cancel --queue postgres://… (or SWEEP_QUEUE in the environment) [--sweep ID] [--cache DIR] [--until-done] [--lease 60]",
  wantTipIn:
    "wanted --tip births|migration|enrolment|COMPOUND --tip-in COUNTY:STAGE:YEAR, such as --tip-in CODE:junior:2030",
  wantWhole: "wanted a whole number from {{least}} to {{most}}, found {{found}}",
  wantBudget: "wanted YEAR=YUAN, parted by commas, years from {{first}} to {{last}}, found {{found}}",
  wantNumber: "wanted a number of 0 or more, found {{found}}",
  unknownPlace: "there is no school or candidate site {{found}}",
  otherState: "the state file {{file}} belongs to another question",
  before: "As it is",
  proposal: "Proposal {{number}}",
  proposedFigures:
    "short of seats {{short}} pupil-years, unplaced {{unplaced}} pupil-years, journeys {{km}} thousand pupil-km",
  proposedName: "{{name}} (proposed by the machine)",
  judgedBy: "These figures are the simulator's, summed over the years from {{year}}.",
  gapOf:
    "The simpler model (everybody placed afresh each year, beds not counted) is within {{gap}} of its bound: {{status}}.",
  gapUnknown: "There is no bound yet: how far this is from the best possible cannot be said.",
  noPlan: "No plan within the limits has been found yet.",
  noPlanPossible: "There is no plan within the limits.",
  proved: "proved best",
  searching: "not proved best",
  progress: "simulating",
  badFlag: "flag {{flag}}: {{problem}}",
  unknownFlag: "there is no such flag",
  twice: "may be given once",
  wantValue: "wanted a value after it",
  wantNoValue: "takes no value",
  wantFlag: "wanted a flag that begins with -- before every value",
  cannotRead: "cannot read {{file}}: {{problem}}",
  cannotWrite: "cannot write {{file}}: {{problem}}",
  isFolder: "it is a folder, wanted a file",
  isFile: "it is a file, wanted a folder",
  unfinished:
    "The tables in this folder were not written to the end: do not use them. This file is removed once a run is complete.",
  badFile: "the file is not sound; nothing was run:",
  unknownScenario: "no scenario {{name}}; there are: {{known}}",
  unknownCity: "no city {{name}}: it is no file or folder, and no city that ships ({{known}})",
  wantSet: "wanted PATH=VALUE, such as enrolment.senior.2030=0.97",
  unknownBelief: "no assumption {{path}} that may be {{value}}; there are: {{known}}",
  wantYears: "wanted a whole number from 1 to 50, found {{found}}",
  wantOneOf: "wanted one of {{wanted}}, found {{found}}",
  wantScenario: "wanted a scenario: a file or a name",
  emptyProject: "the project {{file}} holds no scenario",
  otherDataset: "the project belongs to dataset {{found}}, this is {{wanted}}; it runs on this one",
};

/** What the command line says, Chinese and English side by side. */
export const headlessWords = { zh, en };
