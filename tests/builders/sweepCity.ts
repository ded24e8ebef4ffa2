import type { TownshipId } from "../../src/domain/ids";
import type { CityFiles } from "../../src/io/city/cityFiles";
import { compactJson } from "../../src/io/city/compactJson";
import { writeDataset } from "../../src/io/city/writeDataset";
import { shippedFiles, shippedNames } from "../../workers/headless/cityFolder";
import { aCity } from "./aCity";

/** People of each age in a town. */
const CHILDREN = 45;
/** Of whom one in fifty leaves every year, in some futures more. */
const MOVING = Array.from({ length: 101 }, () => -0.02);

/** The files of a city of so many counties, each a town, two villages and two schools: small enough for a test to run a hundred futures. */
export function sweepCity(key: string, counties = 2): CityFiles {
  const city = aCity();
  const ids = Array.from({ length: counties }, (_, at) => `${key}${at + 1}`);
  for (const [at, county] of ids.entries()) {
    const residents = Object.fromEntries(Array.from({ length: 45 }, (_, age) => [age, CHILDREN + 5 * at]));
    city
      .settlement(`${county}town`, { county, residents })
      .settlement(`${county}east`, { county, x: 1500, residents: { 4: 20, 5: 30, 6: 10 } })
      .settlement(`${county}west`, { county, x: -1200, residents: { 3: 9, 7: 12 } })
      .school(`${county}s1`, { county, rooms: 6 + at, enrolled: [40, 40, 40, 40, 40, 40] })
      .school(`${county}s2`, { county, x: 1000, stage: "junior", rooms: 3, enrolled: [40, 40, 40] });
  }
  const { dataset, assumptions, norms } = city
    .assume({
      migration: Object.fromEntries(ids.map((id) => [id, { male: MOVING, female: MOVING }])),
      fertility: {
        shape: Array.from({ length: 101 }, (_, age) => (age >= 20 && age < 35 ? 1 : 0)),
        total: Object.fromEntries(ids.map((id) => [id, 2])),
        path: [{ year: 2020, value: 1 }],
        malesPerFemale: 1.05,
        knownBirths: [{ year: 2020, value: 60 * counties }],
      },
    })
    .build();
  const townships = dataset.counties.map(({ id, name }) => ({
    ...{ id: id as string as TownshipId, county: id, name, lng: 0, lat: 0 },
  }));
  const shipped = shippedFiles(shippedNames()[0]);
  return new Map([
    ...writeDataset({ ...dataset, key, townships }),
    ["assumptions.json", compactJson(assumptions)],
    ["norms.json", compactJson(norms)],
    ["scenarios/baseline.json", shipped.get("scenarios/baseline.json") ?? ""],
  ]);
}
