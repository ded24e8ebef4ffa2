import { createStore, type StoreApi } from "zustand/vanilla";
import type { CityFiles } from "../io/city/cityFiles";
import type { Defaults } from "../io/import/buildCity";
import type { DraftStorage, ImportDraft } from "../io/import/importDraft";
import type { Recipe } from "../io/import/recipe";
import type { ImporterLine, Outcome } from "./importer";

/** The steps of an import, in their order. */
export const IMPORT_STEPS = ["drop", "found", "columns", "names", "places", "gaps", "check", "city"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** An import as the page shows it. */
export interface Importing extends Omit<ImportDraft, "step"> {
  readonly step: ImportStep;
  /** Absent until what an earlier visit left is known. */
  readonly isRestored: boolean;
  /** What the last work came to; it stays in sight while the next is under way. */
  readonly outcome?: Outcome;
  readonly working?: { readonly at: "read" | "join" | "build"; readonly done: number; readonly all: number };
  readonly problem?: string;
}

export interface ImportingCommands {
  add(files: readonly File[]): void;
  remove(id: string): void;
  say(said: Partial<Recipe>): void;
  /** Names the city; it is worked out under its name when it is wanted. */
  call(cityName: string): void;
  go(step: ImportStep): void;
  /** Ends what is under way; what was found before stays. */
  cancel(): void;
  again(): void;
  /** What was found, as a workbook with its cells marked. */
  issues(language: "zh" | "en"): Promise<Uint8Array<ArrayBuffer>>;
  city(): Promise<CityFiles>;
  /** Forgets files and answers; fulfilled once they are gone. */
  clear(): Promise<unknown>;
}

/** What an import needs of the world, so that a test can give another. */
export interface ImportingWorld {
  readonly start: () => ImporterLine;
  readonly defaults: () => Promise<Defaults>;
  /** The city that the files go into; absent: they make a new one. */
  readonly into?: () => Promise<CityFiles>;
  /** Fails where the browser keeps nothing; the import works all the same. */
  readonly storage: () => Promise<DraftStorage>;
  readonly freshId: () => string;
}

const EMPTY: Importing = { files: [], said: {}, step: "drop", isRestored: false };

/** An import under way: what is changed is kept at once, and worked out again in the worker; the newest answer wins. */
export function createImporting(
  world: ImportingWorld,
): ImportingCommands & { readonly store: StoreApi<Importing> } {
  const store = createStore<Importing>(() => EMPTY);
  const storage = world.storage().catch(() => undefined);
  let line: Promise<ImporterLine> | undefined;
  let isWorking = false;
  let isStale = false;
  let turn = 0;
  let isNamedAnew = false;
  let keeping: Promise<unknown> = Promise.resolve();

  const opened = async (): Promise<ImporterLine> => {
    const started = world.start();
    const [defaults, into] = await Promise.all([world.defaults(), world.into?.()]);
    await Promise.race([started.open(defaults, into), started.died]);
    return started;
  };
  const keep = () => {
    const { files, said, step } = store.getState();
    keeping = keeping.then(async () => (await storage)?.write({ files, said, step })).catch(() => {});
  };
  const without = <K extends keyof Importing>(...keys: readonly K[]) =>
    store.setState(
      (state) =>
        Object.fromEntries(
          Object.entries(state).filter(([key]) => !(keys as readonly string[]).includes(key)),
        ) as unknown as Importing,
      true,
    );
  const hangUp = () => {
    void line?.then((one) => one.hangUp()).catch(() => {});
    line = undefined;
  };

  async function work(): Promise<void> {
    isStale = true;
    if (isWorking) return;
    isWorking = true;
    const own = ++turn;
    while (isStale && own === turn) {
      isStale = false;
      isNamedAnew = false;
      const { files, said } = store.getState();
      if (files.length === 0) {
        without("outcome", "problem");
        continue;
      }
      line ??= opened();
      const mine = line;
      store.setState({ working: { at: "read", done: 0, all: files.length } });
      try {
        const importer = await mine;
        const tell = (at: "read" | "join" | "build", done: number, all: number) => {
          if (line === mine) store.setState({ working: { at, done, all } });
        };
        const outcome = await Promise.race([importer.work(files, said, tell), importer.died]);
        if (line !== mine) continue;
        without("problem");
        store.setState({ outcome });
      } catch (problem) {
        if (line !== mine) continue;
        hangUp();
        store.setState({ problem: problem instanceof Error ? problem.message : String(problem) });
      }
    }
    if (own !== turn) return;
    isWorking = false;
    without("working");
  }

  const stop = () => {
    hangUp();
    turn++;
    isWorking = false;
  };
  const change = (edit: Partial<Importing>) => {
    store.setState(edit);
    keep();
    void work();
  };

  void (async () => {
    const draft = await (await storage)?.read().catch(() => undefined);
    const { files } = store.getState();
    const step = IMPORT_STEPS.find((one) => one === draft?.step) ?? "drop";
    if (draft === undefined || files.length > 0) store.setState({ isRestored: true });
    else {
      store.setState({ ...draft, step, isRestored: true });
      if (draft.files.length > 0) void work();
    }
  })();

  return {
    store,
    add(files) {
      const fresh = files.map((content) => ({ id: world.freshId(), name: content.name, content }));
      const names = new Set(fresh.map(({ name }) => name));
      const { files: before } = store.getState();
      change({ files: [...before.filter(({ name }) => !names.has(name)), ...fresh] });
    },
    remove: (id) => change({ files: store.getState().files.filter((file) => file.id !== id) }),
    say: (said) => change({ said: { ...store.getState().said, ...said } }),
    call(cityName) {
      isNamedAnew = true;
      store.setState({ said: { ...store.getState().said, cityName } });
      keep();
    },
    go(step) {
      store.setState({ step });
      keep();
    },
    cancel() {
      stop();
      without("working");
      store.setState({ problem: "cancelled" });
    },
    again: () => void work(),
    async issues(language) {
      if (line === undefined) await work();
      if (line === undefined) throw new Error("nothing has been read yet");
      return (await line).issues(language);
    },
    async city() {
      if (isNamedAnew) await work();
      if (line === undefined) throw new Error("there is no city yet");
      return (await line).city();
    },
    clear() {
      stop();
      store.setState({ ...EMPTY, isRestored: true }, true);
      keeping = keeping.then(async () => (await storage)?.clear()).catch(() => {});
      return keeping;
    },
  };
}
