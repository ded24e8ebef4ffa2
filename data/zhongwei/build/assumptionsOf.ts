import type { Assumptions } from "../../../src/domain/assumptions";
import { USUAL_UNCERTAINTY } from "../../../src/domain/uncertainty";
import type { City } from "./makeCity";
import type { Facts } from "./readFacts";
import { BOARDS_BEYOND_M, STAGE_RULES } from "./schoolRules";
import { TOWNWARD_MOVES } from "./townward";

/** Children per woman in 2020 by county: derived from residents aged 0, ± 0.1 (facts). */
const TOTAL_FERTILITY = { "640502": 1.6, "640521": 1.89, "640522": 2.27 };

/** Share of the compulsory ages in ordinary schools; the rest is in special schools, so that both add up to 1. */
const ORDINARY = 0.9975;
const GENERAL_SHARE = 0.6;

/** What the built-in city believes about the future (rules 8–11). */
export function assumptionsOf(city: City, facts: Facts): Assumptions {
  const upper = [
    { year: 2020, value: 0.9365 },
    { year: 2025, value: 0.955 },
  ];
  const shareOf = (share: number) =>
    upper.map(({ year, value }) => ({ year, value: Math.round(value * share * 1e6) / 1e6 }));
  const flat = (value: number) => [{ year: 2020, value }];
  return {
    mode: "nearby",
    choice: { alpha: 1, beta: 2 },
    wholeVillage: false,
    stages: STAGE_RULES,
    enrolment: {
      preschool: [
        { year: 2020, value: 0.9025 },
        { year: 2025, value: 0.96 },
      ],
      primary: flat(ORDINARY),
      junior: flat(ORDINARY),
      senior: shareOf(GENERAL_SHARE),
      vocational: shareOf(1 - GENERAL_SHARE),
      special: flat(1 - ORDINARY).map(({ year, value }) => ({ year, value: Math.round(value * 1e6) / 1e6 })),
    },
    retention: [
      { year: 2020, value: 0.9955 },
      { year: 2025, value: 0.998 },
    ],
    mortality: city.mortality,
    fertility: {
      shape: facts.fertilityShape,
      total: TOTAL_FERTILITY,
      path: [
        { year: 2020, value: 1 },
        { year: 2024, value: 1.03 },
        { year: 2030, value: 0.98 },
        { year: 2040, value: 0.95 },
      ],
      malesPerFemale: 1.07,
      knownBirths: knownBirths(facts),
      knownFadeYears: 5,
    },
    migration: city.migration,
    migrationTiming: "half-and-half",
    migrationPath: [
      { year: 2020, value: 1 },
      { year: 2025, value: 0.85 },
      { year: 2035, value: 0.5 },
    ],
    schoolMoves: { fromAge: 12, toAge: 17, share: 0.5, leaveYears: 4 },
    townwardMoves: TOWNWARD_MOVES,
    townwardPath: [
      { year: 2020, value: 1 },
      { year: 2025, value: 0.9 },
      { year: 2035, value: 0.5 },
    ],
    detour: { plain: 1.3, hill: 1.6 },
    daySchools: 15,
    boardingM: 20_000,
    boardsBeyondM: BOARDS_BEYOND_M,
    calibrate: true,
    uncertainty: USUAL_UNCERTAINTY,
  };
}

/** Births of the whole city by calendar year: 2020 and 2021 published, then in step with the region and the nation. */
function knownBirths(facts: Facts): { year: number; value: number }[] {
  const region = (year: number) => facts.regionalBirths.get(year) as number;
  const nation = (year: number) => facts.nationalBirths.get(year) as number;
  const of2021 = 14_100;
  const of2023 = (of2021 * region(2023)) / region(2021);
  const values = [
    13_895,
    of2021,
    (of2021 * region(2022)) / region(2021),
    of2023,
    (of2023 * nation(2024)) / nation(2023),
  ];
  return values.map((value, i) => ({ year: 2020 + i, value: Math.round(value / 50) * 50 }));
}
