import fc from "fast-check";
import type { Assumptions } from "../../src/domain/assumptions";
import { byStage, type Stage } from "../../src/domain/stage";
import { aCity, BASE_YEAR, type City, planned } from "./aCity";
import { anyPlan } from "./plans";

const COUNTIES = ["east", "west", "empty"] as const;
const YEARS = 4;

/** Metres from the middle: a few spots that many share, the neighbourhood, and islands that nobody reaches. */
const metres = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 500, 2000, 3000) },
  { weight: 4, arbitrary: fc.integer({ min: -6000, max: 6000 }) },
  { weight: 1, arbitrary: fc.constant(300_000) },
);
const place = {
  x: metres,
  y: metres,
  county: fc.constantFrom("east", "east", "west"),
  setting: fc.constantFrom("rural", "town", "urban"),
  terrain: fc.constantFrom("plain", "hill"),
};

/** Residents of an age group spread over its ages; now and then a million of one age. */
const children = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constant(1_000_000) },
);
const settlement = fc.record({
  ...place,
  residents: fc
    .record({ children: fc.array(children, { maxLength: 19 }), parents: fc.nat(400), old: fc.nat(50) })
    .map(({ children: young, parents, old }) => ({
      ...Object.fromEntries(young.map((pupils, age) => [age, pupils])),
      ...{ 20: parents, 28: parents, 35: parents, 70: old, 99: old, 100: old },
    })),
});

const grades = { preschool: 3, primary: 6, junior: 3, senior: 3, vocational: 3, special: 9 } as const;
const enrolled = fc.array(fc.nat(70), { maxLength: 3 });
const offer = (stage: Stage) =>
  fc
    .record({
      ends: fc.tuple(fc.integer({ min: 1, max: grades[stage] }), fc.integer({ min: 1, max: grades[stage] })),
      isComplete: fc.integer({ min: 0, max: 4 }).map((chance) => chance > 0),
      rooms: fc.oneof(fc.nat(3), fc.nat(18)),
      beds: fc.oneof(fc.constant(0), fc.nat(40)),
      enrolled,
    })
    .map(({ ends, isComplete, ...rest }) => ({
      ...rest,
      stage,
      grades: isComplete ? ([1, grades[stage]] as const) : ([Math.min(...ends), Math.max(...ends)] as const),
    }))
    .map((some) => ({ ...some, enrolled: some.enrolled.slice(0, some.grades[1] - some.grades[0] + 1) }));
const school = fc.record({
  ...place,
  offers: fc
    .uniqueArray(
      fc.constantFrom<Stage>("primary", "primary", "junior", "preschool", "senior", "vocational"),
      {
        minLength: 1,
        maxLength: 2,
      },
    )
    .chain((stages) => fc.tuple(...stages.map(offer))),
});

const share = fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100);
const rates = fc
  .array(fc.integer({ min: -30, max: 30 }), { minLength: 4, maxLength: 4 })
  .map((percents) => Array.from({ length: 101 }, (_, age) => percents[age % 4] / 100));
const mortality = fc
  .tuple(share, share)
  .map(([infant, old]) =>
    Array.from({ length: 101 }, (_, age) => (age === 0 ? infant : old * (age / 100) ** 4)),
  );
const path = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 50, max: 110 })), { maxLength: 2 })
  .map((points) => points.map(([after, percent]) => ({ year: BASE_YEAR + after, value: percent / 100 })))
  .map((points) =>
    points.sort((a, b) => a.year - b.year).filter((point, at) => point.year !== points[at - 1]?.year),
  );

/** Beliefs about people: births, deaths, moves. */
const demography: fc.Arbitrary<Partial<Assumptions>> = fc.record({
  mortality: fc.record({ male: mortality, female: mortality }),
  fertility: fc.record({
    shape: fc.constant(Array.from({ length: 101 }, (_, age) => (age >= 20 && age < 40 ? 0.05 : 0))),
    total: fc.constantFrom<Record<string, number>>({ east: 1.5, west: 2 }, { east: 1 }),
    path,
    malesPerFemale: fc.constantFrom(1, 1.1),
    knownBirths: fc.constantFrom([], [{ year: BASE_YEAR + 1, value: 40 }]),
    knownFadeYears: fc.constantFrom(0, 3),
  }),
  schoolMoves: fc.constantFrom(
    { fromAge: 12, toAge: 17, share: 0, leaveYears: 1 },
    { fromAge: 12, toAge: 17, share: 1, leaveYears: 4 },
  ),
  migration: fc.oneof(
    fc.constant({}),
    fc.record({ male: rates, female: rates }).map((net) => ({ east: net })),
  ),
  migrationTiming: fc.constantFrom("end-of-year", "half-and-half"),
  migrationPath: path,
  townwardMoves: fc.constantFrom(0, 0.05, 0.3).map((rate) => Array.from({ length: 101 }, () => rate)),
});

/** Beliefs about schooling, whatever the mode of placement. */
const schooling: fc.Arbitrary<Partial<Assumptions>> = fc.record({
  mode: fc.constantFrom("nearby", "nearby", "zoned", "nearest", "choice"),
  wholeVillage: fc.constantFrom(false, false, false, true),
  daySchools: fc.constantFrom(1, 2, 15),
  calibrate: fc.boolean(),
  boardsBeyondM: fc.constantFrom(...[0, 1500, 1e6].map((metres) => byStage(() => metres))),
  retention: path,
  enrolment: path.map((rate) =>
    byStage((stage) => (stage === "primary" ? rate : [{ year: 2020, value: 0.7 }])),
  ),
});

const cityOf = (beliefs: fc.Arbitrary<Partial<Assumptions>>) =>
  fc
    .record({
      settlements: fc.array(settlement, { minLength: 1, maxLength: 7 }),
      schools: fc.array(school, { maxLength: 6 }),
      people: demography,
      beliefs,
    })
    .map(({ settlements, schools, people, beliefs }) => {
      const city = aCity().years(YEARS).assume(people).assume(beliefs);
      for (const county of COUNTIES) city.county(county);
      settlements.forEach((at, row) => void city.settlement(`village${row}`, at));
      schools.forEach(({ offers: [first, ...offers], ...at }, row) => {
        city.school(`school${row}`, { ...at, ...first, offers });
      });
      return { ...city.build(), [fc.toStringMethod]: written };
    });

/** What a failing law prints of a city. */
function written(this: City): string {
  const { assumptions, dataset, scenario } = this;
  const { mode, wholeVillage, daySchools, calibrate, retention, enrolment, migrationTiming } = assumptions;
  const settlements = dataset.settlements.map(({ id, lng, lat, county, setting, terrain, residents }) => {
    const people = residents.male
      .map((males, age) => [age, males + residents.female[age]])
      .filter(([, all]) => all > 0);
    return [id, lng, lat, county, setting, terrain, people];
  });
  const schools = dataset.schools.map(({ id, lng, lat, county, terrain, offers }) => [
    id,
    lng,
    lat,
    county,
    terrain,
    offers,
  ]);
  const beliefs = {
    mode,
    wholeVillage,
    daySchools,
    calibrate,
    retention,
    primary: enrolment.primary,
    migrationTiming,
  };
  return JSON.stringify({ settlements, schools, beliefs, measures: scenario.measures });
}

/** Any city, odd ones among them, that nobody has planned for. */
export const cities: fc.Arbitrary<City> = cityOf(schooling);

/** A city in which placement heeds rooms, and nothing but rooms, journeys and beds. */
export const orderlyCities: fc.Arbitrary<City> = cityOf(
  schooling.map((beliefs) => ({ ...beliefs, mode: "nearby" as const, wholeVillage: false })),
);

const withPlan = (some: fc.Arbitrary<City>) =>
  fc.tuple(some, anyPlan).map(([city, plan]) => planned(city, plan(city)));

/** Any city under any plan. */
export const plannedCities = withPlan(cities);

export const plannedOrderlyCities = withPlan(orderlyCities);
