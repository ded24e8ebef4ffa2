import { describe, expect, it } from "vitest";
import type { ProposalWishes } from "../../../src/domain/proposal";
import { keepProposals } from "../../../src/state/keepProposals";
import type { ProposerLine, Tell } from "../../../src/state/planner";
import { aStore, quiet } from "./aState";

const wishes: ProposalWishes = {
  money: [{ year: 2026, yuan: 1 }],
  ...{ stages: ["primary"], acts: ["build"], keep: [], must: [], mayOversize: false },
};
const figures = { shortPupilYears: 5, unplacedPupilYears: 0, pupilKm: 1, investmentYuan: 0 };

/** A desk over a machine in hand. */
function aDesk() {
  const store = aStore("a");
  let tell: Tell = () => {};
  let end = () => {};
  let die: (what: string) => void = () => {};
  const said: string[] = [];
  const work = (what: string, told: Tell) => {
    said.push(what);
    tell = told;
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  };
  const start = (): ProposerLine => ({
    open: async () => {},
    search: (_, __, told) => work("search", told),
    goOn: (_, told) => work("goOn", told),
    frontier: (_, __, told) => work("frontier", told),
    review: async () => [],
    stop: () => void said.push("stop"),
    died: new Promise((resolve) => {
      die = resolve;
    }),
    hangUp: () => void said.push("hangUp"),
  });
  const machine = keepProposals(store, start);
  return {
    ...{ machine, said, search: () => store.getState().proposing },
    tell: (word: Parameters<Tell>[0]) => tell(word),
    end: async () => {
      end();
      await quiet();
    },
    die: async () => {
      die("gone");
      await quiet();
    },
  };
}

const report = { kind: "report", report: { status: "searching", step: 1, seconds: 2, value: 9 } } as const;
const found = {
  kind: "proposals",
  before: figures,
  proposals: [{ measures: [], figures }],
} as const;

async function searching() {
  const desk = aDesk();
  desk.machine.propose(wishes);
  await quiet();
  desk.tell(report);
  desk.tell(found);
  return desk;
}

describe("a search of the machine", () => {
  it("is being prepared until its first word, then searches, and rests at the end", async () => {
    const desk = aDesk();
    desk.machine.propose(wishes);
    await quiet();
    expect(desk.search()?.status).toBe("preparing");

    desk.tell(report);
    expect(desk.search()).toMatchObject({ status: "searching", reports: [report.report] });

    await desk.end();
    expect(desk.search()?.status).toBe("rested");
  });

  it("says at once that it is stopping, and keeps what was found", async () => {
    const desk = await searching();

    desk.machine.stopProposing();

    expect(desk.said).toEqual(["search", "stop"]);
    expect(desk.search()).toMatchObject({ status: "stopping", proposals: found.proposals });
  });

  it("hangs up where it is told to stop a second time", async () => {
    const desk = await searching();
    desk.machine.stopProposing();

    desk.machine.stopProposing();

    expect(desk.said).toEqual(["search", "stop", "hangUp"]);
    expect(desk.search()).toMatchObject({ status: "rested", canGoOn: false, proposals: found.proposals });
  });

  it("keeps what was found when the machine dies, and cannot go on", async () => {
    const desk = await searching();

    await desk.die();
    desk.machine.goOnProposing();

    expect(desk.search()).toMatchObject({ status: "failed", message: "gone", proposals: found.proposals });
    expect(desk.said).toEqual(["search", "hangUp"]);
  });

  it("does not listen to a search that a newer one has replaced", async () => {
    const desk = await searching();

    desk.machine.propose({ ...wishes, mostBuilds: 1 });
    const { reports, proposals } = desk.search() ?? {};

    expect({ reports, proposals }).toEqual({ reports: [], proposals: [] });
  });

  it("goes on, and tries other sums of money, once it rests", async () => {
    const desk = await searching();
    desk.machine.goOnProposing();
    await desk.end();

    desk.machine.tryFrontier();
    expect(desk.search()?.status).toBe("frontier");
    await desk.end();
    desk.machine.goOnProposing();

    expect(desk.said).toEqual(["search", "frontier", "goOn"]);
  });
});
