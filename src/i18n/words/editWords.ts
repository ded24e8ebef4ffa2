/** Words of src/ui/edit, Chinese and English side by side. */
export const editWords = {
  zh: {},
  en: {},
};
