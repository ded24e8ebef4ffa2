import type { Measure } from "../../../../domain/measure";
import { tableUnits } from "../../../../domain/terms";
import { countyOf } from "../../../../model/indicators/money";
import { funding, SOURCES } from "../../../../model/money/funding";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { measureText } from "../measureText";
import { type ProjectSheet, projectsOf } from "../projectsOf";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

/** Projects with seats, areas, investment and who pays, year by year (近期建设项目表). */
export function projectsTable(source: ExportSource): ExportTable {
  const { results, words, plan } = source;
  const units = tableUnits(results.norms);
  const { t } = words;
  const names = namesOf(results);
  const lines = new Map(plan.lines.map((line) => [line.id as string, line.name]));
  const projects = projectsOf(results);
  const years = [...new Set(projects.map(({ measure }) => measure.year))];
  const county = (measure: Measure) => {
    const id = countyOf(results, measure);
    return id === "" ? t("export.wholeCity") : nameIn(words, names.county(id));
  };
  const wan = (key: "building" | "land" | "equipment" | "investment", yuan: (p: ProjectSheet) => number) =>
    summed<ProjectSheet>(key, (project) => yuan(project) / units, 2);
  const columns: readonly Writing<ProjectSheet>[] = [
    textColumn("project", ({ measure }) => measureText(measure, names, words), 32),
    textColumn("measure", ({ measure }) => t(`edit.kind.${measure.kind}`), 8),
    textColumn("county", ({ measure }) => county(measure), 12),
    { key: "year", of: ({ measure }) => measure.year, kind: "year" },
    textColumn("status", ({ measure }) => t(`edit.status.${measure.status}`), 8),
    textColumn(
      "planLine",
      ({ measure }) => {
        const name = lines.get(measure.line ?? "");
        return name === undefined ? null : nameIn(words, name);
      },
      22,
    ),
    summed("rooms", ({ rooms }) => rooms),
    summed("seatsAdded", ({ seats }) => seats),
    summed("buildingArea", ({ premises }) => premises.buildingAreaSqm),
    summed("floorArea", ({ premises }) => premises.floorAreaSqm),
    summed("sportsArea", ({ premises }) => premises.sportsAreaSqm),
    summed("siteArea", ({ premises }) => premises.siteAreaSqm),
    wan("building", ({ cost }) => cost.buildingYuan),
    wan("land", ({ cost }) => cost.landYuan),
    wan("equipment", ({ cost }) => cost.equipmentYuan),
    wan("investment", ({ cost }) => cost.investmentYuan),
    ...SOURCES.map((payer) => ({
      ...summed<ProjectSheet>(
        "fundedBy",
        ({ measure, cost }) => funding(measure, cost.investmentYuan)[payer] / units,
        2,
      ),
      values: { funder: t(`export.funder.${payer}`) },
      suffix: payer,
    })),
    ...years.map((year) => ({
      ...summed<ProjectSheet>(
        "investmentIn",
        ({ measure, cost }) => (measure.year === year ? cost.investmentYuan / units : null),
        2,
      ),
      values: { year },
      suffix: String(year),
    })),
  ];
  const blocks = years.map((year) => ({
    rows: projects.filter(({ measure }) => measure.year === year),
    total: { label: t("export.yearTotal", { year }), given: { year } },
  }));
  return tableOf(words, "projects", columns, blocks, t("export.total"));
}
