import { LAND_STATUSES, SQM_PER_MU } from "../../../../domain/land";
import { type LandNeed, landNeedsOf } from "../../../../model/readers/landNeeds";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

/** Land that the plan's new schools need, by year and status in mu, school by school (新增教育用地需求表). */
export function landTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const needs = landNeedsOf(results);
  const years = [...new Set(needs.map(({ measure }) => measure.year))].sort((a, b) => a - b);
  const columns: readonly Writing<LandNeed>[] = [
    textColumn("school", ({ measure }) => nameIn(words, measure.school.name), 30),
    textColumn("county", ({ measure }) => nameIn(words, names.county(measure.school.county)), 12),
    textColumn("township", ({ measure }) => nameIn(words, names.township(measure.school.township)), 12),
    { key: "year", of: ({ measure }) => measure.year, kind: "year" },
    textColumn("landSite", ({ site }) => site && nameIn(words, site.name), 26),
    textColumn("landStatus", ({ status }) => t(`inspect.land.${status}`), 12),
    summed("landNeeded", ({ needSqm }) => needSqm / SQM_PER_MU, 1),
    ...[...LAND_STATUSES, "unstated" as const].map((status) => ({
      ...summed<LandNeed>("landOf", (need) => (need.status === status ? need.needSqm / SQM_PER_MU : null), 1),
      values: { status: t(`inspect.land.${status}`) },
      suffix: status,
    })),
    { key: "landSiteArea", of: ({ site }) => (site ? site.areaSqm / SQM_PER_MU : null), decimals: 1 },
    { key: "landReady", of: ({ readyYear }) => readyYear ?? null, kind: "year", width: 10 },
    textColumn(
      "warning",
      ({ isLate, lacksSqm, readyYear }) =>
        [
          ...(isLate ? [t("export.land.late", { year: readyYear })] : []),
          ...(lacksSqm >= 1 ? [t("export.land.small", { mu: Math.ceil(lacksSqm / SQM_PER_MU) })] : []),
        ].join(words.language === "en" ? "; " : "；") || null,
      26,
    ),
  ];
  const blocks = years.map((year) => ({
    rows: needs.filter(({ measure }) => measure.year === year),
    total: { label: t("export.yearTotal", { year }), given: { year } },
  }));
  return tableOf(words, "land", columns, blocks, t("export.total"));
}
