import { describe, expect, it } from "vitest";
import { PROPOSAL_ACTS } from "../../../../src/domain/proposal";
import { STAGES } from "../../../../src/domain/stage";
import { proposeFor } from "../../../../workers/siting/city/proposeFor";
import { aCity, BASE_YEAR } from "../../../builders/aCity";

/** 100 entrants a year before one room of 40: the first grade is all that the school teaches, so the 100 of the second lack one. */
const city = aCity()
  .settlement("town", { residents: { 5: 100, 6: 100 } })
  .school("small", { rooms: 1, grades: [1, 1], enrolled: [40] })
  .years(1)
  .build();
const year = BASE_YEAR + 1;

const wishes = { stages: STAGES, acts: PROPOSAL_ACTS, must: [], mayOversize: false };

function proposed(yuan: number, keep: readonly string[] = []) {
  const asked = proposeFor(city, { ...wishes, money: [{ year, yuan }], keep }, 1);
  for (let step = 0; step < 500 && asked.siting.report().status === "searching"; step++) asked.siting.step();
  const { status, plan = [] } = asked.siting.report();
  const { measures, figures } = asked.judge(plan);
  return { status, before: asked.before, figures, measures };
}

describe("measures that the machine proposes", () => {
  it("adds two rooms where 60 children are short of seats in one grade, and is judged by the simulator", () => {
    const { status, before, figures, measures } = proposed(1e9);

    expect(status).toBe("proved");
    expect(before.shortPupilYears).toBeCloseTo(160, 6);
    expect(measures).toMatchObject([{ kind: "expand", year, school: "small", addedRooms: 2 }]);
    expect(figures.shortPupilYears).toBeCloseTo(100, 6);
  });

  it("leaves a school as it is that must stay so", () => {
    expect(proposed(1e9, ["small"]).measures).toEqual([]);
  });
});
