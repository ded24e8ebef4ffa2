import type { CountyId } from "../../src/domain/ids";
import type { Boundary, Measure } from "../../src/domain/measure";
import { STAGES } from "../../src/domain/stage";
import type { Model } from "../../src/model/model";
import { offersAt } from "./supply";

/**
 * Units (county × stages + stage) whose results a measure can change; every other unit keeps its bytes.
 *
 * @param all The scenario: an attendance area that is drawn again changes the units where it was drawn before.
 */
export function touches(
  model: Model,
  measure: Measure,
  all: readonly Measure[] = [measure],
): readonly number[] {
  const unitsOf = (school: string) =>
    offersAt(model, school).map(
      (offer) => model.schoolCounty[model.offers.school[offer]] * STAGES.length + model.offers.stage[offer],
    );
  const countyUnits = (county: number) => STAGES.map((_, stage) => county * STAGES.length + stage);
  switch (measure.kind) {
    case "build":
      return unitsOf(measure.school.id);
    case "expand":
    case "close":
    case "convert":
      return unitsOf(measure.school);
    case "merge":
      return [...new Set([...unitsOf(measure.school), ...unitsOf(measure.into)])];
    case "spread":
    case "bus":
      return unitsOf(measure.school).filter((unit) => STAGES[unit % STAGES.length] === measure.stage);
    case "housing":
      return countyUnits(model.countyIds.indexOf(measure.compound.county));
    case "boundary": {
      const versions = all.filter((other) => other.kind === "boundary" && other.area === measure.area);
      return [...new Set(versions.flatMap((version) => drawnIn(model, version as Boundary)))];
    }
    case "recruit":
      return [];
    case "policy":
      return model.countyIds
        .map((county, row) => ({ county, unit: row * STAGES.length + STAGES.indexOf(measure.stage) }))
        .filter(({ county }) => measure.county === undefined || measure.county === county)
        .map(({ unit }) => unit);
  }
}

function drawnIn(model: Model, { settlements, schools, stage }: Boundary): readonly number[] {
  const counties = new Set([
    ...settlements.map((id) => model.settlementCounty[model.settlementRow.get(id) as number]),
    ...schools.map((id) => model.schoolCounty[model.schoolRow.get(id) as number]),
  ]);
  return [...counties].map((county) => county * STAGES.length + STAGES.indexOf(stage));
}

/**
 * Measures that name a school, settlement or county which is neither in the dataset nor built by the scenario, and those that
 * build under an id which is taken: by the dataset, or by a measure above.
 */
export function orphans(model: Model, measures: readonly Measure[]): ReadonlySet<string> {
  const schools = new Set<string>(model.schoolRow.keys());
  const settlements = new Set<string>(model.settlementRow.keys());
  const founders = new Set<Measure>();
  const found = (measure: Measure, known: Set<string>, { id, county }: { id: string; county: CountyId }) => {
    if (!model.countyIds.includes(county) || known.has(id)) return;
    known.add(id);
    founders.add(measure);
  };
  for (const measure of measures) {
    if (measure.kind === "build") found(measure, schools, measure.school);
    if (measure.kind === "housing") found(measure, settlements, measure.compound);
  }
  const isKnown = (measure: Measure): boolean => {
    switch (measure.kind) {
      case "build":
      case "housing":
        return founders.has(measure);
      case "expand":
      case "close":
      case "convert":
      case "bus":
        return schools.has(measure.school);
      case "merge":
        return schools.has(measure.school) && schools.has(measure.into);
      case "spread":
        return schools.has(measure.school) && measure.to.every((id) => schools.has(id));
      case "boundary":
        return (
          measure.schools.every((id) => schools.has(id)) &&
          measure.settlements.every((id) => settlements.has(id))
        );
      case "recruit":
        return model.countyIds.includes(measure.county);
      case "policy":
        return measure.county === undefined || model.countyIds.includes(measure.county);
    }
  };
  return new Set(measures.filter((measure) => !isKnown(measure)).map((measure) => measure.id as string));
}
