import { type NamePair, namePair } from "../../io/import/joinRows";
import type { TableRecipe } from "../../io/import/recipe";
import { importCommands } from "./useImporting";

const said = () => importCommands.store.getState().said;

/** Says how every table with these headings is read. */
export function sayTable(recipe: TableRecipe): void {
  const { tables = [] } = said();
  const heads = recipe.heads.join("\n");
  importCommands.say({ tables: [...tables.filter((one) => one.heads.join("\n") !== heads), recipe] });
}

/** Says whether two names that are alike are one. */
export function sayPair({ older, newer }: NamePair, isOne: boolean): void {
  const { apart = [] } = said();
  const pair = namePair(older, newer);
  const others = apart.filter((one) => one.join("\n") !== pair.join("\n"));
  importCommands.say({ apart: isOne ? others : [...others, pair] });
}
