import type { ProposalWishes, SearchReport } from "../domain/proposal";
import { horizonOf } from "./horizonOf";
import { normsInForce } from "./normsInForce";
import type { ProposerLine } from "./planner";
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
}

const ENOUGH = { gap: 0.002, seconds: 60 };
const SEED = 1;
/** Reports kept for the picture; of more than these every other one goes. */
const REPORTS = 400;

/** Keeps `state.proposing` in step with a machine that is started when it is first asked. */
export function keepProposals(store: AppStore, start: () => ProposerLine): ProposalCommands {
  let line: { readonly machine: ProposerLine; readonly opened: Promise<void> } | undefined;
  let asked = 0;

  const change = (edit: (search: ProposalSearch) => ProposalSearch) =>
    store.setState(({ proposing }) => (proposing === undefined ? {} : { proposing: edit(proposing) }));

  function connected() {
    if (line !== undefined) return line;
    const machine = start();
    const fresh = { machine, opened: machine.open(store.getState().city.model.dataset) };
    line = fresh;
    void machine.died.then((message) => {
      hangUp();
      change((search) => ({ ...search, status: "failed", canGoOn: false, message }));
    });
    return fresh;
  }

  function hangUp(): void {
    line?.machine.hangUp();
    line = undefined;
  }

  async function listen(
    own: number,
    work: (tell: Parameters<ProposerLine["goOn"]>[1]) => Promise<void>,
  ): Promise<void> {
    try {
      await work((word) => {
        if (own !== asked) return;
        change((search) =>
          word.kind === "report"
            ? {
                ...search,
                status: search.status === "preparing" ? "searching" : search.status,
                canGoOn: true,
                reports: thinned([...search.reports, word.report]),
              }
            : { ...search, before: word.before, proposals: word.proposals },
        );
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
      if (state.proposing !== undefined && isBusy(state.proposing)) hangUp();
      const scenario = shownScenario(state);
      const key = runKey(state, scenario);
      store.setState({
        wishes,
        proposing: {
          ...{ status: "preparing", scenario: scenario.id, key, wishes, canGoOn: false },
          ...{ reports: [], proposals: [] },
        },
      });
      const { machine, opened } = connected();
      const { assumptions } = state.project;
      const request = { scenario, assumptions, norms: normsInForce(state), years: horizonOf(state.project) };
      void listen(++asked, async (tell) => {
        await opened;
        await machine.search({ ...request, wishes, seed: SEED }, ENOUGH, tell);
      });
    },
    stopProposing() {
      const { proposing } = store.getState();
      if (proposing === undefined) return;
      if (proposing.status === "searching") {
        line?.machine.stop();
        change((search) => ({ ...search, status: "stopping" }));
        return;
      }
      hangUp();
      asked++;
      change((search) => ({ ...search, status: "rested", canGoOn: false }));
    },
    goOnProposing() {
      const { proposing } = store.getState();
      if (proposing === undefined || !proposing.canGoOn || isBusy(proposing)) return;
      const { machine } = connected();
      change((search) => ({ ...search, status: "searching" }));
      void listen(++asked, (tell) => machine.goOn(ENOUGH, tell));
    },
  };
}

const thinned = (reports: readonly SearchReport[]): readonly SearchReport[] =>
  reports.length <= REPORTS ? reports : reports.filter((_, at) => at % 2 === 1);
