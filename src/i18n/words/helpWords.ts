const zh = {
  figure: {
    short: "学位缺口：无论怎样安排，都坐不进标准班额的学生数。",
    classesOverCap: "超过标准班额的班：小学 45 人、初中 50 人。",
    classes56: "56 人及以上的大班额班数。",
    oversized: "在校生超过 2000 人（九年一贯制 2500 人）的义务教育学校。",
    small: "在校生不足 100 人的义务教育学校。",
    unplaced: "可及的学校都已到容忍班额、当年无处可去的儿童。",
    beyondRadius: "走读路程超过服务半径的学生，寄宿除外。",
    cost: "当年投资、运行、寄宿和校车费用合计（元）。",
  },
};

const en: typeof zh = {
  figure: {
    short: "Seats short: pupils who could not have a seat at the standard class size however all were placed.",
    classesOverCap: "Classes above the standard size: 45 in primary, 50 in junior.",
    classes56: "Classes of 56 pupils and more.",
    oversized: "Compulsory schools above 2,000 pupils (2,500 where nine years are taught).",
    small: "Compulsory schools below 100 pupils.",
    unplaced: "Children for whom every school in reach was at its tolerated size that year.",
    beyondRadius: "Day pupils whose journey is longer than the service radius.",
    cost: "Capital, running cost, boarders and buses of the year, in yuan.",
  },
};

/** Words of src/ui/help, Chinese and English side by side. */
export const helpWords = { zh, en };
