import type { Stage } from "../../domain/stage";
import type { Results } from "../results";

/** The size that a class of each grade may reach in a county and year (method 4.2), policies of the scenario included. */
export function toleratedSizes(
  results: Results,
  county: string,
  stage: Stage,
  year: number,
  standard: readonly number[],
): readonly number[] {
  const sizes = results.norms.toleratedClassSize[stage];
  const before = standard.map((_, grade) => sizes[Math.min(grade, sizes.length - 1)]);
  const tolerated = results.scenario.measures.reduce((known, measure) => {
    const holds =
      measure.kind === "policy" &&
      measure.stage === stage &&
      measure.year <= year &&
      (measure.county === undefined || measure.county === county) &&
      !results.setAside.includes(measure.id);
    const size = holds ? measure.set.toleratedClassSize : undefined;
    return size === undefined ? known : known.map(() => size);
  }, before);
  return tolerated.map((size, grade) => Math.max(size, standard[grade]));
}
