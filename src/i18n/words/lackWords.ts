/** Words of what the unplaced lack and of what mends it, Chinese and English side by side. */
export const lackWords = {
  zh: {
    name: { noReach: "无校可及", noRoom: "可及学校已满", noBed: "无床位" },
    short: { noReach: "无校", noRoom: "已满", noBed: "缺床" },
    remedy: {
      noReach: "增加教室无济于事：须在可及范围内选址办学、以校车放宽路程上限，或（可寄宿的年级）提供床位。",
      noReachDay:
        "增加教室和床位都无济于事（这些年级不住校）：须在可及范围内选址办学，或以校车放宽路程上限。",
      noReachBoards:
        "增加教室无济于事：须在可及范围内选址办学、以校车放宽路程上限，或提供床位（该年级可寄宿）。",
      noRoom: "须在可及学校增加教室，或在可及范围内新建学校。",
      noBed: "须在可及的寄宿学校增加床位，或在走读范围内办学。",
    },
    of: "{{pupils}} 人未安置：{{lack}}。",
  },
  en: {
    name: { noReach: "no school in reach", noRoom: "all in reach full", noBed: "no bed" },
    short: { noReach: "no school", noRoom: "full", noBed: "no bed" },
    remedy: {
      noReach:
        "More rooms do not help: what is wanted is a site within reach, a bus that lengthens the journey limit, or, for grades that may board, beds.",
      noReachDay:
        "Neither rooms nor beds help, for these grades do not board: what is wanted is a site within reach, or a bus that lengthens the journey limit.",
      noReachBoards:
        "More rooms do not help: what is wanted is a site within reach, a bus that lengthens the journey limit, or beds, for this grade may board.",
      noRoom: "What is wanted is rooms at the schools in reach, or a new school among them.",
      noBed: "What is wanted is beds at the boarding schools in reach, or a school within a day's journey.",
    },
    of: "{{pupils}} unplaced: {{lack}}. ",
  },
};
