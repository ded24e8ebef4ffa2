import type { CostPart, CostRow } from "./costRows";

/** The yuan of some kinds of cost, added up. */
export const sumYuan = (rows: readonly CostRow[], parts: readonly CostPart[]): number =>
  rows.reduce((sum, { part, yuan }) => (parts.includes(part) ? sum + yuan : sum), 0);
