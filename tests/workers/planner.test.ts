import { expose, proxy, type Remote, releaseProxy, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import type { Results } from "../../src/model/results";
import { patchedResults, type ResultsPatch } from "../../src/model/resultsPatch";
import { createPlanner, type Planner, type RunAnswer, type RunRequest } from "../../workers/planner";
import { aCity, BASE_YEAR, type City, planned, run } from "../builders/aCity";
import { aMeasure } from "../builders/aMeasure";
import { bytesOf } from "../builders/bytes";

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A planner at the other end of a channel. It breathes after every year where asked to, as a slow run would. */
function dial(breathe = () => new Promise<void>((resume) => setTimeout(resume, 0))): Remote<Planner> {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(createPlanner(breathe), port1 as never);
  return wrap<Planner>(port2 as never);
}

const city = aCity()
  .settlement("village", { entrants: 60, residents: { 3: 50, 4: 40, 8: 30 } })
  .settlement("hamlet", { x: 2500, entrants: 20, county: "other" })
  .school("near")
  .school("far", { x: 2600, county: "other" })
  .years(6)
  .build();
const expanded = planned(city, [
  aMeasure("more", { kind: "expand", year: BASE_YEAR + 3, school: "near", stage: "primary", addedRooms: 4 }),
]);
const built = planned(city, [
  ...expanded.scenario.measures,
  aMeasure("gone", { kind: "close", year: BASE_YEAR + 2, school: "no such school" }),
]);

const request = (
  ticket: number,
  { scenario, assumptions, norms, years }: City,
  holds?: number,
): RunRequest => ({
  ticket,
  scenario,
  assumptions,
  norms,
  years,
  ...(holds !== undefined && { holds }),
});

/** The results as if they ended with this year. */
function upTo(results: Results, last: number): Results {
  const count = last - BASE_YEAR + 1;
  return {
    ...results,
    years: results.years.slice(0, count),
    heads: results.heads.slice(0, count),
    units: results.units.map((unit) => ({ ...unit, years: unit.years.slice(0, count) })),
  };
}

function done(answer: RunAnswer) {
  if (answer.status !== "done") throw new Error(`the run was ${answer.status}`);
  return answer;
}

describe("the planner over a channel", () => {
  it("answers with the very bytes that the engine gives at home", async () => {
    const planner = dial();
    await planner.open(city.dataset);

    const { patch } = done(await planner.run(request(1, built)));

    expect(bytesOf(patchedResults(city.model, undefined, patch))).toBe(bytesOf(run(built).results));
  });

  it("says only what differs from results that the asker holds, and that is enough", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    const first = done(await planner.run(request(1, city)));
    const held = patchedResults(city.model, undefined, first.patch);

    const { patch } = done(await planner.run(request(2, expanded, 1)));

    expect(patch.residents).toBeUndefined();
    expect(patch.units.filter((unit) => unit !== undefined)).toHaveLength(1);
    expect(bytesOf(patchedResults(city.model, held, patch))).toBe(bytesOf(run(expanded).results));
  });

  it.each([
    ["nothing", undefined],
    ["an earlier run", 1],
  ])("answers the year that is looked at first, to an asker who holds %s", async (_, holds) => {
    const planner = dial();
    await planner.open(city.dataset);
    const held = patchedResults(city.model, undefined, done(await planner.run(request(1, city))).patch);
    const first = BASE_YEAR + 4;
    const ahead: ResultsPatch[] = [];

    const answer = await planner.run(
      { ...request(2, expanded, holds), first },
      proxy((_done: number, _all: number, soFar?: ResultsPatch) => void (soFar && ahead.push(soFar))),
    );

    const known = holds === undefined ? undefined : held;
    const whole = patchedResults(city.model, known, done(answer).patch);
    await expect.poll(() => ahead.length).toBe(1); // it has a channel of its own, and may be overtaken
    expect(bytesOf(patchedResults(city.model, known, ahead[0]))).toBe(bytesOf(upTo(whole, first)));
  });

  it("sends nothing ahead of the last year", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    const ahead: number[] = [];
    const listen = proxy(
      (year: number, _all: number, soFar?: ResultsPatch) => void (soFar && ahead.push(year)),
    );

    await planner.run({ ...request(1, city), first: BASE_YEAR + city.years }, listen);
    await planner.run({ ...request(2, city), first: BASE_YEAR + 1 }, listen);

    await expect.poll(() => ahead).toEqual([1]);
  });

  it("says everything where the asker holds a run that the planner has forgotten", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    for (let ticket = 1; ticket <= 9; ticket++)
      await planner.run(request(ticket, ticket % 2 ? city : expanded));

    const { patch } = done(await planner.run(request(10, expanded, 1)));

    expect(patch.residents).toBeDefined();
    expect(bytesOf(patchedResults(city.model, undefined, patch))).toBe(bytesOf(run(expanded).results));
  });

  it("remembers the eighth run back", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    for (let ticket = 1; ticket <= 8; ticket++) await planner.run(request(ticket, city));

    const { patch } = done(await planner.run(request(9, city, 1)));

    expect(patch.units.every((unit) => unit === undefined)).toBe(true);
  });

  it("forgets the run first that nobody built on for longest", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    for (let ticket = 1; ticket <= 8; ticket++) await planner.run(request(ticket, city));

    await planner.run(request(9, city, 1));
    const [ofFirst, ofSecond] = [
      await planner.run(request(10, city, 1)),
      await planner.run(request(11, city, 2)),
    ];

    expect(done(ofFirst).patch.residents).toBeUndefined();
    expect(done(ofSecond).patch.residents).toBeDefined();
  });

  it("forgets a run whose asker gave up before the answer came", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    for (let ticket = 1; ticket <= 2; ticket++) await planner.run(request(ticket, city));

    await planner.cancel(2);

    expect(done(await planner.run(request(3, city, 2))).patch.residents).toBeDefined();
    expect(done(await planner.run(request(4, city, 1))).patch.residents).toBeUndefined();
  });

  it("says the same of any plan, from any run that it may build on", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    const plans = [city, expanded, built, city, built, expanded];

    let known = patchedResults(city.model, undefined, done(await planner.run(request(1, city))).patch);
    for (const [at, plan] of plans.entries()) {
      const { patch } = done(await planner.run(request(at + 2, plan, at + 1)));
      known = patchedResults(city.model, known, patch);

      expect(bytesOf(known)).toBe(bytesOf(run(plan).results));
      expect(known.setAside).toEqual(plan === built ? ["gone"] : []);
    }
  });

  it("refuses to run before a dataset was opened, and says so", async () => {
    await expect(dial().run(request(1, city))).rejects.toThrow("before a dataset was opened");
  });

  it("passes on what the engine has against an assumption", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    const { assumptions } = city;
    const male = assumptions.mortality.male.map(() => Number.NaN);
    const impossible = {
      ...city,
      assumptions: { ...assumptions, mortality: { ...assumptions.mortality, male } },
    };

    await expect(planner.run(request(1, impossible))).rejects.toThrow("death rate at age 0 is NaN");
  });
});

describe("runs that overtake each other", () => {
  it("end as cancelled when a newer one comes in, and only the newest is done", async () => {
    const planner = dial();
    await planner.open(city.dataset);

    const answers = await Promise.all([1, 2, 3, 4, 5].map((ticket) => planner.run(request(ticket, city))));

    expect(answers.map(({ status }) => status)).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
      "cancelled",
      "done",
    ]);
  });

  it("end when they are cancelled under way, and the next one runs however often that was said", async () => {
    const slow = withSlowBreath();
    const planner = dial(slow.breathe);
    await planner.open(city.dataset);

    const running = planner.run(request(1, city));
    await planner.cancel(1);
    await planner.cancel(1);
    slow.goOn();

    expect((await running).status).toBe("cancelled");
    expect((await planner.run(request(2, city))).status).toBe("done");
  });

  it("report how far they are, year by year, to an asker who wants to know", async () => {
    const planner = dial();
    await planner.open(city.dataset);
    const heard: [number, number][] = [];
    const slowly = () => {
      const until = performance.now() + 13;
      while (performance.now() < until);
    };

    await planner.run(
      request(1, city),
      proxy((done: number, all: number) => {
        heard.push([done, all]);
        slowly();
      }),
    );

    expect(heard.every(([years, all]) => years <= 6 && all === 6)).toBe(true);
    expect(heard.map(([years]) => years)).toEqual(heard.map(([years]) => years).toSorted((a, b) => a - b));
    planner[releaseProxy]();
  });
});

/** Holds its breath until told to go on. */
function withSlowBreath() {
  let goOn = () => {};
  const told = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return { breathe: () => told, goOn };
}
