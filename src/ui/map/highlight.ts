import { assertNever } from "../../domain/assertNever";
import { settlementFigures } from "../../model/readers/settlementFigures";
import { shortages } from "../../model/readers/shortages";
import type { Results } from "../../model/results";
import type { Figure, View } from "../../state/view";
import { schoolFigures } from "./schoolFigures";

/** The rows that a figure of the strip counts. */
export interface Cases {
  readonly schools: ReadonlySet<number>;
  readonly settlements: ReadonlySet<number>;
}

/** Which schools and settlements a figure is about in the year and stage that one looks at. */
export function casesOf(
  results: Results,
  { year, stage }: Pick<View, "year" | "stage">,
  figure: Figure,
): Cases {
  const schools = schoolFigures(results, year, stage);
  const settlements = settlementFigures(results, year, stage);
  switch (figure) {
    case "short": {
      const found = shortages(results, year).filter((one) => one.stage === stage && one.about === "seats");
      return {
        schools: rowsOf(
          found.flatMap((one) => one.schools),
          results.model.schoolRow,
        ),
        settlements: rowsOf(
          found.flatMap((one) => one.settlements),
          results.model.settlementRow,
        ),
      };
    }
    case "classesOverCap":
      return { schools: where(schools, (one) => one.isOverCap), settlements: new Set() };
    case "classes56":
      return {
        schools: where(schools, (one) => one.largestClass >= results.norms.largeClassFrom),
        settlements: new Set(),
      };
    case "oversized":
      return { schools: where(schools, (one) => one.isOversized), settlements: new Set() };
    case "small":
      return { schools: where(schools, (one) => one.isSmall), settlements: new Set() };
    case "unplaced":
      return { schools: new Set(), settlements: where(settlements, (one) => one.unplaced >= 0.5) };
    case "beyondRadius":
      return { schools: new Set(), settlements: where(settlements, (one) => one.beyond >= 0.5) };
    case "cost":
      return { schools: schoolsPaidFor(results, year), settlements: new Set() };
    default:
      return assertNever(figure);
  }
}

/** Schools that a measure of the year builds or changes. */
function schoolsPaidFor(results: Results, year: number): ReadonlySet<number> {
  const ids = results.scenario.measures.flatMap((measure): readonly string[] => {
    if (measure.year !== year) return [];
    if (measure.kind === "build") return [measure.school.id];
    return measure.kind === "expand" || measure.kind === "convert" ? [measure.school] : [];
  });
  return rowsOf(ids, results.model.schoolRow);
}

function where<T>(figures: readonly T[], isCase: (figure: T) => boolean): ReadonlySet<number> {
  return new Set(figures.flatMap((figure, row) => (isCase(figure) ? [row] : [])));
}

function rowsOf(ids: readonly string[], rows: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => rows.get(id) ?? []));
}
