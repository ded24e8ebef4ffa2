import type { PublishedTotal } from "../../../src/domain/dataset";
import type { CountyId } from "../../../src/domain/ids";
import type { Name } from "../../../src/domain/name";

/** The city is no county of its own. */
const PLACES: Readonly<Record<string, CountyId | undefined>> = {
  中卫市: undefined,
  沙坡头区: "640502" as CountyId,
  中宁县: "640521" as CountyId,
  海原县: "640522" as CountyId,
};
const FIRST_YEAR = 2015;
/** How the facts say what a total of residents is of, and how sure it is (rule 17). */
const RESIDENTS: Readonly<
  Record<string, Pick<PublishedTotal, "basis" | "certainty" | "error"> & { readonly source: Name }>
> = {
  "resident, census 2020-11-01": {
    basis: "census",
    certainty: "high",
    source: { zh: "第七次全国人口普查", en: "census of 2020" },
  },
  "resident, year-end, revised": {
    basis: "yearEndRevised",
    certainty: "medium",
    error: 0.005,
    source: { zh: "统计年鉴，按 2020 年普查修订", en: "yearbook, revised after the census of 2020" },
  },
  "resident, year-end": {
    basis: "yearEnd",
    certainty: "medium",
    error: 0.01,
    source: { zh: "统计公报，抽样推算", en: "communiqué, projected from a sample" },
  },
};
const BIRTHS: Readonly<Record<PublishedTotal["certainty"], Name>> = {
  high: { zh: "第七次全国人口普查 0 岁人口", en: "residents aged 0 at the census of 2020" },
  medium: { zh: "统计公报", en: "communiqué" },
  low: { zh: "转载", en: "reprint" },
};

type Row = Readonly<Record<string, string>>;

/**
 * Rule 17: totals of the city and its counties from 2015 on. Totals that a later revision replaced are left out; figures of
 * 10,000 persons are written to the person.
 */
export function publishedTotals(
  residents: readonly Row[],
  births: readonly Row[],
): readonly PublishedTotal[] {
  const isWanted = (row: Row) => row.region in PLACES && Number(row.year) >= FIRST_YEAR;
  const placed = (row: Row, figure: string) => {
    const county = PLACES[row.region];
    return {
      ...(county !== undefined && { county }),
      year: Number(row.year),
      persons: Math.round(Number(figure) * 10_000),
    };
  };
  return [
    ...residents
      .filter((row) => isWanted(row) && row.basis in RESIDENTS)
      .map((row) => ({
        series: "residents" as const,
        ...placed(row, row.residents_10k),
        ...RESIDENTS[row.basis],
      })),
    ...births
      .filter((row) => isWanted(row) && row.births_10k !== "")
      .map((row) => {
        const certainty = row.confidence as PublishedTotal["certainty"];
        return {
          series: "births" as const,
          ...placed(row, row.births_10k),
          basis: row.basis.startsWith("census") ? ("census" as const) : ("calendarYear" as const),
          certainty,
          error: 0.05,
          source: BIRTHS[certainty],
        };
      }),
  ];
}
