const zh = {
  figure: {
    short: "学位缺口分两种：若全部重新安排，仍坐不进标准班额的学生；按在校现状，超出本校学位的学生。",
    classesOverCap: "超过标准班额的班：小学 {{primary}} 人、初中 {{junior}} 人。",
    classes56: "人数达到大班额起点（{{large}} 人）的班数。",
    oversized: "在校生超过 {{oversized}} 人（九年一贯制 {{nineYear}} 人）的义务教育学校。",
    small: "在校生不足 {{small}} 人的义务教育学校。",
    unplaced: "当年没有安置的儿童，分三种：无校可及、可及学校都已到容忍班额、无床位。",
    beyondRadius: "走读路程超过服务半径的学生，寄宿除外。",
    cost: "当年投资与全口径运行费用（含教师工资、校车）合计（{{currency}}）。",
  },
  glossary: "术语",
  definitions: "口径",
  published: "模型与公布数",
  hindcast: "假如当年就推算，会错多少",
  askDefinition: "右键或按 I 看口径",
  glossarySearch: "查找术语",
};

const en: typeof zh = {
  figure: {
    short:
      "Two shortages: pupils who could not have a seat at the standard if all were placed afresh, and pupils above the seats of their own school, as they sit.",
    classesOverCap: "Classes above the standard size: {{primary}} in primary, {{junior}} in junior.",
    classes56: "Classes of as many pupils as make a class oversized ({{large}}).",
    oversized: "Compulsory schools above {{oversized, pupil}} ({{nineYear}} where nine years are taught).",
    small: "Compulsory schools below {{small, pupil}}.",
    unplaced:
      "Children without a place that year, by what they lack: a school in reach, room in the schools in reach (all at the tolerated size), or a bed.",
    beyondRadius: "Day pupils whose journey is longer than the service radius.",
    cost: "Investment and running cost in full (teachers and buses in it) of the year, in {{currency}}.",
  },
  glossary: "Glossary",
  definitions: "Definitions",
  published: "Model and published",
  hindcast: "How wrong would we have been",
  askDefinition: "Right-click or press I for its definition",
  glossarySearch: "Find a term",
};

/** Words of src/ui/help, Chinese and English side by side. */
export const helpWords = { zh, en };
