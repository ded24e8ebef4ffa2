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
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    put(key, answer) {
      answers.delete(key);
      answers.set(key, answer);
      for (const old of answers.keys()) {
        if (answers.size <= limit) return;
        answers.delete(old);
      }
    },
    drop: (key) => void answers.delete(key),
  };
}
