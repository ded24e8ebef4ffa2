/** Words of src/ui/help, Chinese and English side by side. */
export const helpWords = {
  zh: {},
  en: {},
};
