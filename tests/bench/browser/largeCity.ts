import type { SettlementId } from "../../../src/domain/ids";
import type { Settlement } from "../../../src/domain/place";
import { readCity } from "../../../workers/headless/readCity";
import { replicateCity } from "../replicateCity";

const COPIES = 2;
const PARTS = 5;
/** How far the parts of a settlement lie from its middle, degrees: about 600 m. */
const APART = 0.006;

/**
 * A city of more than 5,000 settlements and 1,000 schools, as the files that the program fetches, by name: the built-in
 * city twice, side by side, each of its settlements in five parts with a fifth of the residents.
 */
export function largeCity(): ReadonlyMap<string, string> {
  const city = readCity();
  const { dataset, assumptions } = replicateCity(city.model.dataset, city.assumptions, COPIES);
  const { settlements, schools, ...head } = dataset;
  const parts = settlements.flatMap(partsOf);
  const files = {
    "dataset.json": { ...head, key: `${dataset.key} large` },
    "settlements.json": parts.map(({ residents: _, ...place }) => place),
    "residents.json": Object.fromEntries(parts.map(({ id, residents }) => [id, residents])),
    "schools.json": schools,
    "assumptions.json": assumptions,
  };
  return new Map(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]));
}

function partsOf(settlement: Settlement): readonly Settlement[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const share = (people: number) => Math.floor((people + part) / PARTS);
    const angle = (2 * Math.PI * part) / PARTS;
    return {
      ...settlement,
      id: `${settlement.id}p${part}` as SettlementId,
      lng: settlement.lng + APART * Math.cos(angle),
      lat: settlement.lat + APART * Math.sin(angle),
      residents: {
        male: settlement.residents.male.map(share),
        female: settlement.residents.female.map(share),
      },
    };
  });
}
