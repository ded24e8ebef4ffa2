import type { Lack } from "../../domain/lack";
import type { Question, SchoolColour } from "../../state/view";

/** Every colour of the map: safe for colour-blind readers, one set for light rooms and one for dark. */
export interface Palette {
  readonly isDark: boolean;
  readonly outside: string;
  readonly land: string;
  readonly builtUp: string;
  readonly river: string;
  readonly riverText: string;
  readonly countyLine: string;
  readonly townshipLine: string;
  readonly text: string;
  readonly softText: string;
  /** Names of settlements: quieter than those of schools, yet to be read on a disc. */
  readonly quietText: string;
  readonly textHalo: string;
  /** Outline of a school's sign. */
  readonly ink: string;
  readonly faint: string;
  readonly none: string;
  readonly settlements: Readonly<Record<Question, readonly string[]>>;
  readonly schools: Readonly<Record<SchoolColour, readonly string[]>>;
  /** What two plans do differently. */
  readonly difference: Readonly<Record<"better" | "worse" | "other" | "seats", string>>;
  readonly selected: string;
  readonly highlight: string;
  readonly warning: string;
  /** Rings of settlements with a child unplaced, by what it lacks. */
  readonly lack: Readonly<Record<Lack, string>>;
  readonly planned: string;
  readonly flow: string;
  readonly area: string;
  readonly radius: string;
  readonly site: string;
  /** Layers of the planner's own, in their order; the ninth is coloured as the first. */
  readonly backgrounds: readonly string[];
}

const LIGHT: Palette = {
  isDark: false,
  outside: "#e9ebe9",
  land: "#fafaf7",
  builtUp: "#ece6da",
  river: "#b5d0e2",
  riverText: "#5b86a5",
  countyLine: "#8d9593",
  townshipLine: "#cdd2cf",
  text: "#22292d",
  softText: "#7c8583",
  quietText: "#4d5856",
  textHalo: "#fafaf7",
  ink: "#26313a",
  faint: "#b4bbb9",
  none: "#c9cecb",
  settlements: {
    served: ["#86a49c", "#dfa126", "#8273b8", "#b5134a"],
    journey: ["#c3dfd6", "#86c2bd", "#4b9bb0", "#2b6a9b", "#24326b"],
    growth: ["#8c510a", "#d3a860", "#cfd0ca", "#5db0a7", "#01665e"],
  },
  schools: {
    utilisation: ["#2468ad", "#8bbbe2", "#ffffff", "#f2a14e", "#bf430a"],
    classBand: ["#ffffff", "#fcd092", "#ee8a3c", "#a63603"],
  },
  difference: { better: "#00796b", worse: "#b3391e", other: "#7a3e9d", seats: "#1864ab" },
  selected: "#111827",
  highlight: "#0b7285",
  warning: "#b5134a",
  lack: { noReach: "#5b2a9d", noRoom: "#b5134a", noBed: "#7a4a12" },
  planned: "#1864ab",
  flow: "#4c5a63",
  area: "#2f7d6d",
  radius: "#5c7cba",
  site: "#6b5b3e",
  backgrounds: ["#a0643c", "#6a76a8", "#7c8a3a", "#a25a80", "#4c8f8a", "#b58b2a", "#7d6aa6", "#8a7a6a"],
};

const DARK: Palette = {
  isDark: true,
  outside: "#101315",
  land: "#1a1f22",
  builtUp: "#353127",
  river: "#2d4c61",
  riverText: "#6f9cbb",
  countyLine: "#6d7775",
  townshipLine: "#353d3f",
  text: "#e8ecea",
  softText: "#8a9492",
  quietText: "#b3bcba",
  textHalo: "#161a1d",
  ink: "#0a0d0f",
  faint: "#59635f",
  none: "#424a4a",
  settlements: {
    served: ["#5d8379", "#e3aa3c", "#9a8bd4", "#f0527f"],
    journey: ["#2f4f57", "#3a7886", "#5aa7ae", "#98d3c2", "#eef7c6"],
    growth: ["#b8732a", "#d9b77c", "#747a78", "#5fb8ae", "#23d3c0"],
  },
  schools: {
    utilisation: ["#3f8ee0", "#9cc9f0", "#f4f5f2", "#f6ab5c", "#e8590c"],
    classBand: ["#f4f5f2", "#fcd092", "#f08c3a", "#d9480f"],
  },
  difference: { better: "#4fd1b5", worse: "#ff8a65", other: "#c9a0ea", seats: "#74c0fc" },
  selected: "#ffffff",
  highlight: "#3bc9db",
  warning: "#f0527f",
  lack: { noReach: "#b89af5", noRoom: "#f0527f", noBed: "#d9a25f" },
  planned: "#74c0fc",
  flow: "#a9b6bb",
  area: "#63c2ac",
  radius: "#8fb0f0",
  site: "#cbb68d",
  backgrounds: ["#d39a72", "#9aa6d8", "#b3c06a", "#d48fb2", "#7fc4be", "#e0bc62", "#b3a2dc", "#c0b09c"],
};

export const paletteOf = (isDark: boolean): Palette => (isDark ? DARK : LIGHT);
