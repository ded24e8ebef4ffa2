import { expose } from "comlink";
import { createPlanner, type Planner } from "./planner";

/** A message to oneself lets the waiting ones in first; a timer would make each breath wait 4 ms. */
const channel = new MessageChannel();
const sleepers: (() => void)[] = [];
channel.port1.onmessage = () => sleepers.shift()?.();
const planner = createPlanner(
  () =>
    new Promise((resume) => {
      sleepers.push(resume);
      channel.port2.postMessage(null);
    }),
);

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
