const zh = {
  figure: {
    short: "学位缺口分两种：若全部重新安排，仍坐不进标准班额的学生；按在校现状，超出本校学位的学生。",
    classesOverCap: "超过标准班额的班：小学 45 人、初中 50 人。",
    classes56: "人数达到大班额起点（国家口径 56 人）的班数。",
    oversized: "在校生超过 2000 人（九年一贯制 2500 人）的义务教育学校。",
    small: "在校生不足 100 人的义务教育学校。",
    unplaced: "当年没有安置的儿童，分三种：无校可及、可及学校都已到容忍班额、无床位。",
    beyondRadius: "走读路程超过服务半径的学生，寄宿除外。",
    cost: "当年投资与全口径运行费用（含教师工资、校车）合计（元）。",
  },
  glossary: "术语",
  definitions: "口径",
  published: "模型与公布数",
  askDefinition: "右键或按 I 看口径",
  glossarySearch: "查找术语",
  guide: {
    label: "入门引导",
    step: "{{at}} / {{all}}",
    skip: "跳过",
    next: "下一步",
    back: "上一步",
    done: "完成",
    start: {
      title: "先看缺什么",
      text: "{{year}} 学年，全市{{stage}}缺 {{short}} 个学位，{{over}} 个班超过标准班额。上方每个数字都能点，地图会标出它数的是哪些学校和村居。",
      act: "在地图上显示缺口",
    },
    where: {
      title: "缺在哪里",
      text: "最紧的一处在{{county}}：{{settlements}} 个居民点一共缺 {{short}} 个学位。拖动上方学年，看它何时出现、何时缓解。",
      act: "带我去看",
    },
    why: {
      title: "为什么缺",
      text: "这些居民点有 {{pupils}} 名学生，可及的 {{schools}} 所学校只有 {{capacity}} 个学位，全部用足。这就是证明：怎样调配都补不上，只能增加学位。",
    },
    build: {
      title: "在这里试建一所",
      text: "在现状的副本上，我们在缺口中心放一所 {{rooms}} 间教室的学校。数字立刻变化，并与基准方案相比；不保存就什么也不留下，保存了也能撤销。",
      act: "试建",
    },
    none: {
      title: "这个方案没有缺口",
      text: "{{year}} 学年{{stage}}没有学位缺口。换一个学段、学年或方案看看。",
    },
  },
};

const en: typeof zh = {
  figure: {
    short:
      "Two shortages: pupils who could not have a seat at the standard if all were placed afresh, and pupils above the seats of their own school, as they sit.",
    classesOverCap: "Classes above the standard size: 45 in primary, 50 in junior.",
    classes56: "Classes of as many pupils as make a class oversized (56 in the national bands).",
    oversized: "Compulsory schools above 2,000 pupils (2,500 where nine years are taught).",
    small: "Compulsory schools below 100 pupils.",
    unplaced:
      "Children without a place that year, by what they lack: a school in reach, room in the schools in reach (all at the tolerated size), or a bed.",
    beyondRadius: "Day pupils whose journey is longer than the service radius.",
    cost: "Investment and running cost in full (teachers and buses in it) of the year, in yuan.",
  },
  glossary: "Glossary",
  definitions: "Definitions",
  published: "Model and published",
  askDefinition: "Right-click or press I for its definition",
  glossarySearch: "Find a term",
  guide: {
    label: "First steps",
    step: "{{at}} / {{all}}",
    skip: "Skip",
    next: "Next",
    back: "Back",
    done: "Done",
    start: {
      title: "What is short",
      text: "In {{year}} the city is {{short, seat}} short in {{stage}}, and {{over, class}} are over the standard. Every figure above is a button: the map shows what it counts.",
      act: "Show the shortage",
    },
    where: {
      title: "Where",
      text: "The tightest spot is in {{county}}: {{settlements, settlement}} are {{short, seat}} short together. Drag the year to see when it comes and goes.",
      act: "Take me there",
    },
    why: {
      title: "Why",
      text: "These settlements have {{pupils, pupil}}; the {{schools, school}} in reach have {{capacity, seat}}, all of them taken. That is the proof: no other placement helps, only more seats.",
    },
    build: {
      title: "Try building here",
      text: "On a copy of this scenario, a school of {{rooms, room}} in the middle of the shortage. The figures answer at once and are compared with the baseline; unsaved it leaves no trace, saved it can be undone.",
      act: "Try it",
    },
    none: {
      title: "Nothing is short here",
      text: "In {{year}} no {{stage}} seat is short. Look at another stage, year or scenario.",
    },
  },
};

/** Words of src/ui/help, Chinese and English side by side. */
export const helpWords = { zh, en };
