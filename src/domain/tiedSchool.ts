import type { Build, Housing, Measure } from "./measure";

/** How a school that is tied to a compound (配建) stands to its first phase. */
export interface TiedSchool {
  readonly compound: Housing;
  /** The year of the compound's first phase, in which the school is due. */
  readonly due: number;
  /** Years by which the school opens after it; 0 where it opens in time. */
  readonly yearsLate: number;
}

/** The first school year with dwellings of a compound; undefined where it has none. */
export function firstPhaseYear({ phases }: Housing): number | undefined {
  const years = phases.filter(({ dwellings }) => dwellings > 0).map(({ year }) => year);
  return years.length === 0 ? undefined : Math.min(...years);
}

/** Whether a school opens with its compound's first phase; undefined where it is tied to none that is among the measures. */
export function tiedSchool(build: Build, measures: readonly Measure[]): TiedSchool | undefined {
  const compound = measures.find(
    (measure): measure is Housing => measure.kind === "housing" && measure.compound.id === build.tiedTo,
  );
  const due = compound && firstPhaseYear(compound);
  return compound === undefined || due === undefined
    ? undefined
    : { compound, due, yearsLate: Math.max(0, build.year - due) };
}
