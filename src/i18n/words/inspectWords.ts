/** Words of src/ui/inspect, Chinese and English side by side. */
export const inspectWords = {
  zh: {},
  en: {},
};
