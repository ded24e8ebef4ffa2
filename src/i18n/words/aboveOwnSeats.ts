/** What pupils above the standard seats of their own school are called, wherever they are counted. */
export const ABOVE_OWN_SEATS = {
  zh: "超本校学位",
  en: "above own seats",
  enHead: "Above own seats",
};
