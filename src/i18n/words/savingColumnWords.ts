/** Headers of the columns of what is spent, what closures save and a pupil costs, Chinese and English side by side. */
export const savingColumnWords = {
  zh: {
    costOf: "{{part}}（{{money}}）",
    runningInFull: "全口径运行（{{money}}）",
    pupilsGoing: "转出学生（人）",
    savedOf: "节省：{{part}}（{{money}}/年）",
    netSaving: "净节省（{{money}}/年）",
    perPlaced: "每名在读学生的全口径运行（{{currency}}）",
    beyondLimit: "超出上限（{{money}}）",
    limit: "年度上限（{{money}}）",
    left: "上限余额（{{money}}）",
  },
  en: {
    costOf: "{{part}} ({{money}})",
    runningInFull: "Running cost in full ({{money}})",
    pupilsGoing: "Pupils who go elsewhere",
    savedOf: "Saved: {{part}} ({{money}} a year)",
    netSaving: "Net saving ({{money}} a year)",
    perPlaced: "Running cost in full per pupil placed ({{currency}})",
    beyondLimit: "Beyond the limit ({{money}})",
    limit: "Limit of the year ({{money}})",
    left: "Left of the limit ({{money}})",
  },
};
