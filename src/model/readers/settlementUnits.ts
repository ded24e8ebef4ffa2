import { STAGES, type Stage } from "../../domain/stage";
import type { Results, UnitResults } from "../results";

/** One stage for one settlement: its unit, and its homes, rows of the unit. */
export interface SettlementUnit {
  readonly stage: Stage;
  readonly results: UnitResults;
  readonly homes: readonly number[];
}

/** The units that place a settlement's children, one per stage; none for an unknown id. */
export function settlementUnits(results: Results, settlement: string): readonly SettlementUnit[] {
  const row = results.model.settlementRow.get(settlement);
  if (row === undefined) return [];
  const county = results.model.settlementCounty[row];
  return STAGES.map((stage, column) => {
    const unit = results.units[county * STAGES.length + column];
    const homes: number[] = [];
    unit.unit.homeSettlement.forEach((settlement, home) => {
      if (settlement === row) homes.push(home);
    });
    return { stage, results: unit, homes };
  });
}
