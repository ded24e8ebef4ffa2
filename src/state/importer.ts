import { proxy, wrap } from "comlink";
import type { DroppedFile, Importer, Outcome, Told } from "../../workers/importer";
import { deathOf } from "./workerLine";

export type { DroppedFile, Outcome };

/** An import that lives elsewhere, as the page uses it. */
export interface ImporterLine {
  open(...given: Parameters<Importer["open"]>): Promise<void>;
  work(files: readonly DroppedFile[], said: Parameters<Importer["work"]>[1], tell: Told): Promise<Outcome>;
  issues(language: Parameters<Importer["issues"]>[0]): ReturnType<Importer["issues"]>;
  city(): Promise<ReturnType<Importer["city"]>>;
  /** Rejected once the worker is dead; a call that waits on it would wait for ever. */
  readonly died: Promise<never>;
  /** Ends whatever it is doing, for good. */
  hangUp(): void;
}

/** Starts the worker of the import: all that reads files of offices is in it. */
export function startImporter(): ImporterLine {
  const worker = new Worker(new URL("../../workers/importer.worker.ts", import.meta.url), {
    type: "module",
    name: "importer",
  });
  const remote = wrap<Importer>(worker);
  const died = deathOf(worker).then((message): never => {
    throw new Error(message);
  });
  died.catch(() => {}); // told by whoever waits
  return {
    open: (...given) => remote.open(...given),
    work: (files, said, tell) => remote.work([...files], said, proxy(tell)),
    issues: (language) => remote.issues(language),
    city: () => remote.city(),
    died,
    hangUp: () => worker.terminate(),
  };
}
