/** Headers of the columns of what is spent, what closures save and a pupil costs, Chinese and English side by side. */
export const savingColumnWords = {
  zh: {
    costOf: "{{part}}（万元）",
    runningInFull: "全口径运行（万元）",
    pupilsGoing: "转出学生（人）",
    savedOf: "节省：{{part}}（万元/年）",
    netSaving: "净节省（万元/年）",
    perPlaced: "每名在读学生的全口径运行（元）",
  },
  en: {
    costOf: "{{part}} (10k yuan)",
    runningInFull: "Running cost in full (10,000 yuan)",
    pupilsGoing: "Pupils who go elsewhere",
    savedOf: "Saved: {{part}} (10k yuan a year)",
    netSaving: "Net saving (10k yuan a year)",
    perPlaced: "Running cost in full per pupil placed (yuan)",
  },
};
