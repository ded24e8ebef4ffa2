import { expect, it } from "vitest";
import { byStage } from "../../../src/domain/stage";
import { simulateAll } from "../../../workers/engine/simulate";
import { finish } from "../../../workers/jobs/finish";
import { runJob } from "../../../workers/jobs/runJob";
import { aCity, run } from "../../builders/aCity";
import { yearOf } from "../../builders/attendance";

const ROLLS = [40, 20, 20, 20, 20, 20];
const AGES = [4, 5, 6, 7, 8, 9, 10, 11];
const residents = (pupils: number) => Object.fromEntries(AGES.map((age) => [age, pupils]));
const STILL = { male: new Array<number>(101).fill(0), female: new Array<number>(101).fill(0) };

/** 40 children of each age, of whom half have left the one school after its first grade for four years. */
const city = (demandFrom: "residents" | "rolls" | "blend", calibrate = false) =>
  aCity()
    .settlement("far", { x: 500, residents: residents(10) })
    .settlement("near", { residents: residents(30) })
    .school("school", { rooms: 6, enrolled: ROLLS, enrolledBefore: [ROLLS, ROLLS, ROLLS] })
    .assume({ demandFrom: { primary: demandFrom }, calibrate, migration: { county: STILL } })
    .years(2)
    .build();

const demand = (at: ReturnType<typeof city>, after: number) =>
  [...yearOf(run(at).results, { after }).demand].map((pupils) => Number(pupils.toFixed(3)));
const pupils = (at: ReturnType<typeof city>, after: number) =>
  demand(at, after).reduce((sum, one) => sum + one, 0);

it("asks for as many seats as residents do, as rolls lead to, or for the mean of both", () => {
  expect(
    (["residents", "rolls", "blend"] as const).map((source) => Math.round(pupils(city(source), 1))),
  ).toEqual([240, 140, 190]);
  expect(pupils(city("rolls"), 0)).toBe(240);
});

it("shares what rolls lead to among homes as residents do, whatever they are calibrated by", () => {
  for (const calibrate of [false, true])
    expect(demand(city("rolls", calibrate), 1).slice(0, 4)).toEqual([10, 30, 5, 15]);
});

it("takes an edit of the belief into a run that remembers another", () => {
  const asked = city("residents");
  const { assumptions } = city("rolls");
  const again = simulateAll({ ...asked, assumptions, memory: run(asked) });

  expect(yearOf(again.results, { after: 1 }).demand).toEqual(
    yearOf(run(city("rolls")).results, { after: 1 }).demand,
  );
});

it("lets futures differ from what rolls lead to as they differ from what residents do", () => {
  const { dataset, model, scenario, assumptions, norms, years } = city("rolls");
  const draws = { seed: 1, from: 0, to: 40 };
  const job = { city: dataset.key, scenario, assumptions, norms, years, draws };
  const answer = finish(runJob(model, job));
  if (answer.kind !== "indicators") throw new Error("no futures");
  const ofPrimary = answer.shape.units.findIndex(({ stage }) => stage === "primary");
  const width = answer.futures[0].units.length / answer.shape.units.length / answer.shape.years.length;
  const later = answer.futures.map(({ units }) => units[(2 * answer.shape.units.length + ofPrimary) * width]);
  const mean = later.reduce((sum, one) => sum + one, 0) / later.length;

  expect(new Set(later).size).toBeGreaterThan(10);
  expect(Math.abs(mean / pupils(city("rolls"), 2) - 1)).toBeLessThan(0.02);
});

it("leaves a stage without past rolls to its residents", () => {
  const alone = aCity()
    .settlement("v", { residents: { 5: 50, 6: 60 } })
    .school("s", { enrolled: [60] })
    .assume({ demandFrom: byStage(() => "rolls" as const) })
    .build();

  expect(yearOf(run(alone).results, { after: 1 }).demand.slice(0, 2)).toEqual(Float64Array.of(50, 60));
});
