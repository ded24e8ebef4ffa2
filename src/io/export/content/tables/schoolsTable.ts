import { type ListedSchool, schoolList } from "../../../../model/readers/schoolList";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";
import { byCounty } from "./byCounty";
import { whereColumns } from "./whereColumns";

/** Every school of the base year with what it stands on and holds (现状学校一览表), by county. */
export function schoolsTable(source: ExportSource): ExportTable {
  const { results, words } = source;
  const { baseYear, schools } = results.model.dataset;
  const premises = new Map(schools.map((school) => [school.id as string, school.premises]));
  const has =
    (what: "siteAreaSqm" | "floorAreaSqm" | "sportsAreaSqm" | "teachers") =>
    ({ plan }: ListedSchool) =>
      premises.get(plan.id)?.[what] ?? null;
  const columns: readonly Writing<ListedSchool>[] = [
    textColumn("school", ({ plan }) => nameIn(words, plan.name), 30),
    textColumn("kind", ({ plan }) => words.t(`inspect.kind.${plan.kind}`), 16),
    ...whereColumns(source),
    textColumn("ownership", ({ plan }) => words.t(`inspect.ownership.${plan.ownership}`), 8),
    summed("pupils", (school) => school.pupils),
    summed("classes", (school) => school.classes),
    { key: "largestClass", of: (school) => school.largestClass },
    summed("seats", (school) => school.seats),
    { key: "utilisation", of: (school) => school.utilisation, kind: "share" },
    summed("boarders", (school) => school.boarders),
    summed("beds", (school) => school.beds),
    summed("siteArea", has("siteAreaSqm")),
    summed("floorArea", has("floorAreaSqm")),
    summed("sportsArea", has("sportsAreaSqm")),
    summed("teachers", has("teachers")),
    summed("postsNeeded", (school) => school.posts, 1),
  ];
  const rows = schoolList(results, baseYear);
  return tableOf(words, "schools", columns, byCounty(source, rows), words.t("report.city"));
}
