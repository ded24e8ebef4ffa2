import type { Norms } from "../../domain/norms";
import type { SettlementFigure } from "../../model/readers/settlementFigures";
import type { Question, SchoolColour } from "../../state/view";
import type { SchoolFigure } from "./schoolFigures";

/** The classes of every question in the order of the palette; the names are keys of the map's words. */
export const SETTLEMENT_CLASSES = {
  served: ["served", "beyond", "boarding", "unplaced"],
  journey: ["upTo500", "upTo1000", "upTo2000", "upTo4000", "over4000"],
  growth: ["fall30", "fall10", "level", "rise10", "rise30"],
} as const satisfies Readonly<Record<Question, readonly string[]>>;

export const SCHOOL_CLASSES = {
  utilisation: ["below50", "below80", "upTo100", "upTo110", "over110"],
  classBand: ["withinCap", "overCap", "large", "extreme"],
} as const satisfies Readonly<Record<SchoolColour, readonly string[]>>;

const JOURNEYS_M = [500, 1000, 2000, 4000];
const GROWTHS = [-0.3, -0.1, 0.1, 0.3];

/** The class of a settlement under a question: the place of its colour, or nothing to say (−1). */
export function settlementClass(question: Question, figure: SettlementFigure): number {
  if (question === "served") {
    const shares = [figure.served, figure.beyond, figure.boarding, figure.unplaced];
    const most = Math.max(...shares);
    return most < 0.5 ? -1 : shares.indexOf(most);
  }
  if (question === "journey") {
    if (figure.dayPupils < 0.5) return -1;
    return classAbove(JOURNEYS_M, figure.pupilMetres / figure.dayPupils);
  }
  if (figure.basePupils < 1) return figure.pupils < 1 ? -1 : GROWTHS.length;
  return classAbove(GROWTHS, figure.pupils / figure.basePupils - 1);
}

/** The class of an open school; nothing to say (−1) where it has no seats or no classes. */
export function schoolClass(colour: SchoolColour, figure: SchoolFigure, norms: Norms): number {
  if (figure.status !== "open") return -1;
  if (colour === "utilisation") {
    if (figure.seats === 0) return -1;
    const share = figure.pupils / figure.seats;
    return share < 0.5 ? 0 : share < 0.8 ? 1 : share <= 1 ? 2 : share <= 1.1 ? 3 : 4;
  }
  if (figure.largestClass === 0) return -1;
  if (figure.largestClass >= norms.extremeClassFrom) return 3;
  if (figure.largestClass >= norms.largeClassFrom) return 2;
  return figure.isOverCap ? 1 : 0;
}

/** How many limits a value exceeds. */
const classAbove = (limits: readonly number[], value: number): number =>
  limits.filter((limit) => value > limit).length;
