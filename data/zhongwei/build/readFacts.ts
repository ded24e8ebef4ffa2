import { readFileSync } from "node:fs";
import type { PublishedTotal } from "../../../src/domain/dataset";
import type { Point } from "../../../src/domain/place";
import { publishedTotals } from "./publishedTotals";

/** Residents of one county by sex and census age group, in the order of AGE_GROUPS. */
export interface CensusCounts {
  readonly male: readonly number[];
  readonly female: readonly number[];
}

export interface TownshipFact extends Point {
  readonly id: string;
  readonly county: string;
  readonly zh: string;
  readonly residents: number;
  readonly isCensus: boolean;
  readonly ruralUnits: number;
  readonly areaSqkm: number | undefined;
}

export interface Facts {
  readonly counties: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  /** By county id and census year. */
  readonly census: (county: string, year: 2010 | 2020) => CensusCounts;
  readonly townships: readonly TownshipFact[];
  readonly yellowRiver: readonly Point[];
  readonly qingshuiRiver: readonly Point[];
  /** Births of the country by calendar year, in 10,000. */
  readonly nationalBirths: ReadonlyMap<number, number>;
  /** Births of the region by calendar year, in 10,000. */
  readonly regionalBirths: ReadonlyMap<number, number>;
  /** Totals of the city and its counties, residents from 2015 on and births. */
  readonly published: readonly PublishedTotal[];
  /** Births a thousand residents in the year before the census of 2010, by county id. */
  readonly birthRates2010: ReadonlyMap<string, number>;
  /** Births of the city in 2018, on the residents as revised after the census of 2020. */
  readonly cityBirths2018: number;
  /** Births per 1,000 women by age 0 … 100: only the shape counts. */
  readonly fertilityShape: readonly number[];
  /** Death rates of 2020–2025 by first age of the group. */
  readonly deathRates: readonly { readonly from: number; readonly male: number; readonly female: number }[];
}

/** First ages of the census groups: 0, 1–4, then five years each, the last open. */
export const AGE_GROUPS = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85] as const;

const COUNTIES = [
  { id: "640502", zh: "沙坡头区", en: "Shapotou" },
  { id: "640521", zh: "中宁县", en: "Zhongning" },
  { id: "640522", zh: "海原县", en: "Haiyuan" },
];

/** The facts that the dataset is built from, read from `facts/`. */
export function readFacts(): Facts {
  const census = rows("census-age-sex");
  const births = rows("births").filter((row) => row.births_10k !== "" && row.basis !== "statistics site");
  const deaths = rows("mortality-china").filter((row) => row.period === "2020-2025");
  const shape = new Array<number>(101).fill(0);
  for (const row of rows("fertility-age-shape")) shape[Number(row.age)] = Number(row.births_per_1000_women);
  return {
    counties: COUNTIES,
    census: (county, year) => {
      const found = census.filter((row) => row.code === county && Number(row.census_year) === year);
      return { male: found.map((row) => Number(row.male)), female: found.map((row) => Number(row.female)) };
    },
    townships: rows("townships").map(townshipFact),
    yellowRiver: riverLine("黄河"),
    qingshuiRiver: riverLine("清水河"),
    nationalBirths: birthsOf(births, "全国"),
    regionalBirths: birthsOf(births, "宁夏"),
    published: publishedTotals(rows("population-series"), births),
    birthRates2010: new Map(COUNTIES.map(({ id, zh }) => [id, rateOf(zh, "2010")])),
    cityBirths2018: Math.round((rateOf(CITY, "2018") / 1000) * revisedOf(CITY, "2018")),
    fertilityShape: shape,
    deathRates: deaths.map((row) => ({
      from: Number(row.age_from.replace("+", "")),
      male: Number(row.male_mx),
      female: Number(row.female_mx),
    })),
  };
}

const CITY = "中卫市";

/** Births a thousand residents. */
const rateOf = (region: string, year: string): number =>
  Number(rows("births").find((row) => row.region === region && row.year === year)?.birth_rate_permille);

const revisedOf = (region: string, year: string): number =>
  10_000 *
  Number(
    rows("population-series").find(
      (row) => row.region === region && row.year === year && row.basis.endsWith(", revised"),
    )?.residents_10k,
  );

type Row = Readonly<Record<string, string>>;

const townshipFact = (row: Row): TownshipFact => ({
  id: row.code,
  county: row.county_code,
  zh: row.township,
  lng: Number(row.lng),
  lat: Number(row.lat),
  residents: Number(row.residents_2020),
  isCensus: row.residents_2020_basis === "census",
  ruralUnits: Number(row.rural_units),
  areaSqkm: row.approx_area_km2 === "" ? undefined : Number(row.approx_area_km2),
});

const riverLine = (river: string): Point[] =>
  rows("rivers")
    .filter((row) => row.river === river)
    .map((row) => ({ lng: Number(row.lng), lat: Number(row.lat) }));

const birthsOf = (births: readonly Row[], region: string): Map<number, number> =>
  new Map(
    births.filter((row) => row.region === region).map((row) => [Number(row.year), Number(row.births_10k)]),
  );

function rows(name: string): Row[] {
  const text = readFileSync(new URL(`../facts/${name}.csv`, import.meta.url), "utf8");
  const [head, ...lines] = text.trim().split(/\r?\n/).map(cells);
  return lines.map((line) => Object.fromEntries(head.map((column, i) => [column, line[i] ?? ""])));
}

/** The cells of one line; a quoted cell may hold commas. */
const cells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map((match) => match[1].replace(/^"|"$/g, "").replaceAll('""', '"'));
