/** Words of sweeps on the command line, Chinese and English side by side. */
const zh = {
  plan: "{{cities}} 个城市文件，{{cases}} 个推演情形，{{jobs}} 个任务；已有 {{done}} 个的结果。",
  progress: "{{done}}/{{all}} 个任务 · 每分钟 {{rate}} 个 · 约剩 {{left}}",
  leftMinutes: "{{count}} 分钟",
  leftSeconds: "{{count}} 秒",
  poison: "任务 {{key}} 三次未成，已搁置：{{problem}}",
  unfinished: "还有 {{count}} 个任务没有结果，表格未写出；再次运行同一命令会接着做。",
  collected:
    "{{count}} 个任务的结果已合并到 {{folder}}：csv、Parquet、sweep.json，以及可在程序中打开的 province.zip。",
  otherSweep: "文件夹 {{folder}} 中是另一次推演（sweep.json）；请换一个文件夹",
  wantCity: "请至少给出一个城市（--city）",
  wantScenarios: "请给出方案（--scenarios），以逗号分隔",
  wantDraws: "应为 起:止，例如 0:1000，最多 {{most}} 个，得到 {{found}}",
  wantSplit: "应为 county、draws=数目，或两者以逗号分隔，得到 {{found}}",
  wantOut: "请给出写结果的文件夹（--out）",
  wantQueue: "请以 --queue 或环境变量 SWEEP_QUEUE 给出 PostgreSQL 连接地址（postgres://…）",
  wantSweep: "请给出推演编号（--sweep），submit 会说出它",
  twiceCity: "同一个城市文件给了两次：{{name}}",
  twiceCounty: "县 {{county}} 在两个城市文件里都有，第二个是 {{name}}：一县只能出自一个文件",
  twiceScenario: "同一个方案给了两次：{{scenario}}",
  wantVerb: "--queue 要同 submit、work、status、collect、cancel 之一一起用；没有它，推演就在本机进行",
  otherAnswers: "这次批量推演由引擎 {{found}} 作答，本程序为 {{own}}；请用同一版本汇总",
  submitted: "推演 {{sweep}}：已送出 {{jobs}} 个任务、{{files}} 个文件。",
  noSweep: "队列中没有推演 {{sweep}}",
  status:
    "推演 {{sweep}}：共 {{jobs}} 个任务，已有结果 {{done}}，进行中 {{active}}，等待 {{waiting}}，搁置 {{failed}}，取消 {{cancelled}}。",
  cancelled: "推演 {{sweep}}：{{count}} 个还没有开始的任务已取消；已有的结果保留。",
  otherEngine: "队列中有 {{count}} 个任务属于另一引擎（{{found}}），本程序为 {{own}}；本程序不做这些任务",
  working: "开始做任务，{{count}} 个线程；Ctrl-C 会做完手上的任务再停。",
  workDone: "已做完 {{count}} 个任务。",
  away: "数据库暂时不可用（{{problem}}），{{seconds}} 秒后再试。",
  kept: "结果暂时无法写入（{{problem}}），{{seconds}} 秒后再试；结果没有丢失。",
  stopping: "正在停止：手上的任务做完即停。",
  cannotConnect: "无法使用队列：{{problem}}",
};

const en: typeof zh = {
  plan: "{{cities}} city files, {{cases}} cases, {{jobs}} jobs; {{done}} have an answer already.",
  progress: "{{done}}/{{all}} jobs · {{rate}} a minute · about {{left}} left",
  leftMinutes: "{{count}} min",
  leftSeconds: "{{count}} s",
  poison: "job {{key}} failed three times and was set aside: {{problem}}",
  unfinished:
    "{{count}} jobs have no answer yet, and no tables were written; the same command goes on from here.",
  collected:
    "{{count}} answers merged into {{folder}}: csv, Parquet, sweep.json, and province.zip, which the app opens.",
  otherSweep: "folder {{folder}} holds another sweep (sweep.json); choose another folder",
  wantCity: "wanted at least one city (--city)",
  wantScenarios: "wanted scenarios (--scenarios), parted by commas",
  wantDraws: "wanted FROM:TO such as 0:1000, at most {{most}} of them, found {{found}}",
  wantSplit: "wanted county, draws=NUMBER, or both parted by a comma, found {{found}}",
  wantOut: "wanted a folder for the results (--out)",
  wantQueue:
    "wanted the address of a PostgreSQL database (postgres://…) by --queue or SWEEP_QUEUE in the environment",
  wantSweep: "wanted the id of a sweep (--sweep), as submit tells it",
  twiceCity: "the same city file was given twice: {{name}}",
  twiceCounty:
    "county {{county}} stands in two city files, the second of them {{name}}: a county comes from one file",
  twiceScenario: "the same scenario was given twice: {{scenario}}",
  wantVerb:
    "--queue goes with one of submit, work, status, collect, cancel; without it a sweep runs on this machine",
  otherAnswers:
    "this sweep was answered by engine {{found}}, and this program is {{own}}; collect it with the same version",
  submitted: "sweep {{sweep}}: {{jobs}} jobs and {{files}} files sent.",
  noSweep: "there is no sweep {{sweep}} in the queue",
  status:
    "sweep {{sweep}}: {{jobs}} jobs, {{done}} answered, {{active}} under way, {{waiting}} waiting, {{failed}} set aside, {{cancelled}} cancelled.",
  cancelled:
    "sweep {{sweep}}: {{count}} jobs that had not begun were cancelled; answers that there are stay.",
  otherEngine:
    "{{count}} jobs wait for another engine ({{found}}), this is engine {{own}}; they are left alone",
  working: "working with {{count}} threads; Ctrl-C ends it once the jobs at hand are done.",
  workDone: "{{count}} jobs done.",
  away: "the database is away ({{problem}}); trying again in {{seconds}} s.",
  kept: "an answer cannot be written yet ({{problem}}); trying again in {{seconds}} s, nothing is lost.",
  stopping: "stopping once the jobs at hand are done.",
  cannotConnect: "the queue cannot be used: {{problem}}",
};

/** What the command line of sweeps says. */
export const sweepWords = { zh, en };
