import { describe, expect, it } from "vitest";
import { readNorms } from "../../data/zhongwei/build/readNorms";
import type { Build, Expand, Measure, Merge, Recruit } from "../../src/domain/measure";
import type { Plan } from "../../src/domain/plan";
import type { Scenario } from "../../src/domain/scenario";
import { seatsOf } from "../../src/domain/seats";
import { paperFaults } from "../../src/model/closurePapers";
import { builtCity, committed, pupilsIn, total } from "../data/builtCity";

const city = builtCity();
const norms = readNorms();
const promised = committed<Plan>("seeds/plan-2021-2025.json");
const scenario = (id: string) => committed<Scenario & { version: number }>(`seeds/scenarios/${id}.json`);
const plan = scenario("plan-2021-2025");
const ofKind = <K extends Measure["kind"]>(kind: K) =>
  plan.measures.filter((measure): measure is Extract<Measure, { kind: K }> => measure.kind === kind);
const builds: readonly Build[] = ofKind("build");
const expansions: readonly Expand[] = ofKind("expand");
const mergers: readonly Merge[] = ofKind("merge");
const school = (id: string) => {
  const found = city.schools.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no school ${id}`);
  return found;
};
const promise = (id: string) => promised.lines.find((line) => line.id === id)?.promised;

/** Seats that an expansion adds to the rooms there are. */
function seatsByExpansion({ school: id, stage, addedRooms }: Expand): number {
  const rooms = school(id).offers.find((offer) => offer.stage === stage)?.rooms ?? 0;
  return seatsOf(rooms + addedRooms, norms.classSize[stage]) - seatsOf(rooms, norms.classSize[stage]);
}

const buses = ofKind("bus");
const recruits = ofKind("recruit");

describe("the shipped plan", () => {
  it("places all 27 new schools, 71 expansions and 42 mergers, once each", () => {
    expect(builds).toHaveLength(promise("new") ?? 0);
    expect(expansions).toHaveLength(promise("expanded") ?? 0);
    expect(mergers).toHaveLength(promise("merged") ?? 0);
    expect(new Set(plan.measures.map(({ id }) => id)).size).toBe(
      27 + 71 + 42 + buses.length + recruits.length,
    );
    expect(new Set(expansions.map((one) => one.school)).size).toBe(71);
    expect(plan.measures.every(({ year }) => year >= 2021 && year <= 2025)).toBe(true);
  });

  it("recruits 800 teachers from 2021 to 2025, 150 of them in scarce subjects", () => {
    const years = ({ year, untilYear = year }: Recruit) => untilYear - year + 1;

    expect(recruits.every(({ year, untilYear }) => year === 2021 && untilYear === 2025)).toBe(true);
    expect(total(recruits.map((one) => years(one) * one.posts))).toBe(800);
    expect(total(recruits.map((one) => years(one) * (one.scarcePosts ?? 0)))).toBe(150);
  });

  it("adds 21,000 seats, 5,300 of them in public kindergartens", () => {
    const built = builds.flatMap(({ school: { offers } }) => offers);
    const seats = built.map(({ stage, rooms }) => ({ stage, seats: seatsOf(rooms, norms.classSize[stage]) }));
    const added = expansions.map((one) => ({ stage: one.stage, seats: seatsByExpansion(one) }));
    const everything = [...seats, ...added];

    expect(total(everything.map((one) => one.seats))).toBe(promise("seats"));
    expect(total(everything.filter(({ stage }) => stage === "preschool").map((one) => one.seats))).toBe(
      promise("kindergartenSeats"),
    );
    expect(builds.every((one) => one.school.ownership === "public")).toBe(true);
    expect(expansions.every((one) => school(one.school).ownership === "public")).toBe(true);
  });

  it("counts the seats of an expansion alike whether or not the rooms before it are known", () => {
    for (const one of expansions) {
      expect(seatsByExpansion(one), one.id).toBe(seatsOf(one.addedRooms, norms.classSize[one.stage]));
    }
  });

  it("bears the three names that the plan promises, and says so, and no other real name", () => {
    const named = builds.filter(({ school: { name } }) => !name.zh.startsWith("示范·"));

    expect(named.map((one) => one.school.name.zh)).toEqual(["中卫市第十三小学", "海原县第八小学"]);
    expect(named.every(({ note }) => note?.includes("专栏8"))).toBe(true);
    expect(expansions.filter(({ note }) => note?.includes("中卫中学（分校）"))).toHaveLength(1);
  });

  it("builds on candidate sites in towns, one school a site", () => {
    for (const { site, school: built } of builds) {
      const ground = city.sites.find(({ id }) => id === site);
      expect(ground?.setting).not.toBe("rural");
      expect(ground?.stages).toEqual(expect.arrayContaining(built.offers.map(({ stage }) => stage)));
    }
    expect(new Set(builds.map(({ site }) => site)).size).toBe(27);
  });

  it("merges only village schools below 100 pupils, into a school that stays and teaches all their grades", () => {
    const gone = new Set(mergers.map((merger) => merger.school));
    const lastGrade = (id: string) =>
      school(id).offers.find(({ stage }) => stage === "primary")?.toGrade ?? 0;
    for (const merger of mergers) {
      const small = school(merger.school);
      expect(small.setting).toBe("rural");
      expect(pupilsIn(small, "primary")).toBeLessThan(norms.smallSchoolBelow);
      expect(gone.has(merger.into)).toBe(false);
      expect(school(merger.into).county).toBe(small.county);
      expect(lastGrade(merger.into)).toBeGreaterThanOrEqual(lastGrade(merger.school));
    }
  });

  it("brings buses for the merged, once a school, to schools that stay", () => {
    const gone = new Set<string>(mergers.map((merger) => merger.school));
    expect(buses.length).toBeGreaterThan(0);
    expect(new Set(buses.map((bus) => bus.school)).size).toBe(buses.length);
    for (const bus of buses) expect(gone.has(bus.school), bus.id).toBe(false);
  });

  it("has its papers in order where it has any", () => {
    for (const merger of mergers)
      if (merger.hearing !== undefined) expect(paperFaults(merger).size, merger.id).toBe(0);
  });

  it("has consulted on most mergers and not on all", () => {
    const dated = mergers.filter(
      ({ hearing, publicNotice }) => hearing !== undefined && publicNotice !== undefined,
    );

    expect(dated.length).toBeGreaterThan(30);
    expect(dated.length).toBeLessThan(42);
  });

  it("keeps the ids of its measures in the variants, so that plans differ measure by measure", () => {
    const whole = new Map(plan.measures.map((measure) => [measure.id, measure]));
    for (const id of ["plan-without-mergers", "mergers-only"]) {
      for (const measure of scenario(id).measures) expect(measure).toEqual(whole.get(measure.id));
    }
    expect(scenario("plan-without-mergers").measures).toHaveLength(98 + recruits.length);
    expect(scenario("mergers-only").measures).toHaveLength(42 + buses.length);
    expect(scenario("baseline").measures).toEqual([]);
  });

  it("differs from the baseline by fewer births only in the low variant", () => {
    const low = scenario("low-births");
    const path = low.beliefs?.fertility?.path ?? [];
    const usual = city.assumptions.fertility.path;

    expect(low.measures).toEqual([]);
    expect(path[path.length - 1].value).toBeLessThan(usual[usual.length - 1].value);
    expect(low.beliefs?.fertility?.shape).toEqual(city.assumptions.fertility.shape);
  });
});
