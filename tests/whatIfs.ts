import { readFileSync } from "node:fs";
import { type Assumptions, type Path, pathAt } from "../src/domain/assumptions";
import type { Measure } from "../src/domain/measure";
import type { Scenario } from "../src/domain/scenario";
import type { IndicatorKey } from "../src/model/comparison/indicators";
import { indicatorsOf } from "../src/model/comparison/indicatorsOf";
import { schoolYears } from "../src/model/indicators/schoolYears";
import type { Results } from "../src/model/results";
import { simulateAll } from "../workers/engine/simulate";
import { readCity } from "../workers/headless/readCity";
import { aMeasure } from "./builders/aMeasure";

/** Prints the what-ifs of `.readme/figures.md`, each beside the shipped plan. */
const city = readCity();
const plan = JSON.parse(readFileSync("seeds/scenarios/plan-2021-2025.json", "utf8")) as Scenario;
const run = (change: Partial<Scenario>): Results =>
  simulateAll({ ...city, scenario: { ...plan, ...change }, years: 15 }).results;
const planWith = (measures: readonly Measure[]): Results =>
  run({ measures: [...plan.measures, ...measures] });
const believing = (beliefs: Partial<Assumptions>): Results => run({ beliefs });

const asPlanned = run({});
const { fertility, migrationPath, enrolment } = city.assumptions;

/** The fertility path bent to a value from 2025 on. */
const fertilityTo = (value: number): Partial<Assumptions> => ({
  fertility: {
    ...fertility,
    path: [...fertility.path.filter(({ year }) => year < 2025), { year: 2025, value }],
  },
});
const times = (path: Path, factor: number): Path => path.map((at) => ({ ...at, value: at.value * factor }));

/** Children per woman in the base year, the counties alike: what a total of 1.5 is measured against. */
const totals = Object.values(fertility.total);
const meanTotal = totals.reduce((sum, total) => sum + total, 0) / totals.length;

const small = schoolYears(asPlanned, 2026).filter(({ isSmall }) => isSmall);
const town = city.model.schools.find(({ setting }) => setting === "town");

function compound(): Measure {
  if (town === undefined) throw new Error("the city has no school in a town");
  const { lng, lat, county, township, terrain } = town;
  return aMeasure("compound", {
    kind: "housing",
    year: 2026,
    compound: {
      id: "compound",
      name: { zh: "新小区", en: "New compound" },
      lng,
      lat,
      county,
      township,
      setting: "town",
      terrain,
    },
    phases: [{ year: 2026, dwellings: 3000 }],
    occupancy: [
      { year: 0, value: 0.4 },
      { year: 3, value: 0.8 },
    ],
    demand: { by: "residents", personsPerDwelling: 3 },
    localShare: 0.5,
  });
}

const policy = (stage: "primary" | "junior", classSize: number, toleratedAbove: number): Measure =>
  aMeasure(stage, {
    kind: "policy",
    year: 2027,
    stage,
    isPhasedIn: true,
    set: { classSize, toleratedAbove },
  });

/** A path that keeps to what it would be until 2024 and is at a value from 2025 on; without the year before, it would lead there from 2020. */
const from2025 = (path: Path, value: number): Path => [
  ...path.filter(({ year }) => year < 2024),
  { year: 2024, value: pathAt(path, 2024) },
  { year: 2025, value },
];

const allGeneral: Partial<Assumptions> = {
  enrolment: {
    ...enrolment,
    senior: from2025(enrolment.senior, 0.955),
    vocational: from2025(enrolment.vocational, 0),
  },
};

/** Rooms and beds of every vocational school, a third of them general from each of three years on. */
const turned: readonly Measure[] = city.model.schools.flatMap(({ id, offers }) => {
  const vocational = offers.find(({ stage }) => stage === "vocational");
  if (vocational === undefined) return [];
  return [0, 1, 2].map((third) => {
    const part = (all: number) => Math.floor((all * (third + 1)) / 3) - Math.floor((all * third) / 3);
    const to = { form: "general" as const, rooms: part(vocational.rooms), beds: part(vocational.beds) };
    return aMeasure(`turn-${id}-${third}`, { kind: "convert", year: 2025 + third, school: id, to });
  });
});

const WHAT_IFS: readonly (readonly [string, () => Results])[] = [
  ["the plan as it ships", () => asPlanned],
  ["fertility 1.5 from 2025", () => believing(fertilityTo(1.5 / meanTotal))],
  ["births halved from 2025", () => believing(fertilityTo(0.5))],
  [
    `the ${small.length} schools below 100 closed in 2026`,
    () =>
      planWith(small.map(({ school }) => aMeasure(`close-${school}`, { kind: "close", year: 2026, school }))),
  ],
  ["3,000 dwellings in 2026, half local buyers", () => planWith([compound()])],
  [
    "classes of 40 and 45, phased in from 2027",
    () => planWith([policy("primary", 40, 10), policy("junior", 45, 5)]),
  ],
  ["every senior entrant general from 2025", () => believing(allGeneral)],
  [
    "… and vocational rooms turned by thirds 2025–2027",
    () => run({ beliefs: allGeneral, measures: [...plan.measures, ...turned] }),
  ],
  ...[0, 0.5, 1.5].map(
    (factor) =>
      [`migration × ${factor}`, () => believing({ migrationPath: times(migrationPath, factor) })] as const,
  ),
];

const COLUMNS: readonly (readonly [IndicatorKey, string, number])[] = [
  ["pupils", "pupils", 1],
  ["short", "short", 1],
  ["aboveOwnSeats", "above own seats", 1],
  ["unplacedNoReach", "no school in reach", 1],
  ["unplacedNoRoom", "all in reach full", 1],
  ["classesOverCap", "classes above standard", 1],
  ["meanJourneyM", "mean journey, m", 1],
  ["runningYuan", "running cost, million yuan", 1e6],
];
const YEARS = [2027, 2030, 2035];

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
console.log(line([`${YEARS.join(" / ")}`, ...COLUMNS.map(([, title]) => title)]));
console.log(line(["---", ...COLUMNS.map(() => "---")]));
for (const [name, results] of WHAT_IFS) {
  const found = results();
  const cells = COLUMNS.map(([key, , unit]) =>
    YEARS.map((year) => Math.round((indicatorsOf(found, year)[key] ?? 0) / unit).toLocaleString("en")).join(
      " / ",
    ),
  );
  console.log(line([name, ...cells]));
}
