/** Words of src/ui/shell, Chinese and English side by side. */
export const shellWords = {
  zh: {},
  en: {},
};
