/** Words of src/ui/table, Chinese and English side by side. */
export const tableWords = {
  zh: {},
  en: {},
};
