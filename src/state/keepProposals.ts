import { assertNever } from "../domain/assertNever";
import type { ProposalWishes, SearchReport } from "../domain/proposal";
import { believedIn } from "./believedIn";
import { onDemand } from "./onDemand";
import type { ProposerLine, ProposerWord, Tell } from "./planner";
import { isBusy, type ProposalSearch } from "./proposalSearch";
import { runKey } from "./runKey";
import { type AppStore, shownScenario } from "./store";

/** What can be asked of the machine. */
export interface ProposalCommands {
  /** Takes note of wishes: nothing is searched yet. */
  wish(wishes: ProposalWishes): void;
  /** Asks for measures to add to the shown scenario; an earlier search is dropped. */
  propose(wishes: ProposalWishes): void;
  /** Ends the search; what was found stays. */
  stopProposing(): void;
  goOnProposing(): void;
  /** Asks what the same wishes come to with less and with more money. */
  tryFrontier(): void;
  /** Asks what it would mean to close each small school of the shown scenario in a year. */
  reviewSmallSchools(year: number): void;
}

const ENOUGH = { gap: 0.002, seconds: 40, others: 3, otherSeconds: 10 };
const FACTORS = [0.5, 0.75, 1.25, 1.5];
const FACTOR_SECONDS = 10;
const SEED = 1;
/** Reports kept for the picture; of more than these every other one goes. */
const REPORTS = 400;

/** Keeps `state.proposing` in step with a machine that is started when it is first asked. */
export function keepProposals(store: AppStore, start: () => ProposerLine): ProposalCommands {
  let asked = 0;

  const change = (edit: (search: ProposalSearch) => ProposalSearch) =>
    store.setState(({ proposing }) => (proposing === undefined ? {} : { proposing: edit(proposing) }));

  const line = onDemand(
    start,
    () => store.getState().city.model.dataset,
    (message) => change((search) => ({ ...search, status: "failed", canGoOn: false, message })),
  );

  /** Lets the machine work and takes note of its words; one piece of work at a time. */
  async function listen(work: (tell: Tell) => Promise<void>): Promise<void> {
    const own = ++asked;
    try {
      await work((word) => {
        if (own === asked) change((search) => told(search, word));
      });
      if (own === asked) change((search) => ({ ...search, status: "rested" }));
    } catch (problem) {
      if (own !== asked) return;
      const message = problem instanceof Error ? problem.message : String(problem);
      change((search) => ({ ...search, status: "failed", canGoOn: false, message }));
    }
  }

  return {
    wish: (wishes) => store.setState({ wishes }),
    propose(wishes) {
      const state = store.getState();
      if (state.proposing !== undefined && isBusy(state.proposing)) line.hangUp();
      const scenario = shownScenario(state);
      const key = runKey(state, scenario);
      store.setState({
        wishes,
        proposing: {
          ...{ status: "preparing", scenario: scenario.id, key, wishes, canGoOn: false },
          ...{ reports: [], proposals: [], obstacles: [], frontier: [] },
        },
      });
      const { machine, opened } = line.connected();
      const request = { scenario, ...believedIn(state) };
      void listen(async (tell) => {
        await opened;
        await machine.search({ ...request, wishes, seed: SEED }, ENOUGH, tell);
      });
    },
    stopProposing() {
      const { proposing } = store.getState();
      if (proposing === undefined) return;
      if (proposing.status !== "preparing" && proposing.status !== "stopping") {
        line.current()?.stop();
        change((search) => ({ ...search, status: "stopping" }));
        return;
      }
      line.hangUp();
      asked++;
      change((search) => ({ ...search, status: "rested", canGoOn: false }));
    },
    reviewSmallSchools(year) {
      const state = store.getState();
      if (state.proposing !== undefined && isBusy(state.proposing)) return;
      const scenario = shownScenario(state);
      const review = { status: "running", scenario: scenario.id, year, schools: [] } as const;
      store.setState({ reviewing: review });
      const isOurs = () => store.getState().reviewing === review;
      const { machine, opened } = line.connected();
      const request = { scenario, ...believedIn(state) };
      void opened
        .then(() => Promise.race([machine.review({ ...request, year }), failing(machine.died)]))
        .then((schools) => isOurs() && store.setState({ reviewing: { ...review, status: "done", schools } }))
        .catch(() => isOurs() && store.setState({ reviewing: { ...review, status: "failed" } }));
    },
    tryFrontier() {
      const { proposing } = store.getState();
      if (proposing === undefined || !proposing.canGoOn || isBusy(proposing)) return;
      const { machine } = line.connected();
      change((search) => ({ ...search, status: "frontier", frontier: [] }));
      void listen((tell) => machine.frontier(FACTORS, FACTOR_SECONDS, tell));
    },
    goOnProposing() {
      const { proposing } = store.getState();
      if (proposing === undefined || !proposing.canGoOn || isBusy(proposing)) return;
      const { machine } = line.connected();
      change((search) => ({ ...search, status: "searching" }));
      void listen((tell) => machine.goOn(ENOUGH, tell));
    },
  };
}

function told(search: ProposalSearch, word: ProposerWord): ProposalSearch {
  switch (word.kind) {
    case "report":
      return {
        ...search,
        status: search.status === "stopping" ? "stopping" : "searching",
        canGoOn: true,
        reports: thinned([...search.reports, word.report]),
      };
    case "obstacles":
      return { ...search, obstacles: word.obstacles };
    case "proposals":
      return { ...search, before: word.before, proposals: word.proposals };
    case "phase":
      return { ...search, status: word.phase };
    case "reasons": {
      const { leftOut, prices, floor } = word;
      return { ...search, reasons: { leftOut, prices, floor } };
    }
    case "frontier":
      return { ...search, frontier: word.points };
    default:
      return assertNever(word);
  }
}

const failing = (died: Promise<string>) =>
  died.then((message): never => {
    throw new Error(message);
  });

const thinned = (reports: readonly SearchReport[]): readonly SearchReport[] =>
  reports.length <= REPORTS ? reports : reports.filter((_, at) => at % 2 === 1);
