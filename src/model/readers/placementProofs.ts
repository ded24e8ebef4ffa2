import { STAGES, type Stage } from "../../domain/stage";
import type { PlacementProof, Results } from "../results";

export const LEVELS = [
  "unplaced",
  "aboveStandard",
  "metres",
] as const satisfies readonly (keyof PlacementProof)[];
export type Level = (typeof LEVELS)[number];

/** What the placement of one county, stage and year reached on each level, and what no placement can go below (method 4.3). */
export interface PlacementProofRow {
  readonly year: number;
  readonly county: string;
  readonly stage: Stage;
  /** Pupils unplaced, pupils above the standard seats of their grade's rooms, pupils × metres. */
  readonly levels: Readonly<
    Record<Level, { readonly value: number; readonly bound: number; readonly gap: number }>
  >;
}

/** The proofs of a run by year, county and stage; none where no limit binds, and none of the base year, which is observed. */
export const placementProofs = ({ model, units, years }: Results): readonly PlacementProofRow[] =>
  years.flatMap((year, offset) =>
    units.flatMap(({ unit, years: ofUnit }): PlacementProofRow[] => {
      const { proof } = ofUnit[offset];
      if (proof === undefined) return [];
      const at = ({ value, bound }: PlacementProof[Level]) => ({
        value,
        bound,
        gap: Math.max(0, value - bound),
      });
      return [
        {
          year,
          county: model.countyIds[unit.county],
          stage: STAGES[unit.stage],
          levels: {
            unplaced: at(proof.unplaced),
            aboveStandard: at(proof.aboveStandard),
            metres: at(proof.metres),
          },
        },
      ];
    }),
  );
