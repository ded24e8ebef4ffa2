import { expect, it } from "vitest";
import { finish } from "../../../workers/jobs/finish";
import type { Job } from "../../../workers/jobs/job";
import { runJob } from "../../../workers/jobs/runJob";
import { tippingPoint } from "../../../workers/jobs/tippingPoint";
import { aCity } from "../../builders/aCity";

/** 200 children ask for 240 seats (6 rooms of 40): seats are short once a fifth more come. */
const city = aCity()
  .settlement("home", { residents: { 5: 50, 6: 50, 7: 50, 8: 50 } })
  .school("school", { rooms: 6, enrolled: [50, 50, 50] })
  .years(1)
  .build();
const { dataset, model, scenario, assumptions, norms, years } = city;
const job = { city: dataset.key, scenario, assumptions: { ...assumptions, calibrate: true }, norms, years };

const hand = { run: async (asked: Job) => finish(runJob(model, asked)) };

it("finds the factor at which seats begin to be short", async () => {
  const found = await tippingPoint(
    hand,
    dataset.baseYear,
    job,
    { kind: "enrolment", stage: "primary" },
    { stage: "primary", year: 2021 },
  );

  expect(found).toMatchObject({ kind: "at", failsAbove: true });
  expect(found.kind === "at" && Math.abs(found.factor - 1.2)).toBeLessThan(0.012);
});

it("says so where no factor between the bounds changes anything", async () => {
  const births = await tippingPoint(
    hand,
    dataset.baseYear,
    job,
    { kind: "births" },
    { stage: "primary", year: 2021 },
  );

  expect(births).toEqual({ kind: "never" });
});
