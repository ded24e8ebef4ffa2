/** What a colour of a chart stands for, with the colour on white paper and on a dark ground; told apart by the colour-blind (Okabe–Ito). */
export const PALETTE = {
  pupils: ["#6f9bc8", "#4a78a8"],
  "pupils-strong": ["#1f5588", "#9cc4ec"],
  boarders: ["#b79ad0", "#9a7ab8"],
  seats: ["#20262d", "#f0f3f6"],
  cap: ["#7a838d", "#a3acb8"],
  within: ["#86aed6", "#4a78a8"],
  over: ["#eda100", "#f0b429"],
  large: ["#d2540b", "#ff8a3d"],
  extreme: ["#7b1346", "#f472b6"],
  male: ["#5f93c6", "#5b8fc4"],
  female: ["#d99152", "#cf8748"],
  free: ["#e3e8ed", "#333a44"],
  line: ["#dde2e7", "#333a44"],
  text: ["#56606b", "#a3acb8"],
  ink: ["#1c2128", "#e6eaef"],
  paper: ["#ffffff", "#1c2128"],
  "series-0": ["#1f5588", "#8fbbe8"],
  "series-1": ["#c2600a", "#f5a35c"],
  "series-2": ["#007a5a", "#5fd3ae"],
  "series-3": ["#9a3d7d", "#e59bcf"],
  "series-4": ["#6d5e00", "#d8c95a"],
  "series-5": ["#4d5560", "#b6bdc7"],
} as const;

export type Role = keyof typeof PALETTE;

/** The colour of one of several things of a kind, from 0. */
export const seriesRole = (at: number): Role => `series-${(at % 6) as 0 | 1 | 2 | 3 | 4 | 5}`;
