import type { Measure } from "./measure";

/**
 * Whether anything of a measure falls into the simulated years, after the base year and up to the last: its own year or, of
 * a compound, a phase. What falls outside cannot be simulated and is set aside.
 */
export const takesEffect = (measure: Measure, baseYear: number, lastYear: number): boolean =>
  [measure.year, ...(measure.kind === "housing" ? measure.phases.map((phase) => phase.year) : [])].some(
    (year) => baseYear < year && year <= lastYear,
  );
