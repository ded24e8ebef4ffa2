import type { Settlement } from "../../domain/place";
import type { Results } from "../results";

/** A settlement without its residents, which change from year to year. */
export type SettlementPlace = Omit<Settlement, "residents">;

/** A settlement of the data, or a compound that the scenario builds. */
export function settlementOf(results: Results, id: string): SettlementPlace | undefined {
  const compounds = results.scenario.measures.flatMap((measure) =>
    measure.kind === "housing" ? [{ ...measure.compound, kind: "compound" as const }] : [],
  );
  return [...results.model.dataset.settlements, ...compounds].find((settlement) => settlement.id === id);
}
