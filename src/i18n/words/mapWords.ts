/** Words of src/ui/map, Chinese and English side by side. */
export const mapWords = {
  zh: {},
  en: {},
};
