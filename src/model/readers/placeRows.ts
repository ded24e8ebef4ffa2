import type { Results } from "../results";

/** A part of the city that one can look at; nothing named: all of it. */
export type Place =
  | { readonly kind: "city" }
  | { readonly kind: "county"; readonly id: string }
  | { readonly kind: "township"; readonly id: string }
  | { readonly kind: "settlements"; readonly ids: readonly string[] };

/** Where something lies. */
interface Lies {
  readonly id: string;
  readonly county: string;
  readonly township: string;
}

/** Whether a settlement or a school lies in a place; a set of settlements holds no school. */
export function liesIn(place: Place): (what: Lies) => boolean {
  switch (place.kind) {
    case "city":
      return () => true;
    case "county":
      return ({ county }) => county === place.id;
    case "township":
      return ({ township }) => township === place.id;
    case "settlements": {
      const ids = new Set(place.ids);
      return ({ id }) => ids.has(id);
    }
  }
}

/** Rows of the settlements of a place, compounds of the scenario included. */
export function settlementRows(results: Results, place: Place): readonly number[] {
  const isIn = liesIn(place);
  const compounds = results.scenario.measures.flatMap((measure) =>
    measure.kind === "housing" ? [measure.compound] : [],
  );
  return [...results.model.dataset.settlements, ...compounds]
    .filter(isIn)
    .map(({ id }) => results.model.settlementRow.get(id))
    .filter((row): row is number => row !== undefined)
    .sort((a, b) => a - b);
}
