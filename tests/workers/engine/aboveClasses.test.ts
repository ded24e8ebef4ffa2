import { expect, it } from "vitest";
import { aCity, run } from "../../builders/aCity";

it("counts the base year's pupils above the standard by the classes that they sit in, later years' by rooms", () => {
  // 100 pupils of grade 1 in two rooms: two classes of 50, where 40 are the standard. The year after they sit in grade 2.
  const { results } = run(
    aCity()
      .settlement("here", { residents: { 6: 100 } })
      .school("here", { grades: [1, 2], rooms: 2, enrolled: [100] })
      .build(),
  );
  const [base, next] = results.units
    .flatMap(({ years }) => years)
    .filter(({ demand }) => demand.some((some) => some > 0));

  expect(base.summary).toMatchObject({ classes: 2, largestClass: 50, overStandard: 20 });
  expect(next.summary.overStandard).toBe(20);
});
