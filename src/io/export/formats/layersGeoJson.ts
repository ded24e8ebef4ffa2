import { certificateRows } from "../../../model/certificateRows";
import { schoolList } from "../../../model/readers/schoolList";
import { settlementAges } from "../../../model/readers/settlementAges";
import type { ExportSource } from "../content/exportSource";

export const GEO_LAYERS = ["schools", "settlements", "shortages"] as const;
export type GeoLayer = (typeof GEO_LAYERS)[number];

/** Everybody, then the ages of preschool, primary, junior and senior stages. */
const AGE_GROUPS = [
  [0, 100],
  [3, 5],
  [6, 11],
  [12, 14],
  [15, 17],
] as const;

type Source = Pick<ExportSource, "results" | "targetYear">;

/** A layer of the map in the target year as GeoJSON (WGS-84); names in both languages, people as real numbers. */
export function layerGeoJson(layer: GeoLayer, source: Source): GeoJSON.FeatureCollection {
  const { dataset } = source.results.model;
  const features = { schools, settlements, shortages }[layer](source);
  return {
    type: "FeatureCollection",
    ...{ dataset: dataset.key, statement: dataset.statement, year: source.targetYear },
    features: [...features],
  };
}

function schools({ results, targetYear }: Source): readonly GeoJSON.Feature[] {
  return schoolList(results, targetYear).map(({ plan, ...school }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [plan.lng, plan.lat] },
    properties: {
      id: plan.id,
      name: plan.name.zh,
      nameEn: plan.name.en,
      kind: plan.kind,
      county: plan.county,
      township: plan.township,
      setting: plan.setting,
      ownership: plan.ownership,
      isBuilt: school.isBuilt,
      stages: school.stages.join(" "),
      year: targetYear,
      pupils: school.pupils,
      seats: school.seats,
      utilisation: school.utilisation,
      classes: school.classes,
      largestClass: school.largestClass,
      classesOverCap: school.classesOverCap,
      boarders: school.boarders,
      beds: school.beds,
      meanJourneyM: school.meanJourneyM,
    },
  }));
}

function settlements({ results, targetYear }: Source): readonly GeoJSON.Feature[] {
  const compounds = results.scenario.measures.flatMap((measure) =>
    measure.kind === "housing" && !results.setAside.includes(measure.id)
      ? [{ ...measure.compound, kind: "compound" as const }]
      : [],
  );
  const agesOf = settlementAges(results, targetYear, AGE_GROUPS);
  return [...results.model.dataset.settlements, ...compounds].map((settlement) => {
    const [residents, residents3to5, residents6to11, residents12to14, residents15to17] = agesOf(
      settlement.id,
    );
    return {
      type: "Feature",
      geometry: { type: "Point", coordinates: [settlement.lng, settlement.lat] },
      properties: {
        id: settlement.id,
        name: settlement.name.zh,
        nameEn: settlement.name.en,
        kind: settlement.kind,
        county: settlement.county,
        township: settlement.township,
        setting: settlement.setting,
        year: targetYear,
        residents,
        residents3to5,
        residents6to11,
        residents12to14,
        residents15to17,
      },
    };
  });
}

/** One feature a shortage: the points of the settlements that ask. */
function shortages({ results, targetYear }: Source): readonly GeoJSON.Feature[] {
  const { measures } = results.scenario;
  const points = new Map<string, readonly [number, number]>(
    [
      ...results.model.dataset.settlements,
      ...measures.flatMap((measure) => (measure.kind === "housing" ? [measure.compound] : [])),
    ].map(({ id, lng, lat }) => [id, [lng, lat]]),
  );
  return certificateRows(results)
    .filter(({ year }) => year === targetYear)
    .map(({ settlements: asking, schools: reached, ...row }) => ({
      type: "Feature",
      geometry: {
        type: "MultiPoint",
        coordinates: asking.flatMap((id) => {
          const point = points.get(id);
          return point === undefined ? [] : [[...point]];
        }),
      },
      properties: { ...row, settlements: asking.join(" "), schools: reached.join(" ") },
    }));
}
