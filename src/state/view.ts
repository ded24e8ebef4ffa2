import type { Stage } from "../domain/stage";

/** What the map asks of the settlements. */
export const QUESTIONS = ["served", "journey", "growth"] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the colour of a school says. */
export const SCHOOL_COLOURS = ["utilisation", "classBand"] as const;
export type SchoolColour = (typeof SCHOOL_COLOURS)[number];

export const LAYERS = [
  "settlements",
  "schools",
  "flows",
  "radii",
  "areas",
  "townships",
  "counties",
  "rivers",
  "sites",
  "shortages",
] as const;
export type Layer = (typeof LAYERS)[number];

/** The figures of the strip, each a set of things that the map can show. */
export const FIGURES = [
  "short",
  "classesOverCap",
  "classes56",
  "oversized",
  "small",
  "unplaced",
  "beyondRadius",
  "cost",
] as const;
export type Figure = (typeof FIGURES)[number];

/** The pages of the program: the map to edit on, what the machine proposes, pupils ahead with past errors, alternatives side by side, the plan's promises, the money, the teachers, the beliefs. */
export const PAGES = ["map", "propose", "forecast", "compare", "ledger", "money", "staff", "assume"] as const;
export type Page = (typeof PAGES)[number];

/** Ways of laying alternatives side by side. */
export const ASPECTS = ["table", "maps", "charts", "tradeOffs", "measures", "village"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What the inspector is about. A shortage is named by its place among the certificates of a year's unit. */
export type Selection =
  | { readonly kind: "school"; readonly id: string }
  | { readonly kind: "settlement"; readonly id: string }
  | { readonly kind: "settlements"; readonly ids: readonly string[] }
  | { readonly kind: "township"; readonly id: string }
  | { readonly kind: "county"; readonly id: string }
  | { readonly kind: "shortage"; readonly county: string; readonly stage: Stage; readonly at: number };

/** What a click on the map does; `none` selects. */
export type Tool =
  | { readonly kind: "build" }
  | { readonly kind: "move"; readonly measure: string }
  | { readonly kind: "housing" }
  | { readonly kind: "area"; readonly schools: readonly string[] }
  | { readonly kind: "box" };

/** Where one looks: kept in the address, never undone, never saved with the project. */
export interface View {
  readonly page: Page;
  readonly scenario: string;
  /** Scenarios laid side by side, the first the one that the others are measured against; simulated before the rest. */
  readonly compared?: readonly string[];
  /** How they are laid side by side. */
  readonly aspect: Aspect;
  readonly year: number;
  readonly stage: Stage;
  readonly question: Question;
  readonly schoolColour: SchoolColour;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly selection?: Selection;
  /** The figure of the strip whose cases the map highlights. */
  readonly highlight?: Figure;
  readonly tool?: Tool;
  readonly drawer: "charts" | "table" | "warnings" | "closed";
  readonly language: "zh" | "en";
  readonly isDark: boolean;
}

export const firstView = (scenario: string, year: number): View => ({
  page: "map",
  aspect: "table",
  scenario,
  year,
  stage: "primary",
  question: "served",
  schoolColour: "utilisation",
  layers: {
    settlements: true,
    schools: true,
    flows: false,
    radii: false,
    areas: true,
    townships: true,
    counties: true,
    rivers: true,
    sites: false,
    shortages: true,
  },
  drawer: "closed",
  language: "zh",
  isDark: false,
});
