import { expose } from "comlink";
import { createBreath } from "./breathe";
import { createPlanner, type Planner } from "./planner";

const planner = createPlanner(createBreath());

/** A lock under this worker's name, held for life: whoever else is granted it knows that the worker is dead. */
const isAlive = new Promise<void>((granted) => {
  if (!navigator.locks) return granted();
  void navigator.locks.request(self.name, () => {
    granted();
    return new Promise(() => {});
  });
});

expose({
  ...planner,
  open: (dataset: Parameters<Planner["open"]>[0]) => isAlive.then(() => planner.open(dataset)),
});
