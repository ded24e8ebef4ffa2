/** Words of src/ui/chart, Chinese and English side by side. */
export const chartWords = {
  zh: {},
  en: {},
};
