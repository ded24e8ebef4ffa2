import { exportReportWords } from "./exportReportWords";
import { exportTableWords } from "./exportTableWords";

const zh = {
  ...exportTableWords.zh,
  report: exportReportWords.zh,
  title: "导出",
  dialog: {
    what: "导出什么",
    language: "文档语言",
    languages: { zh: "中文", en: "English" },
    scenarios: "方案",
    targetYear: "规划目标学年",
    tables: "哪些表",
    layers: "哪些图层",
    picture: "哪张图",
    format: "格式",
    all: "全选",
    none: "全不选",
    start: "导出",
    cancel: "取消导出",
    working: "正在生成：{{name}}",
    done: "已导出 {{name}}",
    cancelled: "已取消导出，没有生成文件",
    failed: "导出失败：{{problem}}",
    waiting: "“{{scenario}}”正在推演，结果齐了才能导出。",
    draft: "有一项措施正在修改，请先保存或放弃，再导出。",
    nothing: "请至少选择一项。",
    local: "全部在本机生成，不上传任何数据。",
  },
  kinds: {
    workbook: {
      name: "Excel 工作簿",
      hint: "每张表一页，附各列含义：现状、需求、平衡、项目、预算、撤并、方案比较、台账、来源；合计为公式",
    },
    report: { name: "Word 报告", hint: "可修改的报告初稿，含图、表、方法，每个项目一份可行性要点" },
    print: { name: "PDF / 打印", hint: "A4 打印版，浏览器中另存为 PDF，文字可选" },
    picture: { name: "地图与图表", hint: "PNG 或 SVG，图内带标题、图例和数据声明" },
    csv: { name: "CSV 表", hint: "任选各表，UTF-8，Excel 可直接打开" },
    geojson: { name: "GeoJSON 图层", hint: "学校、村居、学位缺口，WGS-84 坐标" },
    project: { name: "项目文件", hint: "假设与全部方案，可无损重新打开" },
    evidence: { name: "证据包", hint: "数据、假设、措施、结果与离线复算网页，可逐格核对" },
  },
  evidence: {
    readme: `证据包：{{dataset}}

{{statement}}

内容
  dataset.json      数据集全文；manifest.json 中的 datasetSha256 即本文件的 SHA-256
  assumptions.json  推演假设
  norms.json        规范与定额（含使用者改动）
  plan.json         规划承诺与指标
  project.json      项目文件：全部方案及其措施，可在程序中打开
  results/          各方案的结果表（CSV）：班级、学校、缺口、指标、人口、费用、投资、预算、撤并、台账、规划指标
  manifest.json     引擎版本、推演年数、方案与各文件的 SHA-256
  recompute.html    用浏览器打开（无需联网）：重新推演全部数字，逐格比对，报告“一致”或第一处不一致的文件、行、列
`,
  },
  pictures: {
    map: "{{city}}学校布局图（{{from}}–{{to}} 学年）",
    schematic: "示意，非法定界线",
    children: "学龄人口变化",
    people: "人",
    aged: "{{ages}} 岁",
    money: "投资与运行经费",
    wan: "{{money}}",
    investment: "总投资",
    running: "公用、寄宿、校车",
    stage: "{{stage}}学位与学生",
    noMap: "页面上没有地图，请先回到“地图”页。",
  },
  pictureName: {
    map: "学校布局图",
    stage: "{{stage}}：学位与学生",
    children: "学龄人口变化",
    births: "历年新生儿",
    pyramid: "人口金字塔",
    journeys: "{{stage}}：上学路程",
    money: "投资与运行经费",
    screen: "当前地图画面（PNG）",
  },
  layer: { schools: "学校", settlements: "村居", shortages: "学位缺口" },
  cover: {
    title: "学校布局规划成果表",
    sheet: "封面",
    dataset: "数据集",
    demonstration: "数据性质",
    isDemonstration: "示范城市：人口为真实普查数据，学校、点位与校舍均为按规则虚构，不得作为实际决策依据。",
    isReal: "由使用者提供的数据。",
    statement: "数据说明",
    scenario: "方案",
    scenarioNote: "方案说明",
    years: "推演学年",
    targetYear: "规划目标学年",
    mode: "安置方式",
    hash: "数据集指纹（SHA-256）",
    key: "数据集版本",
    engine: "引擎版本",
    measures: "措施（项）",
    setAside: "已搁置措施",
    sheets: "本工作簿各表",
    figures: "表中合计均为公式；人数为推算实数，显示时取整。",
  },
};

const en: typeof zh = {
  ...exportTableWords.en,
  report: exportReportWords.en,
  title: "Export",
  dialog: {
    what: "What to export",
    language: "Document language",
    languages: { zh: "中文", en: "English" },
    scenarios: "Scenarios",
    targetYear: "Target year",
    tables: "Tables",
    layers: "Layers",
    picture: "Picture",
    format: "Format",
    all: "All",
    none: "None",
    start: "Export",
    cancel: "Cancel the export",
    working: "Making {{name}}",
    done: "Exported {{name}}",
    cancelled: "Export cancelled; no file was made",
    failed: "The export failed: {{problem}}",
    waiting: "“{{scenario}}” is being simulated; it can be exported once its results are there.",
    draft: "A measure is being edited: keep it or drop it first.",
    nothing: "Choose at least one.",
    local: "Everything is made on this machine; nothing is sent anywhere.",
  },
  kinds: {
    workbook: {
      name: "Excel workbook",
      hint: "A sheet a table, and what each column counts: schools, demand, balance, projects, budget, closures, comparison, ledger, sources; totals are formulas",
    },
    report: {
      name: "Word report",
      hint: "A draft to edit: maps, charts, tables, method, and a feasibility sheet for each project",
    },
    print: {
      name: "PDF / print",
      hint: "A4 pages for the browser's own “Save as PDF”; text can be selected",
    },
    picture: {
      name: "Map and charts",
      hint: "PNG or SVG with title, legend and data statement drawn in",
    },
    csv: { name: "CSV tables", hint: "Any of the tables, UTF-8, opens in Excel" },
    geojson: { name: "GeoJSON layers", hint: "Schools, settlements and shortages in WGS-84" },
    project: { name: "Project file", hint: "Assumptions and all scenarios, opens again without loss" },
    evidence: {
      name: "Evidence pack",
      hint: "Data, assumptions, measures, results, and a page that recomputes every figure offline",
    },
  },
  evidence: {
    readme: `Evidence pack: {{dataset}}

{{statement}}

Files
  dataset.json      the whole dataset; datasetSha256 in manifest.json is the SHA-256 of this file
  assumptions.json  what the run believes about the future
  norms.json        norms and costs, the user's changes included
  plan.json         promises and targets of the plan
  project.json      the project: all scenarios and their measures; the program opens it
  results/          tables of each scenario (CSV): schools, shortages, indicators, people, money, investments, budget, closures, ledger, targets
  manifest.json     engine version, years, scenarios, and the SHA-256 of each file
  recompute.html    open it in a browser, no network needed: computes every figure again, compares cell by cell, and says
                    "agrees" or names the first file, row and column that differs
`,
  },
  pictures: {
    map: "Schools of {{city}}, {{from}}–{{to}}",
    schematic: "Schematic, not legal boundaries",
    children: "Children by age",
    people: "people",
    aged: "aged {{ages}}",
    money: "Investment and running cost",
    wan: "{{money}}",
    investment: "Investment",
    running: "Public funds, boarders, buses",
    stage: "Seats and pupils, {{stage}}",
    noMap: "There is no map on the page: go to the map first.",
  },
  pictureName: {
    map: "Map of the schools",
    stage: "Seats and pupils: {{stage}}",
    children: "Children by age",
    births: "Births by year",
    pyramid: "Population pyramid",
    journeys: "Journeys to school: {{stage}}",
    money: "Investment and running cost",
    screen: "The map as it is on screen (PNG)",
  },
  layer: { schools: "Schools", settlements: "Settlements", shortages: "Shortages" },
  cover: {
    title: "School layout plan: tables",
    sheet: "Cover",
    dataset: "Dataset",
    demonstration: "Kind of data",
    isDemonstration:
      "Demonstration city: real census population; schools, sites and buildings are made up by rule and are no basis for real decisions.",
    isReal: "Data given by the user.",
    statement: "Data statement",
    scenario: "Scenario",
    scenarioNote: "About the scenario",
    years: "School years simulated",
    targetYear: "Target year",
    mode: "Placement",
    hash: "Fingerprint of the dataset (SHA-256)",
    key: "Version of the dataset",
    engine: "Version of the engine",
    measures: "Measures",
    setAside: "Measures set aside",
    sheets: "Sheets of this workbook",
    figures: "Totals are formulas; people are real numbers, shown rounded.",
  },
};

/** Words of src/ui/export and src/io/export, Chinese and English side by side. */
export const exportWords = { zh, en };
