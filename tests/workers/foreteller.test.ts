import { expect, it } from "vitest";
import { createForeteller, type FuturesWord } from "../../workers/foreteller";
import { createJobHand } from "../../workers/jobHand";
import type { Job } from "../../workers/jobs/job";
import { aCity, type City, planned } from "../builders/aCity";
import { aMeasure } from "../builders/aMeasure";

const city = aCity()
  .settlement("home", { residents: { 5: 60, 6: 60, 7: 60, 8: 60 } })
  .school("school", { rooms: 6, enrolled: [60, 60, 60] })
  .years(3)
  .build();

function aForeteller({ dataset }: City, onRun: (job: Job) => void = () => {}) {
  const foreteller = createForeteller(() => {
    const hand = createJobHand();
    hand.open(dataset);
    return [
      {
        run: async (job) => {
          onRun(job);
          return hand.run(job);
        },
      },
    ];
  });
  foreteller.open(dataset);
  return foreteller;
}

const { scenario, assumptions, norms, years } = city;
const larger = planned(city, [
  aMeasure("m0", { kind: "expand", year: 2021, school: "school", stage: "primary", addedRooms: 6 }),
]).scenario;
const request = { scenarios: [scenario], assumptions, norms, years, seed: 1, count: 24 };

it("tells a fan after the first futures and again when all are done", async () => {
  const words: FuturesWord[] = [];

  await aForeteller(city).foretell(request, (word) => void words.push(word));

  const fans = words.flatMap((word) => (word.kind === "fan" ? [word.fan.futures] : []));
  expect(fans).toEqual([10, 24]);
  expect(words.at(-1)?.kind).toBe("fan");
});

it("holds plans against each other over the same futures", async () => {
  const words: FuturesWord[] = [];

  await aForeteller(city).foretell(
    { ...request, scenarios: [scenario, larger] },
    (word) => void words.push(word),
  );

  const last = words.at(-1);
  expect(last).toMatchObject({ kind: "odds", odds: [{ plan: 0 }, { plan: 1, worstRegret: 0 }] });
});

it("takes no further share while it is paused, and none after it was stopped", async () => {
  let runs = 0;
  const foreteller = aForeteller(city, () => void runs++);
  const done: number[] = [];
  const isOver = foreteller.foretell(request, (word) => {
    if (word.kind === "progress") done.push(word.done);
    if (word.kind === "progress" && word.done === 4) foreteller.pause();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const whilePaused = runs;
  foreteller.stop();
  await isOver;

  expect(whilePaused).toBe(runs);
  expect(done.at(-1)).toBeLessThan(24);
});
