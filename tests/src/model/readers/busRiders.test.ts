import { expect, it } from "vitest";
import { busNeed, busRiders } from "../../../../src/model/readers/busRiders";
import { aCity, run } from "../../../builders/aCity";

it("counts riders who find no seat, and the buses that the year with most of them needs", () => {
  // 3,500 m are too far to walk; buses of 50 seats carry 60 pupils in 2021 and 70 from 2022 on.
  const { results } = run(
    aCity()
      .settlement("village", { x: 3500, residents: { 5: 30, 6: 30, 4: 10 } })
      .school("school", { rooms: 12, enrolled: [30] })
      .measure({ kind: "bus", year: 2021, school: "school", stage: "primary", addedBuses: 1 })
      .years(2)
      .build(),
  );
  const [bus] = results.scenario.measures;
  if (bus?.kind !== "bus") throw new Error("the plan has one measure, a bus");

  expect(busRiders(results, bus, 2021)).toMatchObject({ pupils: 60, seats: 50 });
  expect(busNeed(results, bus)).toEqual({ year: 2022, pupils: 70, buses: 2 });
  expect(busNeed(results, { ...bus, year: 2023 })).toBeUndefined();
});
