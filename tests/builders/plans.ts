import fc from "fast-check";
import type { Measure } from "../../src/domain/measure";
import type { Stage } from "../../src/domain/stage";
import { aSchool, BASE_YEAR, type City, pointAt } from "./aCity";
import { aMeasure, type WrittenMeasure } from "./aMeasure";

/** A measure before it knows what stands in its city. */
type Draft = (named: Named) => WrittenMeasure;

/** Picks things of a city by number, those among them that measures add or that are not there at all. */
interface Named {
  school(pick: number): string;
  /** Another school than `pick` names. */
  otherSchool(pick: number, other: number): string;
  settlement(pick: number): string;
}

const pick = fc.nat(30);
const year = fc.integer({ min: BASE_YEAR, max: BASE_YEAR + 5 });
const stage = fc.constantFrom<Stage>("primary", "primary", "junior", "preschool", "senior");
const county = fc.constantFrom("east", "east", "west");
const metres = fc.integer({ min: -6000, max: 6000 });
const rooms = fc.nat(8);
const beds = fc.oneof(fc.constant(0), fc.nat(30));
const place = {
  x: metres,
  y: metres,
  county,
  setting: fc.constantFrom("rural", "town"),
  terrain: fc.constantFrom("plain", "hill"),
} as const;

const build = fc
  .record({
    year,
    pick: fc.nat(2),
    opens: fc.constantFrom("entry", "all"),
    at: fc.record(place),
    stage,
    rooms,
    beds,
  })
  .map(
    (it): Draft =>
      () => ({
        kind: "build",
        year: it.year,
        opens: it.opens as "entry" | "all",
        school: aSchool(`new${it.pick}`, { ...it.at, stage: it.stage, rooms: it.rooms, beds: it.beds }),
      }),
  );
const expand = fc.record({ year, pick, stage, addedRooms: rooms, addedBeds: beds }).map(
  ({ pick: at, ...it }): Draft =>
    ({ school }) => ({ kind: "expand", ...it, school: school(at) }),
);
const merge = fc.record({ year, pick, into: pick, campusStays: fc.boolean() }).map(
  (it): Draft =>
    ({ school, otherSchool }) => ({
      kind: "merge",
      year: it.year,
      campusStays: it.campusStays,
      school: school(it.pick),
      into: otherSchool(it.pick, it.into),
    }),
);
const close = fc.record({ year, pick, stage: fc.option(stage, { nil: undefined }) }).map(
  (it): Draft =>
    ({ school }) => ({
      kind: "close",
      year: it.year,
      school: school(it.pick),
      ...(it.stage && { stage: it.stage }),
    }),
);
const to = fc.oneof(
  fc.record({ form: fc.constant("teachingPoint" as const), toGrade: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    form: fc.constant("complete" as const),
    toGrade: fc.integer({ min: 1, max: 6 }),
    addedRooms: rooms,
  }),
  fc.record({ form: fc.constant("boarding" as const), stage, beds }),
  fc.record({ form: fc.constant("nineYear" as const), juniorRooms: rooms, juniorBeds: beds }),
  fc.record({ form: fc.constant("juniorRooms" as const), rooms }),
  fc.record({ form: fc.constantFrom("general" as const, "vocational" as const), rooms, beds }),
  fc.record({ form: fc.constant("reopen" as const) }),
);
const convert = fc.record({ year, pick, to }).map(
  (it): Draft =>
    ({ school }) => ({ kind: "convert", year: it.year, school: school(it.pick), to: it.to }),
);
const housing = fc
  .record({
    year,
    pick: fc.nat(1),
    at: fc.record(place),
    dwellings: fc.nat(300),
    finished: year,
    persons: fc.boolean(),
    localShare: fc.constantFrom(0, 0.5, 1),
  })
  .map(
    (it): Draft =>
      () => ({
        kind: "housing",
        year: it.year,
        compound: {
          ...pointAt(it.at),
          id: `compound${it.pick}`,
          name: { zh: "小区", en: "compound" },
          county: it.at.county,
          township: it.at.county,
          setting: it.at.setting,
          terrain: it.at.terrain,
        },
        phases: [{ year: it.finished, dwellings: it.dwellings }],
        occupancy: [
          { year: 0, value: 0.3 },
          { year: it.pick + 1, value: 0.9 },
          { year: it.pick + 3, value: 0.6 },
        ],
        localShare: it.localShare,
        demand: it.persons
          ? { by: "residents", personsPerDwelling: 3 }
          : { by: "yield", pupilsPerDwelling: { primary: 0.3, junior: 0.1 } },
      }),
  );
const boundary = fc
  .record({
    year,
    area: fc.nat(2),
    stage,
    settlements: fc.array(pick, { maxLength: 3 }),
    schools: fc.array(pick, { maxLength: 2 }),
  })
  .map(
    (it): Draft =>
      ({ school, settlement }) => ({
        kind: "boundary",
        year: it.year,
        area: `area${it.area}`,
        name: { zh: "片", en: "area" },
        stage: it.stage,
        settlements: it.settlements.map(settlement),
        schools: it.schools.map(school),
      }),
  );
const set = fc.oneof(
  fc.record({ classSize: fc.integer({ min: 20, max: 60 }) }),
  fc.record({ classSize: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 6 }) }),
  fc.record({ toleratedClassSize: fc.integer({ min: 30, max: 60 }) }),
  fc.record({ classSize: fc.integer({ min: 20, max: 60 }), toleratedAbove: fc.nat(10) }),
  fc.record({ journeyLimitM: fc.record({ town: fc.nat(5000), rural: fc.nat(5000) }) }),
  fc.record({ serviceRadiusM: fc.record({ town: fc.nat(5000), rural: fc.nat(5000) }) }),
  fc.record({ boardingFromGrade: fc.integer({ min: 1, max: 7 }) }),
);
const policy = fc
  .record({ year, stage, county: fc.option(county, { nil: undefined }), set, isPhasedIn: fc.boolean() })
  .map(
    (it): Draft =>
      () => ({
        kind: "policy",
        year: it.year,
        stage: it.stage,
        set: it.set,
        isPhasedIn: it.isPhasedIn,
        ...(it.county && { county: it.county }),
      }),
  );

const spread = fc
  .record({
    year,
    pick,
    stage,
    grades: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
    to: fc.array(pick, { maxLength: 2 }),
    by: fc.constantFrom("classes" as const, "homes" as const),
  })
  .map(
    ({ pick: at, to: others, ...it }): Draft =>
      ({ school, otherSchool }) => ({
        kind: "spread",
        ...it,
        school: school(at),
        to: others.map((other) => otherSchool(at, other)),
      }),
  );

const bus = fc.record({ year, pick, stage, addedBuses: fc.integer({ min: 1, max: 3 }) }).map(
  ({ pick: at, ...it }): Draft =>
    ({ school }) => ({ kind: "bus", ...it, school: school(at) }),
);

const draft: fc.Arbitrary<Draft> = fc.oneof(
  build,
  expand,
  merge,
  close,
  convert,
  housing,
  boundary,
  policy,
  spread,
  bus,
);

/**
 * Plans of all ten kinds of measure, for any city; some name schools and settlements that are not there. Nothing is built
 * twice, which the engine refuses.
 */
export const anyPlan: fc.Arbitrary<(city: City) => readonly Measure[]> = fc
  .array(draft, { maxLength: 7 })
  .map((drafts) => (city) => onceEach(drafts.map((one, at) => aMeasure(`m${at}`, one(namesIn(city))))));

/** The plan without what would build an id for the second time. */
export function onceEach(measures: readonly Measure[]): readonly Measure[] {
  const taken = new Set<string>();
  return measures.filter((measure) => {
    if (measure.kind !== "build" && measure.kind !== "housing") return true;
    const id = measure.kind === "build" ? measure.school.id : measure.compound.id;
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  });
}

function namesIn({ dataset }: City): Named {
  const schools = [...dataset.schools.map(({ id }) => id as string), "new0", "new1", "new2", "nowhere"];
  const settlements = [...dataset.settlements.map(({ id }) => id as string), "compound0", "nowhere"];
  return {
    school: (at) => schools[at % schools.length],
    otherSchool: (at, other) => schools[(at + 1 + (other % (schools.length - 1))) % schools.length],
    settlement: (at) => settlements[at % settlements.length],
  };
}
