import { expect, it } from "vitest";
import type { FutureFigures } from "../../../src/model/futures/indicators";
import { startThreads } from "../../../workers/headless/jobThreads";
import { finish } from "../../../workers/jobs/finish";
import { runJob } from "../../../workers/jobs/runJob";
import { type Hand, type Swept, sweep } from "../../../workers/jobs/sweep";
import { aCity } from "../../builders/aCity";

const city = aCity()
  .settlement("home", { residents: { 5: 60, 6: 60, 7: 60, 8: 60 } })
  .school("school", { rooms: 6, enrolled: [60, 60, 60] })
  .years(3)
  .build();
const { dataset, model, scenario, assumptions, norms, years } = city;
const job = { city: dataset.key, scenario, assumptions, norms, years, draws: { seed: 4, from: 10, to: 21 } };

/** A hand at home that takes its time by turns, so that shares come in out of order. */
const atHome = (breaths: number): Hand => ({
  run: async (one) => {
    for (let breath = 0; breath < breaths; breath++) await Promise.resolve();
    return finish(runJob(model, one));
  },
});

const bytes = (swept: Swept | undefined) =>
  swept?.futures.map((one) => {
    const { units, flags, seatYears } = one as FutureFigures;
    return [...units, ...flags, ...seatYears];
  });

it("gives the same bytes for any number of hands and any share of work", async () => {
  const one = await sweep(job, [atHome(0)], 11);
  const two = await sweep(job, [atHome(9), atHome(0)], 3);
  const four = await sweep(job, [atHome(5), atHome(0), atHome(20), atHome(2)], 1);

  expect(bytes(one)).toHaveLength(11);
  expect(bytes(two)).toEqual(bytes(one));
  expect(bytes(four)).toEqual(bytes(one));
});

it("gives the same bytes from threads of this machine", async () => {
  const threads = startThreads(dataset, 2);
  try {
    expect(bytes(await sweep(job, threads.hands, 4))).toEqual(bytes(await sweep(job, [atHome(0)], 11)));
  } finally {
    await threads.close();
  }
});

it("takes no more work once it is told to stop", async () => {
  let asked = 0;
  const counting: Hand = {
    run: (one) =>
      atHome(0)
        .run(one)
        .finally(() => void asked++),
  };

  expect(await sweep(job, [counting], 2, (_, done) => done >= 4)).toBeUndefined();
  expect(asked).toBe(2);
});

it("passes on what went wrong in a hand", async () => {
  const broken: Hand = { run: () => Promise.reject(new Error("no such city")) };

  await expect(sweep(job, [broken, atHome(0)], 2)).rejects.toThrow("no such city");
});
