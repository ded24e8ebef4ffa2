import type { Name } from "../../domain/name";
import type { Results } from "../results";

/** What things are called, by their ids. */
export interface Names {
  county(id: string): Name;
  township(id: string): Name;
  settlement(id: string): Name;
  school(id: string): Name;
}

/** Names of everything in the results, what the scenario builds included; an unknown id is its own name. */
export function namesOf(results: Results): Names {
  const { dataset, schools, schoolRow } = results.model;
  const compounds = results.scenario.measures.flatMap((measure) =>
    measure.kind === "housing" ? [measure.compound] : [],
  );
  return {
    county: lookUp(dataset.counties),
    township: lookUp(dataset.townships),
    settlement: lookUp([...dataset.settlements, ...compounds]),
    school: (id) => schools[schoolRow.get(id) ?? -1]?.name ?? { zh: id, en: id },
  };
}

function lookUp(things: readonly { readonly id: string; readonly name: Name }[]): (id: string) => Name {
  const byId = new Map(things.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id) ?? { zh: id, en: id };
}
