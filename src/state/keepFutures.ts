import type { Stage } from "../domain/stage";
import type { CityForecast } from "../model/forecast/cityForecast";
import { believedIn } from "./believedIn";
import type { FuturesSweep } from "./futuresSweep";
import { onDemand } from "./onDemand";
import type { ForetellerLine } from "./planner";
import { runKey } from "./runKey";
import { type AppStore, shownScenario } from "./store";

type Tip = Parameters<ForetellerLine["tip"]>[0];

/** What can be asked of the future. */
export interface FuturesCommands {
  /** Simulates so many futures of the shown plan, and of others on the same ones; an earlier sweep is dropped. */
  foretell(count: number, others: readonly string[]): void;
  pauseFutures(): void;
  goOnFutures(): void;
  /** Ends the sweep; what is known stays. */
  stopFutures(): void;
  /** Where the shown plan begins to lack seats, as one belief is turned. */
  tippingPoint(lever: Tip["lever"], failing: Tip["failing"]): ReturnType<ForetellerLine["tip"]>;
  /** The forecast of a stage from rolls under the project's beliefs, made away from the page. */
  forecastOf(stage: Stage): Promise<CityForecast | undefined>;
}

const SEED = 1;

/** Keeps `state.futures` in step with a worker that is started when it is first asked. */
export function keepFutures(store: AppStore, start: () => ForetellerLine): FuturesCommands {
  let asked = 0;

  const change = (edit: (sweep: FuturesSweep) => FuturesSweep) =>
    store.setState(({ futures }) => (futures === undefined ? {} : { futures: edit(futures) }));

  const line = onDemand(
    start,
    () => store.getState().city.model.dataset,
    (message) =>
      change((sweep) => (sweep.status === "done" ? sweep : { ...sweep, status: "failed", message })),
  );

  async function listen(own: number, request: Parameters<ForetellerLine["foretell"]>[0]): Promise<void> {
    const { machine, opened } = line.connected();
    try {
      await opened;
      await machine.foretell(request, (word) => {
        if (own !== asked) return;
        change((sweep) => {
          switch (word.kind) {
            case "progress":
              return { ...sweep, done: Math.max(sweep.done, word.done) };
            case "fan":
              return { ...sweep, fan: word.fan };
            case "odds":
              return { ...sweep, odds: word.odds };
          }
        });
      });
      if (own === asked)
        change((sweep) => (sweep.status === "stopped" ? sweep : { ...sweep, status: "done" }));
    } catch (problem) {
      if (own !== asked) return;
      const message = problem instanceof Error ? problem.message : String(problem);
      change((sweep) => ({ ...sweep, status: "failed", message }));
    }
  }

  return {
    foretell(count, others) {
      const state = store.getState();
      if (state.futures?.status === "working" || state.futures?.status === "paused") {
        line.hangUp();
      }
      const shown = shownScenario(state);
      const beside = others.flatMap(
        (id) => state.project.scenarios.find((one) => one.id === id && id !== shown.id) ?? [],
      );
      const scenarios = [shown, ...beside];
      store.setState({
        futures: {
          ...{ status: "working", scenarios: scenarios.map(({ id }) => id), key: runKey(state, shown) },
          ...{ count, done: 0 },
        },
      });
      void listen(++asked, { ...believedIn(state), scenarios, count, seed: SEED });
    },
    pauseFutures() {
      line.current()?.pause();
      change((sweep) => (sweep.status === "working" ? { ...sweep, status: "paused" } : sweep));
    },
    goOnFutures() {
      line.current()?.goOn();
      change((sweep) => (sweep.status === "paused" ? { ...sweep, status: "working" } : sweep));
    },
    stopFutures() {
      line.current()?.stop();
      change((sweep) => ({ ...sweep, status: "stopped" }));
    },
    async tippingPoint(lever, failing) {
      const { machine, opened } = line.connected();
      await opened;
      const state = store.getState();
      return machine.tip({ ...believedIn(state), scenario: shownScenario(state), lever, failing });
    },
    async forecastOf(stage) {
      const { machine, opened } = line.connected();
      await opened;
      return machine.forecast(store.getState().project.assumptions, stage);
    },
  };
}
