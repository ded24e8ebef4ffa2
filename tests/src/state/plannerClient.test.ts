import { afterEach, describe, expect, it, vi } from "vitest";
import type { PlannerLine } from "../../../src/state/planner";
import { createPlannerClient, type Question, type Watch } from "../../../src/state/plannerClient";
import type { City } from "../../../src/state/store";
import { createPlanner } from "../../../workers/planner";
import { bytesOf } from "../../builders/bytes";
import { aBuild, aState, quiet } from "./aState";

/** Lines to planners of the real kind that can be made to die or to hang. */
function exchange() {
  const lines: {
    die(what: string): void;
    isHungUp: boolean;
    isHanging: boolean;
    asked: number;
    holds: number | undefined;
  }[] = [];
  const start = (): PlannerLine => {
    const planner = createPlanner(() => Promise.resolve());
    let die: (what: string) => void = () => {};
    const died = new Promise<string>((resolve) => {
      die = resolve;
    });
    const line: (typeof lines)[number] = {
      die,
      isHungUp: false,
      isHanging: false,
      asked: 0,
      holds: undefined,
    };
    lines.push(line);
    return {
      open: async (dataset) => planner.open(dataset),
      run: (request, progress) => {
        line.asked++;
        line.holds = request.holds;
        return line.isHanging ? new Promise(() => {}) : planner.run(request, progress);
      },
      tryOffers: (request, tell) => planner.tryOffers(request, tell),
      staff: async (request) => planner.staff(request),
      cancel: (ticket) => planner.cancel(ticket),
      died,
      hangUp: () => {
        line.isHungUp = true;
      },
    };
  };
  return { lines, start };
}

function watch(): Watch & { readonly abort: AbortController; readonly restarts: () => number } {
  const abort = new AbortController();
  let restarts = 0;
  return {
    ...{ abort, signal: abort.signal },
    onProgress: () => {},
    onFirst: () => {},
    onRestart: () => {
      restarts++;
    },
    restarts: () => restarts,
  };
}

const { city, project } = aState();
const empty: Question = {
  scenario: project.scenarios[0],
  assumptions: project.assumptions,
  norms: city.norms,
  years: 15,
};
const expanded: Question = { ...empty, scenario: { ...empty.scenario, measures: [aBuild("m")] } };
const open = (of: City = city) => {
  const { lines, start } = exchange();
  return { lines, client: createPlannerClient(of, start) };
};

afterEach(() => void vi.useRealTimers());

describe("the planner's client", () => {
  it("asks nothing of a planner that has not said that the city is open", async () => {
    const { lines, start } = exchange();
    let tellOpen: () => void = () => {};
    const isOpen = new Promise<void>((resolve) => {
      tellOpen = resolve;
    });
    const client = createPlannerClient(city, () => {
      const line = start();
      return { ...line, open: (dataset) => isOpen.then(() => line.open(dataset)) };
    });

    const answer = client.ask(empty, watch());
    await new Promise((resume) => setTimeout(resume, 0));
    expect(lines[0].asked).toBe(0);
    tellOpen();

    expect((await answer).results.scenario).toEqual(empty.scenario);
  });

  it("gives the same results whether they came whole or as what differs", async () => {
    const used = open().client;
    await used.ask(empty, watch());

    const patched = await used.ask(expanded, watch());
    const whole = await open().client.ask(expanded, watch());

    expect(bytesOf(patched.results)).toBe(bytesOf(whole.results));
  });

  it("builds on the scenario's own last run, else on the one with the fewest other measures", async () => {
    const { lines, client } = open();
    const [one, two] = [aBuild("one"), aBuild("two")];
    const asks = (id: string, measures: Question["scenario"]["measures"]) =>
      client.ask(
        { ...empty, scenario: { ...empty.scenario, id: id as Question["scenario"]["id"], measures } },
        watch(),
      );
    const held: (number | undefined)[] = [];
    for (const [id, measures] of [
      ["plan", [one, two]],
      ["nothing", []],
      ["twin", [one, two]],
      ["nothing", [two]],
    ] as const) {
      await asks(id, measures);
      held.push(lines[0].holds);
    }

    expect(held).toEqual([undefined, 1, 1, 2]);
  });

  it("builds on the shown plan's own run however many others came after it, as long as it is edited now and then", async () => {
    const { lines, client } = open();
    const asks = (id: string) =>
      client.ask(
        { ...empty, scenario: { ...empty.scenario, id: id as Question["scenario"]["id"] } },
        watch(),
      );
    await asks("shown");

    for (let other = 0; other < 7; other++) await asks(`other ${other}`);
    await asks("shown");
    expect(lines[0].holds).toBe(1);
    for (let other = 7; other < 14; other++) await asks(`other ${other}`);
    await asks("shown");

    expect(lines[0].holds).toBe(9);
  });

  it("starts one planner and keeps it", async () => {
    const { lines, client } = open();

    await client.ask(empty, watch());
    await client.ask(expanded, watch());

    expect(lines).toHaveLength(1);
  });

  it("asks the next planner when this one dies over a question, and says so", async () => {
    const { lines, client } = open();
    await client.ask(empty, watch());
    lines[0].isHanging = true;
    const told = watch();

    const answer = client.ask(expanded, told);
    await quiet();
    lines[0].die("out of memory");

    expect((await answer).results.scenario.measures).toHaveLength(1);
    expect(told.restarts()).toBe(1);
    expect(lines.map(({ isHungUp }) => isHungUp)).toEqual([true, false]);
  });

  it("takes a planner that shows no sign of life for dead", async () => {
    vi.useFakeTimers();
    const { lines, client } = open();
    await client.ask(empty, watch());
    lines[0].isHanging = true;

    const answer = client.ask(expanded, watch());
    await vi.advanceTimersByTimeAsync(21_000);

    expect((await answer).results.scenario.measures).toHaveLength(1);
    expect(lines).toHaveLength(2);
  });

  it("gives up on a question that kills one planner after another", async () => {
    const { lines, start } = exchange();
    const client = createPlannerClient(city, () => {
      const line = start();
      lines[lines.length - 1].isHanging = true;
      setTimeout(() => lines[lines.length - 1].die("out of memory"), 1);
      return line;
    });
    const told = watch();

    await expect(client.ask(empty, told)).rejects.toThrow("died 3 times over this: out of memory");
    expect(told.restarts()).toBe(2);
  });

  it("lets go of a planner that never answers when the question is given up", async () => {
    const { lines, client } = open();
    await client.ask(empty, watch());
    lines[0].isHanging = true;
    const told = watch();

    const answer = client.ask(expanded, told);
    told.abort.abort();

    await expect(answer).rejects.toThrow("abort");
  });

  it("has the next planner ready when one dies with nothing to do", async () => {
    const { lines, client } = open();
    const phases: string[] = [];
    client.onIdleRestart((phase) => void phases.push(phase));
    await client.ask(empty, watch());

    lines[0].die("gone");
    await quiet();

    expect(phases).toEqual(["restarting", "ready"]);
    expect((await client.ask(expanded, watch())).results.scenario.measures).toHaveLength(1);
    expect(lines.map(({ asked }) => asked)).toEqual([1, 1]);
  });
});
