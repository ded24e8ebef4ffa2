import { describe, expect, it } from "vitest";
import type { Merge } from "../../../src/domain/measure";
import { closureGate } from "../../../src/model/closureGate";
import { aCity, run } from "../../builders/aCity";

const grades = (pupils: number) => Array.from({ length: 6 }, () => pupils);
const ages = (children: number) => Object.fromEntries([5, 6, 7, 8, 9, 10, 11].map((age) => [age, children]));

const merging = (receiver: { x: number; rooms?: number }, papers: Partial<Merge> = {}, limitM?: number) => {
  const plan = aCity()
    .settlement("village", { residents: ages(10) })
    .settlement("town", { x: receiver.x, residents: ages(35) })
    .school("small", { enrolled: grades(10) })
    .school("central", { ...receiver, enrolled: grades(35) })
    .measure({ kind: "merge", year: 2021, school: "small", into: "central", campusStays: false, ...papers });
  if (limitM !== undefined)
    plan.measure({
      kind: "policy",
      year: 2021,
      stage: "primary",
      set: { journeyLimitM: { town: limitM, rural: limitM } },
    });
  const city = plan.build();
  return closureGate(run(city).results, city.scenario.measures[0] as Merge);
};
const unmet = (gate: ReturnType<typeof closureGate>) =>
  gate.conditions
    .filter(({ isMet }) => !isMet)
    .map(({ condition, pupils }) => [condition, Math.round(pupils)]);

describe("the closure gate", () => {
  it("opens where every pupil has a seat within the journey and the papers are dated", () => {
    const gate = merging({ x: 1000, rooms: 12 }, { hearing: "2021-03-01", publicNotice: "2021-04-01" });

    expect(gate.isReady).toBe(true);
  });

  it("names the pupils who would sit in classes above 40: 10 in each of six classes of 45", () => {
    const gate = merging({ x: 1000 }, { hearing: "2021-03-01", publicNotice: "2021-04-01" });

    expect(unmet(gate)).toEqual([["classSize", 60]]);
  });

  it("names the pupils who would travel further than 3 km", () => {
    const gate = merging({ x: 3500, rooms: 12 }, { hearing: "2021-03-01", publicNotice: "2021-04-01" });

    expect(unmet(gate)).toContainEqual(["journey", 50]);
  });

  it("takes the journey limit that holds: 3.5 km under a policy of 5 km from the same year is within it", () => {
    const gate = merging({ x: 3500, rooms: 12 }, { hearing: "2021-03-01", publicNotice: "2021-04-01" }, 5000);

    expect(unmet(gate)).toEqual([]);
  });

  it("stays shut while the hearing and the public notice have no date", () => {
    expect(unmet(merging({ x: 1000, rooms: 12 }))).toEqual([
      ["hearing", 0],
      ["publicNotice", 0],
    ]);
  });
});
