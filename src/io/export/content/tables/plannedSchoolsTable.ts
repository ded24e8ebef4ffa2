import type { SchoolPlan } from "../../../../domain/school";
import type { Areas } from "../../../../model/money/measurePremises";
import { premisesIn } from "../../../../model/readers/premisesIn";
import { type ListedSchool, schoolList } from "../../../../model/readers/schoolList";
import { concerns } from "../../../../model/readers/schoolMeasures";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";
import { byCounty } from "./byCounty";
import { whereColumns } from "./whereColumns";

/** A school before and after the plan; one of the two may be missing. */
interface PlannedSchool {
  readonly plan: SchoolPlan;
  readonly before?: ListedSchool;
  readonly after?: ListedSchool;
  /** In the target year. */
  readonly premises?: Areas;
}

/** Every school of the base year or the target year, with what becomes of it (规划学校一览表), by county. */
export function* plannedSchoolsTable(source: ExportSource): Steps<ExportTable> {
  const { results, words, targetYear } = source;
  const { t } = words;
  const does = ({ plan }: PlannedSchool) =>
    results.scenario.measures
      .filter((measure) => concerns(measure, plan.id) && measure.year <= targetYear)
      .sort((a, b) => a.year - b.year)
      .map((measure) => `${measure.year} ${t(`edit.kind.${measure.kind}`)}`)
      .join(words.language === "en" ? ", " : "、");
  const columns: readonly Writing<PlannedSchool>[] = [
    textColumn("school", ({ plan }) => nameIn(words, plan.name), 30),
    textColumn("kind", ({ plan }) => t(`inspect.kind.${plan.kind}`), 16),
    ...whereColumns(source),
    textColumn("change", (school) => t(`export.change.${changeOf(school)}`), 8),
    textColumn("measures", does, 22),
    {
      ...summed("pupilsIn", ({ before }: PlannedSchool) => before?.pupils ?? null),
      values: { year: results.model.dataset.baseYear },
      suffix: "Before",
    },
    {
      ...summed("pupilsIn", ({ after }: PlannedSchool) => after?.pupils ?? null),
      values: { year: targetYear },
    },
    {
      ...summed("seatsIn", ({ before }: PlannedSchool) => before?.seats ?? null),
      values: { year: results.model.dataset.baseYear },
      suffix: "Before",
    },
    {
      ...summed("seatsIn", ({ after }: PlannedSchool) => after?.seats ?? null),
      values: { year: targetYear },
    },
    summed("classes", ({ after }) => after?.classes ?? null),
    { key: "largestClass", of: ({ after }) => after?.largestClass ?? null },
    { key: "utilisation", of: ({ after }) => after?.utilisation ?? null, kind: "share" },
    summed("beds", ({ after }) => after?.beds ?? null),
    summed("siteArea", ({ premises }) => premises?.siteAreaSqm ?? null),
    summed("floorArea", ({ premises }) => premises?.floorAreaSqm ?? null),
    summed("sportsArea", ({ premises }) => premises?.sportsAreaSqm ?? null),
  ];
  const rows = yield* plannedSchools(source);
  return tableOf(words, "plannedSchools", columns, byCounty(source, rows), words.t("report.city"));
}

function* plannedSchools({ results, targetYear }: ExportSource): Steps<readonly PlannedSchool[]> {
  const { baseYear } = results.model.dataset;
  const listed = (year: number) =>
    new Map(schoolList(results, year).map((school) => [school.plan.id as string, school]));
  const [before, after] = yield* stepped([baseYear, targetYear], listed);
  return results.model.schools.flatMap((plan, row): PlannedSchool[] => {
    const was = before.get(plan.id);
    const is = after.get(plan.id);
    if (was === undefined && is === undefined) return [];
    const premises = is && premisesIn(results, row, targetYear);
    return [{ plan, ...(was && { before: was }), ...(is && { after: is }), ...(premises && { premises }) }];
  });
}

function changeOf({ before, after }: PlannedSchool): "built" | "closed" | "larger" | "smaller" | "kept" {
  if (before === undefined) return "built";
  if (after === undefined) return "closed";
  if (after.seats > before.seats) return "larger";
  return after.seats < before.seats ? "smaller" : "kept";
}
