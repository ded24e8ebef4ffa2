import { keepLast } from "../model/keepLast";

/** Answers by the key of their run; the one that was not asked for longest goes first. */
export interface ResultsCache<T> {
  get(key: string): T | undefined;
  put(key: string, answer: T): void;
  drop(key: string): void;
}

export function createResultsCache<T>(limit: number): ResultsCache<T> {
  const answers = new Map<string, T>();
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      keepLast(answers, key, answer, limit);
      return answer;
    },
    put: (key, answer) => keepLast(answers, key, answer, limit),
    drop: (key) => void answers.delete(key),
  };
}
