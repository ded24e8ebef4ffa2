import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import { eligibleArcs } from "../../../../workers/engine/eligibleArcs";
import { nothingLasting } from "../../../../workers/engine/lasting";
import { placeYear } from "../../../../workers/engine/placement/placeYear";
import { seatingOf } from "../../../../workers/engine/placement/seating";
import type { Situation } from "../../../../workers/engine/situation";
import { stay } from "../../../../workers/engine/stay";
import { baseSupply, nextSupply } from "../../../../workers/engine/supply";
import { createTransportWorkspace } from "../../../../workers/engine/transport/transport";
import { aCity, run } from "../../../builders/aCity";
import { highsRooms, type WrittenRooms } from "../../../builders/highsRooms";
import { lawRuns } from "../../../builders/lawRuns";

const PROBLEMS = lawRuns(300);
/** Pupils are real numbers here and floating-point ones in HiGHS. */
const SAME = 0.01;
const A_CLASS = 50;

/** Whole numbers that follow from a seed (D. H. Lehmer's generator). */
function drawsFrom(seed: number) {
  let state = seed;
  return (from: number, to: number) => {
    state = (state * 48271) % 2147483647;
    return from + (state % (to - from + 1));
  };
}

/** A crowded primary stage of up to six schools and three to six grades. */
function crowdedCity(draw: (from: number, to: number) => number) {
  const grades = draw(3, 6);
  const rooms = Array.from({ length: draw(2, 6) }, () => draw(grades, 3 * grades));
  const settlements = draw(2, 7);
  const each = (rooms.reduce((sum, some) => sum + some, 0) * 45 * draw(70, 130)) / 100 / grades / settlements;
  const city = aCity().years(2);
  city.assume({ stages: { ...city.build().assumptions.stages, primary: { entryAge: 6, grades } } });
  const ages = (age: number) => [4 + age, Math.round((each * draw(40, 160)) / 100)] as const;
  for (let at = 0; at < settlements; at++)
    city.settlement(`v${at}`, {
      x: draw(-2500, 2500),
      y: draw(-2500, 2500),
      residents: Object.fromEntries(Array.from({ length: grades + 2 }, (_, age) => ages(age))),
    });
  rooms.forEach((some, at) => {
    let left = some - grades;
    const enrolled = Array.from({ length: grades }, () => {
      const taught = 1 + draw(0, Math.max(0, Math.min(left, 2)));
      left -= taught - 1;
      return draw(0, taught * A_CLASS);
    });
    city.school(`s${at}`, {
      x: draw(-2500, 2500),
      y: draw(-2500, 2500),
      rooms: some,
      grades: [1, grades],
      enrolled,
    });
  });
  return { city: city.build(), grades };
}

/** The second year of such a city: as the engine is given it, and as it is told to the oracle. */
function secondYear(draw: (from: number, to: number) => number) {
  const { city, grades } = crowdedCity(draw);
  const { results } = run(city);
  const at = STAGES.indexOf("primary");
  const { unit, years } = results.units[at];
  const { model, norms, assumptions } = results;
  const supply = nextSupply(model, nextSupply(model, baseSupply(model, norms, assumptions.stages), []), []);
  const situation: Situation = {
    ...{ model, unit, grades, supply, rules: supply.rules[at], areas: [], assumptions },
    ...{ workspace: createTransportWorkspace(), lasting: nothingLasting() },
  };
  const start = stay(situation, years[1], years[2].demand);
  const waiting = start.waiting.slice();
  const seating = seatingOf(situation, years[1], start, waiting);
  const homes = unit.homes.length;
  const asking = Array.from(waiting.keys())
    .filter((cell) => waiting[cell] > 0)
    .map((cell) => {
      const grade = Math.floor(cell / homes);
      const { start: from, arc } = eligibleArcs(situation, grade + 1, true);
      const reach = arc.slice(from[cell % homes], from[(cell % homes) + 1]);
      return { grade, pupils: waiting[cell], schools: Array.from(reach, (one) => unit.arcOffer[one]) };
    });
  const written = (isPromised: boolean) => ({
    grades,
    asking,
    standard: situation.rules.classSize,
    tolerated: situation.rules.tolerated,
    schools: Array.from(unit.offers, (_, offer) => {
      const row = <T>(of: (cell: number, grade: number) => T) =>
        Array.from({ length: grades }, (__, grade) => of(offer * grades + grade, grade));
      return {
        rooms: seating.rooms[offer],
        teaches: row(() => true),
        seated: row((cell) => seating.fixed[cell]),
        leastRooms: row((cell, grade) =>
          Math.max(seating.needed[cell], isPromised && grade === 0 ? seating.promised[offer] : 0),
        ),
      };
    }),
  });
  return { situation, before: years[1], start, written };
}

/** Whether those who are seated fit into a school's rooms at the tolerated size, which the oracle takes for granted. */
const isSeatable =
  (tolerated: readonly number[]) =>
  ({ rooms, seated, leastRooms }: WrittenRooms["schools"][number]): boolean =>
    leastRooms.reduce((sum, some) => sum + some, 0) <= rooms &&
    seated.every((pupils, grade) => pupils <= tolerated[grade] * leastRooms[grade]);

describe("rooms and grades chosen together, beside a mixed-integer optimum (method 4.3)", () => {
  it("leaves as few unplaced in 99 of 100, as few above the standard in 95, and never a class more", async () => {
    const oracle = await highsRooms();
    const draw = drawsFrom(20261126);
    const gaps: { unplaced: number; aboveStandard: number }[] = [];
    while (gaps.length < PROBLEMS) {
      const { situation, before, start, written } = secondYear(draw);
      const [loose, tight] = [written(false), written(true)];
      if (!tight.schools.every(isSeatable(tight.tolerated))) continue;
      const free = oracle(loose);
      const promised = oracle(tight);
      const best = promised.unplaced <= free.unplaced + SAME ? promised : free;
      const { value, bound } = placeYear(situation, before, start, { grades: [] });
      gaps.push({
        unplaced: value.unplaced - free.unplaced,
        aboveStandard: value.aboveStandard - best.aboveStandard,
      });
      expect(value.unplaced).toBeGreaterThanOrEqual(bound?.unplaced ?? 0);
    }

    const alike = gaps.filter(({ unplaced }) => unplaced < SAME);
    const same = alike.filter(({ aboveStandard }) => aboveStandard < SAME);
    expect(alike.length).toBeGreaterThanOrEqual(0.99 * PROBLEMS);
    expect(same.length).toBeGreaterThanOrEqual(0.95 * PROBLEMS);
    expect(Math.max(...gaps.map(({ unplaced }) => unplaced))).toBeLessThan(A_CLASS);
    expect(Math.max(...alike.map(({ aboveStandard }) => aboveStandard))).toBeLessThan(A_CLASS);
  });
});
