import type { DefinitionName } from "../../i18n/words/definitionWords";
import type { Figure } from "../../state/view";

/** The line of the definitions that says what a figure of the strip counts. */
export const DEFINITION_OF: Readonly<Record<Figure, DefinitionName>> = {
  short: "short",
  classesOverCap: "classesOverCap",
  classes56: "classesOverCap",
  oversized: "schoolSize",
  small: "schoolSize",
  unplaced: "unplaced",
  beyondRadius: "beyondRadius",
  cost: "cost",
};
