import type { TownRural } from "../domain/norms";
import type { Model } from "./model";

/** What a rule with one figure for towns and one for the countryside says of a settlement (row of the model). */
export const ruleAt = (
  { settlementTown }: Pick<Model, "settlementTown">,
  settlement: number,
  { town, rural }: TownRural,
): number => (settlementTown[settlement] === 1 ? town : rural);
