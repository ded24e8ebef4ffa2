import type { City } from "../../src/io/city/readCity";
import { yearMoney } from "../../src/model/money/yearMoney";
import type { Results } from "../../src/model/results";
import type { CityAbout, CountyAbout } from "./answer";

/** Corners of an outline that a map of a province shows: more cannot be seen. */
const MOST_CORNERS = 80;
/** Degrees are kept to 100 m. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** What a province says of a city beside its figures: its counties on the ground, and what their years cost. */
export function cityAbout({ model: { dataset }, outlines }: City, results: Results): CityAbout {
  const counties = results.model.countyIds;
  return {
    name: dataset.name,
    statement: dataset.statement,
    counties: counties.map((id): CountyAbout => {
      const own = dataset.settlements.filter(({ county }) => county === id);
      const schools = dataset.schools.filter(({ county }) => county === id);
      const places = own.length > 0 ? own : schools;
      const middle = (of: "lng" | "lat") =>
        rounded(places.reduce((sum, place) => sum + place[of], 0) / Math.max(1, places.length));
      const name = dataset.counties.find((county) => county.id === id)?.name ?? { zh: id, en: id };
      return {
        ...{ id, name, lng: middle("lng"), lat: middle("lat"), rings: ringsOf(outlines, id) },
        ...{ settlements: own.length, schools: schools.length },
      };
    }),
    money: results.years.flatMap((year) =>
      counties.map((county): readonly [number, number] => {
        const { investmentYuan, runningYuan } = yearMoney(results, year, { county });
        return [investmentYuan, runningYuan];
      }),
    ),
  };
}

/** The outer rings of a county's outline, with fewer corners. */
function ringsOf({ features }: GeoJSON.FeatureCollection, county: string): CountyAbout["rings"] {
  return features.flatMap(({ properties, geometry }) => {
    if (properties?.level !== "county" || properties.id !== county) return [];
    const outer =
      geometry.type === "Polygon"
        ? [geometry.coordinates[0]]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates.map(([ring]) => ring)
          : [];
    return outer.map((ring) => {
      const step = Math.max(1, Math.ceil(ring.length / MOST_CORNERS));
      return ring
        .filter((_, at) => at % step === 0)
        .map(([lng, lat]): readonly [number, number] => [rounded(lng), rounded(lat)]);
    });
  });
}
