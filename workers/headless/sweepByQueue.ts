import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { assertNever } from "../../src/domain/assertNever";
import type { I18n } from "../../src/i18n/createI18n";
import { ENGINE_VERSION } from "../../src/model/engineVersion";
import { collectSweep } from "../sweep/collect";
import { contentFiles } from "../sweep/contentFiles";
import { describeSweep } from "../sweep/describeSweep";
import { type Sweep, sweepId } from "../sweep/manifest";
import { type Database, openDatabase, problemText } from "../sweep/queue/database";
import { fetchFile } from "../sweep/queue/fetchFile";
import { countAnswers, getAnswer, getFile, getSweep, sweepIds } from "../sweep/queue/store";
import { submitSweep } from "../sweep/queue/submit";
import { cancelWaiting, OWN_QUEUE, queueOf, setAside, states, unfinished } from "../sweep/queue/sweepQueue";
import { type WorkerVoice, workOn } from "../sweep/queue/work";
import { Complaint } from "./complaint";
import { checkOutputs } from "./outputs";
import type { SweepFlags, SweepVerb } from "./readSweepFlags";

/** A step of a sweep by way of a queue. Throws Complaints, which never hold the address of the database. */
export async function byQueue(
  flags: SweepFlags,
  verb: Exclude<SweepVerb, "run">,
  words: I18n,
): Promise<void> {
  const address = flags.queue as string;
  const told = (problem: unknown) => problemText(problem, address);
  let database: Database | undefined;
  try {
    database = openDatabase(address);
    switch (verb) {
      case "submit":
        return await submit(database, flags, words);
      case "work":
        return await work(database, flags, words, told);
      case "status":
        return await status(database, flags, words);
      case "collect":
        return await collect(database, flags, flags.out as string, words);
      case "cancel":
        return await cancel(database, flags.sweep as string, words);
      default:
        return assertNever(verb);
    }
  } catch (problem) {
    if (problem instanceof Complaint) throw problem;
    throw new Complaint(words.t("sweep.cannotConnect", { problem: told(problem) }));
  } finally {
    await database?.close().catch(() => {});
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function submit(database: Database, flags: SweepFlags, words: I18n): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sweep-submit-"));
  try {
    const files = contentFiles(folder);
    const sweep = describeSweep(flags, files, words);
    const sent = await submitSweep(database, sweep, files, flags.leaseS);
    say(words.t("sweep.submitted", { sweep: sweepId(sweep), jobs: sweep.jobs.length, files: sent }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function work(
  database: Database,
  flags: SweepFlags,
  words: I18n,
  told: (problem: unknown) => string,
): Promise<void> {
  const { t } = words;
  const stop = new AbortController();
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const end = () => {
    if (!stop.signal.aborted) log(t("sweep.stopping"));
    stop.abort();
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  await refuseOthers(database, flags.untilDone, words, log, told);
  const folder = flags.cache ?? join(homedir(), ".cache", "school-sweep");
  mkdirSync(folder, { recursive: true, mode: 0o700 }); // it will hold cities
  const voice: WorkerVoice = {
    away: (problem, seconds, isAnswer) =>
      log(t(isAnswer ? "sweep.kept" : "sweep.away", { problem: told(problem), seconds })),
    done: ({ key }, problem) => log(`${key.slice(0, 12)} ${problem === undefined ? "✓" : "✗"}`),
  };
  log(t("sweep.working", { count: flags.workers }));
  const { workers: threads, leaseS, untilDone } = flags;
  const order = { folder, files: contentFiles(folder), threads, leaseS, untilDone, stop: stop.signal };
  say(t("sweep.workDone", { count: await workOn(database, order, voice) }));
}

/** Says what waits for workers of other engines; one that is to work until all is done has nothing to do where it finds nothing but that. */
async function refuseOthers(
  database: Database,
  untilDone: boolean,
  { t }: I18n,
  log: (line: string) => void,
  told: (problem: unknown) => string,
): Promise<void> {
  const waiting = await unfinished(database).catch((problem) => {
    log(t("sweep.away", { problem: told(problem), seconds: 0 }));
    return [];
  });
  const others = waiting.filter(({ name }) => name !== OWN_QUEUE);
  const lines = others.map(({ name, count }) =>
    t("sweep.otherEngine", { count: Number(count), found: name.replace("jobs-", ""), own: ENGINE_VERSION }),
  );
  if (untilDone && others.length > 0 && others.length === waiting.length)
    throw new Complaint(lines.join("\n"));
  lines.forEach(log);
}

async function status(database: Database, { sweep: asked }: SweepFlags, words: I18n): Promise<void> {
  const ids = asked === undefined ? (await sweepIds(database)).map(({ id }) => id) : [asked];
  for (const id of ids) {
    const sweep = await known(database, id, words);
    const by = new Map((await states(database, id)).map(({ state, count }) => [state, Number(count)]));
    const count = (state: string) => by.get(state) ?? 0;
    const jobs = sweep.jobs.length;
    say(
      words.t("sweep.status", {
        ...{ sweep: id, jobs, done: await answered(database, sweep), active: count("active") },
        ...{
          waiting: count("created") + count("retry"),
          failed: count("failed"),
          cancelled: count("cancelled"),
        },
      }),
    );
    for (const line of await poisonLines(database, id, words)) say(line);
  }
}

async function collect(
  database: Database,
  { sweep: id }: SweepFlags,
  folder: string,
  words: I18n,
): Promise<void> {
  const { t } = words;
  const sweep = await known(database, id as string, words);
  const found = queueOf(sweep.engine, sweep.answers);
  if (found !== OWN_QUEUE) throw new Complaint(t("sweep.otherAnswers", { found, own: OWN_QUEUE }));
  const missing = sweep.jobs.length - (await answered(database, sweep));
  if (missing > 0) {
    const told = await poisonLines(database, id as string, words);
    throw new Complaint([...told, t("sweep.unfinished", { count: missing })].join("\n"));
  }
  checkOutputs({ csv: folder }, words);
  const files = contentFiles(folder);
  for (const { file, hash } of sweep.cases) {
    await fetchFile(files, "city", file, () => getFile(database, "city", file));
    await fetchFile(files, "case", hash, () => getFile(database, "case", hash));
  }
  await collectSweep(sweep, (key) => getAnswer(database, key), files, folder);
  say(t("sweep.collected", { count: sweep.jobs.length, folder }));
}

async function cancel(database: Database, id: string, words: I18n): Promise<void> {
  await known(database, id, words);
  const gone = await cancelWaiting(database, id);
  say(words.t("sweep.cancelled", { sweep: id, count: gone.length }));
}

async function known(database: Database, id: string, { t }: I18n): Promise<Sweep> {
  const sweep = await getSweep(database, id);
  if (sweep === undefined) throw new Complaint(t("sweep.noSweep", { sweep: id }));
  return sweep;
}

const answered = (database: Database, { jobs }: Sweep): Promise<number> =>
  countAnswers(
    database,
    jobs.map(({ key }) => key),
  );

const poisonLines = async (database: Database, id: string, { t }: I18n): Promise<readonly string[]> =>
  (await setAside(database, id)).map(({ key, problem }) =>
    t("sweep.poison", { key: key.slice(0, 12), problem: problem ?? "" }),
  );
