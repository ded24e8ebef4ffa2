import { describe, expect, it } from "vitest";
import { FUTURE_INDICATORS, type FutureFigures } from "../../../src/model/futures/indicators";
import { simulateAll } from "../../../workers/engine/simulate";
import { finish, futuresOf, runOf } from "../../../workers/jobs/finish";
import type { Job } from "../../../workers/jobs/job";
import { jobKey } from "../../../workers/jobs/jobKey";
import { runJob } from "../../../workers/jobs/runJob";
import { aCity, type City } from "../../builders/aCity";

const town = (counties = 1): City => {
  const city = aCity().years(8);
  for (let county = 1; county <= counties; county++)
    city
      .settlement(`town ${county}`, {
        county: `county ${county}`,
        residents: Object.fromEntries(Array.from({ length: 40 }, (_, age) => [age, 30])),
      })
      .school(`school ${county}`, {
        county: `county ${county}`,
        rooms: 6,
        enrolled: [30, 30, 30, 30, 30, 30],
      });
  return city
    .assume({
      fertility: {
        shape: Array.from({ length: 101 }, (_, age) => (age >= 20 && age < 35 ? 1 : 0)),
        total: Object.fromEntries(Array.from({ length: counties }, (_, at) => [`county ${at + 1}`, 2])),
        path: [],
        malesPerFemale: 1,
        knownBirths: [],
      },
    })
    .build();
};

const jobOf = ({ dataset, scenario, assumptions, norms, years }: City, more: Partial<Job> = {}): Job => ({
  city: dataset.key,
  scenario,
  assumptions,
  norms,
  years,
  ...more,
});

const futures = (city: City, from: number, to: number, seed = 1) =>
  futuresOf(finish(runJob(city.model, jobOf(city, { draws: { seed, from, to } }))));

const bytesOf = ({ units, flags, seatYears, births }: FutureFigures) => [
  ...units,
  ...flags,
  ...seatYears,
  ...births,
];

describe("a job", () => {
  it("without draws is answered by the run itself, year by year", () => {
    const city = town();
    const done: number[] = [];

    const { results } = runOf(finish(runJob(city.model, jobOf(city)), (step) => void done.push(step.done)));

    expect(results.units).toEqual(simulateAll(city).results.units);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("is refused for another city than the one that it is for", () => {
    const city = town();

    expect(() => finish(runJob(city.model, jobOf(city, { city: "another" })))).toThrow("another");
  });

  it("has a key of all that it depends on, whatever the order in which it is written", () => {
    const job = jobOf(town(), { draws: { seed: 1, from: 0, to: 5 } });
    const turned = Object.fromEntries(Object.entries(job).reverse()) as unknown as Job;

    expect(jobKey(turned)).toBe(jobKey(job));
    expect(jobKey({ ...job, draws: { seed: 2, from: 0, to: 5 } })).not.toBe(jobKey(job));
    expect(jobKey({ ...job, years: 9 })).not.toBe(jobKey(job));
  });

  it("gives a future the same bytes alone as among others", () => {
    const city = town(2);

    const among = futures(city, 0, 5);
    const alone = futures(city, 3, 4);

    expect(bytesOf(alone.futures[0])).toEqual(bytesOf(among.futures[3]));
    expect(bytesOf(among.futures[2])).not.toEqual(bytesOf(among.futures[3]));
  });

  it("draws one county as before when another joins the city", () => {
    const [one, two] = [town(1), town(2)];
    const pupilsOf = (city: City) => {
      const { shape, futures: made } = futures(city, 0, 3);
      const unit = shape.units.findIndex(({ county, stage }) => county === "county 1" && stage === "primary");
      const at = (year: number) =>
        (year * shape.units.length + unit) * FUTURE_INDICATORS.length + FUTURE_INDICATORS.indexOf("pupils");
      return made.map(({ units }) => shape.years.map((_, year) => units[at(year)]));
    };

    expect(pupilsOf(two)).toEqual(pupilsOf(one));
  });
});
