import { type SchoolYear, schoolYears } from "../../../../model/indicators/schoolYears";
import { totals } from "../../../../model/indicators/totals";
import { CAUSES, type ClassCause, causeCounts } from "../../../../model/readers/classCauses";
import type { UnitSummary } from "../../../../model/results";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Classes {
  readonly year: number;
  readonly county: string;
  readonly sums: UnitSummary;
  readonly schools: readonly SchoolYear[];
  readonly causes: Readonly<Record<ClassCause, number>>;
}

/** Classes and schools by size, classes above the standard by cause, county and year (班额与校额). */
export function* classesTable({ results, words }: ExportSource): Steps<ExportTable> {
  const columns: readonly Writing<Classes>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => county, 12),
    summed("atSchool", ({ schools }) => schools.reduce((sum, { pupils }) => sum + pupils, 0)),
    ...(["classes", "classesOverCap", "classes56", "classes66"] as const).map((key) =>
      summed<Classes>(key, ({ sums }) => sums[key]),
    ),
    ...CAUSES.map((cause) => summed<Classes>(cause, ({ causes }) => causes[cause])),
    summed("oversized", ({ schools }) => schools.filter(({ isOversized }) => isOversized).length),
    summed("small", ({ schools }) => schools.filter(({ isSmall }) => isSmall).length),
    { key: "overCapShare", of: ({ sums }) => shareOver(sums), kind: "share" },
  ];
  const blocks = yield* stepped(results.years, (year) => {
    const all = schoolYears(results, year);
    return {
      rows: results.model.dataset.counties.map(({ id, name }) => ({
        year,
        county: nameIn(words, name),
        sums: totals(results, year, { county: id }),
        causes: causeCounts(results, year, { county: id }),
        schools: all.filter(({ county }) => county === id),
      })),
      total: {
        label: words.t("report.city"),
        given: { year, overCapShare: shareOver(totals(results, year)) },
      },
    };
  });
  return tableOf(words, "classes", columns, blocks);
}

const shareOver = (sums: Pick<UnitSummary, "classes" | "classesOverCap">): number | null =>
  sums.classes === 0 ? null : sums.classesOverCap / sums.classes;
