import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UnitResults, UnitYear } from "../../../../src/model/results";
import { aSchool, planned, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { orderlyCities, plannedOrderlyCities } from "../../../builders/cities";
import { daySchoolsOf, newcomersOf } from "../../../builders/daySchools";
import { lawRuns } from "../../../builders/lawRuns";
import { without } from "../../../builders/plainPlans";

/** What rounding may leave: a pupil in some thousands. */
const DUST = 0.001;
const STANDARD = 40;
const TOLERATED = 50;

describe("where pupils are placed nearby (method 8.2, 8.3)", () => {
  it("a class above the tolerated size has nobody who came this year", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (planned) => {
        const city = without(planned, { kinds: ["policy"] });
        for (const unit of run(city).results.units) {
          unit.years.slice(1).forEach((year, offset) => {
            const offers = unit.unit.offers.length;
            const isWrong = (came: number, cell: number) =>
              came > DUST && year.together[cell % offers] === 0 && year.largestClass[cell] > TOLERATED;
            expect(newcomersOf(unit, unit.years[offset], year).findIndex(isWrong)).toBe(-1);
          });
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("no entrant is unplaced, or put above the standard, while rooms of an intake plan in reach are free and nobody else is unplaced", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (planned) => {
        const city = without(planned, { kinds: ["policy", "boundary", "convert", "build", "merge"] });
        const { results } = run(city);
        for (const unit of results.units) {
          unit.years.slice(1).forEach((year, offset) => {
            const needed = roomsOfStaying(unit, unit.years[offset], year);
            const hasLeft = (offer: number) => {
              const row = unit.unit.offers[offer];
              if (results.model.offers.fromGrade[row] !== 1 || year.together[offer] === 1) return false;
              const plan = Math.floor(year.rooms[offer] / results.model.offers.toGrade[row]);
              const promised = Math.min(plan, year.rooms[offer] - needed[offer]);
              return entrants(unit, year, offer) < promised * STANDARD - DUST;
            };
            const isAbove = (offer: number) =>
              year.together[offer] === 0 &&
              entrants(unit, year, offer) > year.gradeRooms[offer] * STANDARD + DUST;
            const homes = unit.unit.homes.length;
            if (year.unplaced.subarray(homes).some((pupils) => pupils > 0)) return; // others go before the plan
            for (const settlement of unit.unit.homes.keys()) {
              const isAsking =
                year.unplaced[settlement] > DUST || schoolsOfEntrants(unit, year, settlement).some(isAbove);
              if (!isAsking) continue;
              expect(daySchoolsOf(results, unit, year, settlement, 1).filter(hasLeft)).toEqual([]);
            }
          });
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("more rooms, or a new school, leave no more unplaced in the first year, nor more above the standard beside as many", () => {
    fc.assert(
      fc.property(orderlyCities, fc.nat(), moreSeats, (some, pick, { addedRooms, at, opens, kind }) => {
        const city = without(some, { beds: true });
        const { schools } = city.dataset;
        if (schools.length === 0) return;
        const school = schools[pick % schools.length];
        const [{ stage, rooms, toGrade, fromGrade }] = school.offers;
        if (rooms < toGrade - fromGrade + 1) return; // one room more may part grades that were taught together
        const more = aMeasure(
          "more",
          kind === "expand"
            ? { kind, year: 2021, school: school.id, stage, addedRooms }
            : {
                kind,
                year: 2021,
                opens,
                school: aSchool("new", { ...at, stage, rooms: addedRooms + 5, county: school.county }),
              },
        );

        const before = run(city).results.units;
        const after = run(planned(city, [more])).results.units;

        before.forEach(({ years }, unit) => {
          const { unplaced, overStandard, short } = after[unit].years[1].summary;
          const known = years[1].summary;
          expect(unplaced).toBeLessThanOrEqual(known.unplaced);
          if (unplaced === known.unplaced)
            expect(overStandard).toBeLessThanOrEqual(known.overStandard + DUST);
          if (kind === "expand") expect(short).toBeLessThanOrEqual(known.short);
        });
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("a bus leaves no more unplaced in the first year", () => {
    fc.assert(
      fc.property(orderlyCities, fc.nat(), (city, pick) => {
        const { schools } = city.dataset;
        if (schools.length === 0) return;
        const school = schools[pick % schools.length];
        const bus = aMeasure("bus", {
          kind: "bus",
          year: 2021,
          school: school.id,
          stage: school.offers[0].stage,
          addedBuses: 1,
        });

        const before = run(city).results.units;
        const after = run(planned(city, [bus])).results.units;

        before.forEach(({ years }, unit) => {
          expect(after[unit].years[1].summary.unplaced).toBeLessThanOrEqual(years[1].summary.unplaced + DUST);
        });
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("nothing is better than its bound", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (planned) => {
        for (const { years } of run(planned).results.units)
          for (const { proof } of years) {
            if (proof === undefined) continue;
            const { unplaced, aboveStandard } = proof;
            expect(unplaced.value).toBeGreaterThanOrEqual(unplaced.bound - DUST);
            if (unplaced.value <= unplaced.bound)
              expect(aboveStandard.value).toBeGreaterThanOrEqual(aboveStandard.bound - DUST);
          }
      }),
      { numRuns: lawRuns(25) },
    );
  });
});

/** An expansion by some rooms, or a school of a few more that opens somewhere. */
const moreSeats = fc.record({
  kind: fc.constantFrom("expand" as const, "build" as const),
  addedRooms: fc.integer({ min: 1, max: 10 }),
  opens: fc.constantFrom("entry" as const, "all" as const),
  at: fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) }),
});

/** Rooms that the grades above the first must have for those who stay in them, classes filled to the tolerated size, by offer. */
function roomsOfStaying(unit: UnitResults, before: UnitYear, year: UnitYear): Float64Array {
  const offers = unit.unit.offers.length;
  const staying = newcomersOf(unit, before, year).map((came, cell) => year.transfersIn[cell] - came);
  year.flowArc.forEach((arc, flow) => {
    staying[(year.flowGrade[flow] - 1) * offers + unit.unit.arcOffer[arc]] += year.flowPupils[flow];
  });
  const rooms = new Float64Array(offers);
  for (let cell = offers; cell < staying.length; cell++)
    rooms[cell % offers] += Math.ceil(staying[cell] / TOLERATED - DUST);
  return rooms;
}

/** Pupils of grade one at an offer, those from outside the county among them. */
function entrants({ unit }: UnitResults, year: UnitYear, offer: number): number {
  let pupils = year.transfersIn[offer];
  year.flowArc.forEach((arc, flow) => {
    if (year.flowGrade[flow] === 1 && unit.arcOffer[arc] === offer) pupils += year.flowPupils[flow];
  });
  return pupils;
}

/** Offers that a settlement sends more than a few pupils of grade one to. */
function schoolsOfEntrants({ unit }: UnitResults, year: UnitYear, settlement: number): number[] {
  const isEntrant = (arc: number, flow: number) =>
    year.flowGrade[flow] === 1 && unit.arcHome[arc] === settlement && year.flowPupils[flow] > DUST;
  return Array.from(year.flowArc.filter(isEntrant), (arc) => unit.arcOffer[arc]);
}
