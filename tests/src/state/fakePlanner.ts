import type { Answer, PlannerClient, Question, Watch } from "../../../src/state/plannerClient";
import type { City } from "../../../src/state/store";
import { simulate, simulateAll } from "../../../workers/engine/simulate";

/** A run that was asked for and waits for the test to end it. */
export interface Asked extends Watch {
  readonly question: Question;
  /** Sends ahead what is known up to the year asked for first. */
  answerFirst(): void;
  answer(): void;
  fail(message: string): void;
}

/** A planner in the test's hand: it answers when it is told to, with what the engine says. */
export function fakePlanner(city: City) {
  const asked: Asked[] = [];
  let tellIdle: (phase: "restarting" | "ready") => void = () => {};
  const client: PlannerClient = {
    ask: (question, watch) =>
      new Promise<Answer>((resolve, reject) => {
        watch.signal.addEventListener("abort", () => reject(watch.signal.reason));
        asked.push({
          ...watch,
          question,
          answerFirst: () => {
            for (const { done, soFar } of simulate({ ...city, ...question }))
              if (city.model.dataset.baseYear + done === question.first) return void watch.onFirst(soFar());
          },
          answer: () => {
            const { results } = simulateAll({ ...city, ...question });
            resolve({ results, engineMs: 1 });
          },
          fail: (message) => reject(new Error(message)),
        });
      }),
    onIdleRestart: (tell) => {
      tellIdle = tell;
    },
    tryOffers: async () => true,
    staff: async () => [],
    kill: () => {},
  };
  return {
    client,
    asked,
    /** Scenarios asked for and not given up, oldest first. */
    wanted: () =>
      asked.filter(({ signal }) => !signal.aborted).map(({ question }) => question.scenario.id as string),
    last: () => asked[asked.length - 1],
    dieIdle: (phase: "restarting" | "ready") => tellIdle(phase),
  };
}
