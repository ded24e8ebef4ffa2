import fc from "fast-check";
import type { Assumptions } from "../../../src/domain/assumptions";
import { type Measure, PAPERS } from "../../../src/domain/measure";
import { mendedText } from "../../../src/domain/plainText";
import type { Scenario } from "../../../src/domain/scenario";
import { byStage, STAGES } from "../../../src/domain/stage";
import type { Project } from "../../../src/io/project";

/** Any finite number that JSON keeps: it has no minus zero. */
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const id = fc.stringMatching(/^[a-z\u5b66][a-z0-9:\u5b66-]{0,8}$/).filter((word) => word !== "constructor");
const text = fc.string({ unit: "grapheme", maxLength: 20 }).map((words) => mendedText(words));
const note = fc
  .string({ unit: fc.constantFrom("学", "<", " ", "\n", "4", '"', "&", "😀"), maxLength: 20 })
  .map((words) => mendedText(words, true));
const name = fc.record({ zh: text, en: text });
const year = fc.integer({ min: 2000, max: 2100 });
const stage = fc.constantFrom(...STAGES);
const rooms = fc.nat(1000);
const beds = fc.nat(20_000);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-12-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const path = (min: number, max: number, firstYear = 2000, lastYear = 2100) =>
  fc
    .uniqueArray(fc.integer({ min: firstYear, max: lastYear }), { maxLength: 5 })
    .chain((years) =>
      fc
        .array(number(min, max), { minLength: years.length, maxLength: years.length })
        .map((values) => years.sort((a, b) => a - b).map((y, i) => ({ year: y, value: values[i] }))),
    );

const place = {
  id,
  name,
  county: id,
  township: id,
  setting: fc.constantFrom("urban", "town", "rural"),
  terrain: fc.constantFrom("plain", "hill"),
  lng: number(-180, 180),
  lat: number(-90, 90),
};

const offers = fc
  .uniqueArray(stage, { minLength: 1 })
  .chain((stages) => fc.tuple(...stages.map((s) => fc.record({ stage: fc.constant(s), ...gradesAndRooms }))))
  .map((rows) => rows.map(({ grades, ...row }) => ({ ...row, fromGrade: grades[0], toGrade: grades[1] })));
const gradesAndRooms = {
  rooms,
  beds,
  grades: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map((pair) => pair.sort((a, b) => a - b)),
};

const school = fc.record(
  {
    ...place,
    kind: fc.constantFrom("kindergarten", "primary", "nineYear"),
    ownership: fc.constantFrom("public", "private"),
    offers,
    premises: fc.record({
      siteAreaSqm: number(0, 1e5),
      floorAreaSqm: number(0, 1e5),
      sportsAreaSqm: number(0, 1e5),
      specialistRooms: rooms,
      teachers: number(0, 5000),
    }),
  },
  {
    requiredKeys: [
      "id",
      "name",
      "county",
      "township",
      "setting",
      "terrain",
      "lng",
      "lat",
      "kind",
      "ownership",
      "offers",
    ],
  },
);

const dated = {
  id,
  year,
  status: fc.constantFrom("planned", "underWay", "done"),
  note,
  capitalYuan: number(0, 1e12),
  funding: fc.constantFrom({ city: 1 }, { central: 0.25, county: 0.75 }, { region: 0.1, developer: 0.9 }),
  line: id,
};
const consultation = Object.fromEntries(PAPERS.map((paper) => [paper, day]));

/** A kind of measure of which the named entries may be missing. */
function kind(
  word: string,
  entries: Record<string, fc.Arbitrary<unknown>>,
  optional: readonly string[] = [],
) {
  const all = { kind: fc.constant(word), ...dated, ...entries };
  const mayMiss = new Set(["note", "capitalYuan", "funding", "line", ...optional]);
  return fc.record(all, { requiredKeys: Object.keys(all).filter((key) => !mayMiss.has(key)) as never[] });
}

const metres = fc.record({ town: number(0, 1e6), rural: number(0, 1e6) });
const convertTo = fc.oneof(
  fc.record({ form: fc.constant("teachingPoint"), toGrade: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ form: fc.constant("complete"), toGrade: fc.integer({ min: 1, max: 12 }), addedRooms: rooms }),
  fc.record({ form: fc.constant("boarding"), stage, beds }),
  fc.record({ form: fc.constant("nineYear"), juniorRooms: rooms, juniorBeds: beds }),
  fc.record({ form: fc.constant("juniorRooms"), rooms }),
  fc.record({ form: fc.constantFrom("general", "vocational"), rooms, beds }),
  fc.record({ form: fc.constant("reopen") }),
);

/** Any measure of the ten kinds. */
export const anyMeasure = fc.oneof(
  kind("build", { school, opens: fc.constantFrom("entry", "all"), site: id, tiedTo: id }, ["site", "tiedTo"]),
  kind("expand", { school: id, stage, addedRooms: rooms, addedBeds: beds }, ["addedBeds"]),
  kind(
    "merge",
    {
      school: id.map((word) => `a${word}`),
      into: id.map((word) => `b${word}`),
      campusStays: fc.boolean(),
      ...consultation,
    },
    PAPERS,
  ),
  kind("close", { school: id, stage, ...consultation }, ["stage", ...PAPERS]),
  kind("convert", { school: id, to: convertTo }),
  kind(
    "housing",
    {
      compound: fc.record(
        {
          ...place,
          ring: fc.constant([
            [105, 37],
            [105.1, 37],
            [105.1, 37.1],
            [105, 37],
          ]),
        },
        { requiredKeys: ["id", "name", "county", "township", "setting", "terrain", "lng", "lat"] },
      ),
      phases: fc.array(fc.record({ year, dwellings: fc.nat(1e6) }), { maxLength: 3 }),
      occupancy: path(0, 1, 0, 100),
      demand: fc.oneof(
        fc.record({ by: fc.constant("residents"), personsPerDwelling: number(0, 20) }),
        fc.record({
          by: fc.constant("yield"),
          pupilsPerDwelling: fc.dictionary(stage, number(0, 10), { maxKeys: 6 }),
        }),
      ),
      localShare: number(0, 1),
    },
    ["localShare"],
  ),
  kind("boundary", { area: id, name, stage, settlements: fc.array(id), schools: fc.array(id) }),
  kind(
    "policy",
    {
      county: id,
      stage,
      isPhasedIn: fc.boolean(),
      set: fc.record(
        {
          classSize: fc.oneof(
            number(1, 200),
            fc.array(fc.option(number(1, 200)), { minLength: 1, maxLength: 12 }),
          ),
          toleratedClassSize: number(1, 200),
          toleratedAbove: number(0, 200),
          serviceRadiusM: metres,
          journeyLimitM: metres,
          boardingFromGrade: fc.integer({ min: 1, max: 99 }),
        },
        { requiredKeys: [] },
      ),
    },
    ["county", "isPhasedIn"],
  ),
  kind("spread", {
    school: id.map((word) => `a${word}`),
    stage,
    grades: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }),
    to: fc.array(id.map((word) => `b${word}`)),
    by: fc.constantFrom("classes", "homes"),
  }),
  kind("bus", { school: id, stage, addedBuses: fc.integer({ min: 1, max: 1000 }) }),
) as unknown as fc.Arbitrary<Measure>;

const ages = (min: number, max: number) =>
  number(min, max).map((value) => new Array<number>(101).fill(value));
const bySex = (min: number, max: number) => fc.record({ male: ages(min, max), female: ages(min, max) });

/** Any assumptions that a file may hold. */
export const anyAssumptions = fc.record({
  mode: fc.constantFrom("nearby", "zoned", "nearest", "choice"),
  choice: fc.record({ alpha: number(0, 20), beta: number(0, 20) }),
  wholeVillage: fc.boolean(),
  stages: fc.record(
    byStage(() => fc.record({ entryAge: fc.nat(30), grades: fc.integer({ min: 1, max: 12 }) })),
  ),
  enrolment: fc.record(byStage(() => path(0, 3))),
  retention: path(0, 1),
  mortality: bySex(0, 10),
  fertility: fc.record(
    {
      shape: ages(0, 1000),
      total: fc.dictionary(id, number(0, 20), { maxKeys: 3, noNullPrototype: true }),
      path: path(0, 100),
      malesPerFemale: number(0.5, 2),
      knownBirths: path(0, 1e7),
      knownFadeYears: fc.nat(50),
    },
    { requiredKeys: ["shape", "total", "path", "malesPerFemale", "knownBirths"] },
  ),
  migration: fc.dictionary(id, bySex(-1, 10), { maxKeys: 3, noNullPrototype: true }),
  migrationTiming: fc.constantFrom("end-of-year", "half-and-half"),
  migrationPath: path(-100, 100),
  townwardMoves: ages(0, 1),
  townwardPath: path(0, 100),
  detour: fc.record({ plain: number(1, 10), hill: number(1, 10) }),
  daySchools: fc.integer({ min: 1, max: 1000 }),
  boardingM: number(0, 1e9),
  boardsBeyondM: fc.record(byStage(() => number(0, 1e9))),
  calibrate: fc.boolean(),
}) as unknown as fc.Arbitrary<Assumptions>;

const beliefs = fc.record(
  { retention: path(0, 1), detour: fc.constant({ plain: 1.3, hill: 1.6 }) },
  { requiredKeys: [] },
);

/** Any scenario, with ids that stand once. */
export const anyScenario = fc.record(
  {
    id,
    name,
    note: fc.record({ zh: note, en: note }),
    beliefs,
    measures: fc.uniqueArray(anyMeasure, { maxLength: 6, selector: (m) => m.id }),
  },
  { requiredKeys: ["id", "name", "measures"] },
) as unknown as fc.Arbitrary<Scenario>;

/** Any project. */
export const anyProject = fc.record({
  datasetKey: id,
  assumptions: anyAssumptions,
  scenarios: fc.uniqueArray(anyScenario, { maxLength: 3, selector: (scenario) => scenario.id }),
  costs: fc.record(
    {
      perTeacherYuan: number(0, 1e6),
      "floorAreaPerSeatSqm.junior": number(0, 1000),
      discountRate: number(0, 1),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  budget: fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 2000, max: 2100 }), limitYuan: number(0, 1e12) }),
    {
      maxLength: 4,
      selector: ({ year }) => year,
    },
  ),
  reported: fc.uniqueArray(
    fc.record({ target: id, year: fc.integer({ min: 2000, max: 2100 }), value: number(0, 1e4) }),
    { maxLength: 4, selector: ({ target, year }) => `${target} ${year}` },
  ),
}) as unknown as fc.Arbitrary<Project>;
