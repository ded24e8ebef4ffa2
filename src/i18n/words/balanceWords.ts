/** Figures of the balance with and without closures, Chinese and English side by side. */
export const balanceWords = {
  zh: {
    schools: "学校（所）",
    small: "不足百人的学校（所）",
    classesOverCap: "超标准班额的班",
    unplaced: "未安置（人）",
    meanJourneyM: "平均上学路程（米）",
    boarders: "寄宿生（人）",
    runningYuan: "公用经费（{{money}}/年）",
    teachersYuan: "教师工资（{{money}}/年）",
    busYuan: "校车（{{money}}/年）",
    boardersYuan: "寄宿补助（{{money}}/年）",
    yearlyYuan: "年度经费合计（{{money}}/年）",
  },
  en: {
    schools: "Schools",
    small: "Schools below 100 pupils",
    classesOverCap: "Classes above the standard",
    unplaced: "Children unplaced",
    meanJourneyM: "Mean journey (m)",
    boarders: "Boarders",
    runningYuan: "Public funds ({{money}} a year)",
    teachersYuan: "Teachers’ pay ({{money}} a year)",
    busYuan: "Buses ({{money}} a year)",
    boardersYuan: "Boarders ({{money}} a year)",
    yearlyYuan: "Yearly cost, all parts ({{money}})",
  },
};
