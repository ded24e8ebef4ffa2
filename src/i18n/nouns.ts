/** What is counted in English sentences: `{{pupils, pupil}}` reads "1 pupil", "2 pupils". */
const PLURALS = {
  pupil: "pupils",
  child: "children",
  boarder: "boarders",
  school: "schools",
  class: "classes",
  room: "rooms",
  seat: "seats",
  bed: "beds",
  bus: "buses",
  settlement: "settlements",
  measure: "measures",
  post: "posts",
  year: "years",
} as const;

type Noun = keyof typeof PLURALS;

export const NOUNS = Object.keys(PLURALS) as readonly Noun[];

/** A figure, written already or not, with its noun in the number that it asks for. */
export const counted = (figure: unknown, noun: Noun): string =>
  `${figure} ${/^[+\u2212-]?1$/.test(String(figure)) ? noun : PLURALS[noun]}`;
