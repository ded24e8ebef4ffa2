import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { contentFiles } from "../../../workers/sweep/contentFiles";
import { type Sweep, sweepId } from "../../../workers/sweep/manifest";
import { type Database, openDatabase, problemText } from "../../../workers/sweep/queue/database";
import { countAnswers } from "../../../workers/sweep/queue/store";
import { submitSweep } from "../../../workers/sweep/queue/submit";
import {
  cancelWaiting,
  OWN_QUEUE,
  openQueue,
  setAside,
  states,
} from "../../../workers/sweep/queue/sweepQueue";
import { workOn } from "../../../workers/sweep/queue/work";
import {
  OWNER,
  PASSWORD,
  type Postgres,
  runSweep,
  startPostgres,
  startSweep,
  type WorkerProcess,
} from "../../builders/postgres";
import { cityFile, collectedIn, describedSweep, freshFolder, serialSweep } from "./sweepFolder";

const WORKER = "school_worker";
/** Long enough that a slow machine says in time that it lives, short enough to wait for. */
const LEASE_S = 6;
let server: Postgres;
let owner: Database;

const cities = freshFolder();
const [one, other] = [cityFile(cities, "a"), cityFile(cities, "b", 1)];

beforeAll(async () => {
  server = await startPostgres();
  server.psql("-c", `create role ${WORKER} login password '${PASSWORD}'`);
  owner = openDatabase(server.address(OWNER));
});

const started: WorkerProcess[] = [];

afterEach(async () => {
  for (const each of started.splice(0)) {
    each.kill("SIGKILL");
    await each.ended;
  }
});

afterAll(async () => {
  await owner?.close();
  server?.stop();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits for as long as it takes. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await sleep(20);
}

/** Counted again where the server has just gone away under the query. */
async function answers(sweep: Sweep): Promise<number> {
  const keys = sweep.jobs.map(({ key }) => key);
  return countAnswers(owner, keys).catch(async () => {
    await sleep(20);
    return answers(sweep);
  });
}
/** Waits for more answers than there were, or for all. */
const moreThan = (sweep: Sweep, before: number) =>
  until(async () => {
    const now = await answers(sweep);
    return now > before || now === sweep.jobs.length;
  });
const inState = async (sweep: Sweep, state: string) =>
  Number((await states(owner, sweepId(sweep))).find((row) => row.state === state)?.count ?? 0);

async function submitted(...flags: string[]): Promise<Sweep> {
  const { sweep, files } = describedSweep(...flags);
  await submitSweep(owner, sweep, files, LEASE_S);
  server.psql("-v", `worker=${WORKER}`, "-f", "workers/sweep/queue/rights.sql");
  return sweep;
}

/** Works in this process until nothing is left. */
async function workHere(): Promise<readonly string[]> {
  const database = openDatabase(server.address(WORKER));
  const folder = freshFolder();
  const problems: string[] = [];
  await workOn(
    database,
    {
      ...{ folder, files: contentFiles(folder), threads: 1, leaseS: LEASE_S, untilDone: true },
      stop: new AbortController().signal,
    },
    {
      away: (problem) => void problems.push(String(problem)),
      done: (_, problem) => void (problem && problems.push(problem)),
    },
  );
  await database.close();
  return problems;
}

describe("a sweep by a queue", () => {
  it("loses nothing and does nothing twice, whoever dies: workers, all of them, the database, its disk", async () => {
    const flags = [
      "--city",
      one,
      other,
      "--scenarios",
      "baseline",
      "--years",
      "8",
      "--draws",
      "0:400",
      "--split",
      "county,draws=50",
    ];
    const expected = collectedIn(await serialSweep(...flags));
    const sweep = await submitted(...flags);
    const worker = (...more: string[]) => {
      const each = startSweep(
        server.address(WORKER),
        "work",
        "--workers",
        "1",
        "--cache",
        freshFolder(),
        "--lease",
        String(LEASE_S),
        ...more,
      );
      started.push(each);
      return each;
    };
    const boss = await openQueue(owner, false);
    const data = { ...sweep.jobs[3], sweep: sweepId(sweep) };
    await boss.insert(
      [1, 2].map(() => ({ id: randomUUID(), name: OWN_QUEUE, data, expireInSeconds: LEASE_S })),
    );
    server.psql("-c", "alter table school_sweep.result add constraint full_up check (false) not valid");

    const all: WorkerProcess[] = [worker(), worker()];
    const [first, second] = all;
    await until(() => all.every((each) => each.said().includes("cannot be written yet")));
    expect(await answers(sweep)).toBe(0);
    server.psql("-c", "alter table school_sweep.result drop constraint full_up");
    await moreThan(sweep, 0);

    first.kill("SIGKILL");
    expect(await first.ended).toBe("SIGKILL");
    const afterDeath = await answers(sweep);
    await moreThan(sweep, afterDeath);
    server.restart();
    const afterRestart = await answers(sweep);
    await moreThan(sweep, afterRestart);
    second.kill("SIGKILL");
    expect(await second.ended).toBe("SIGKILL");
    expect(await inState(sweep, "active"), "jobs that died under way").toBeGreaterThan(0);
    const left = sweep.jobs.length - (await answers(sweep));
    expect(left, "something is left to do").toBeGreaterThan(2);

    const third = worker();
    all.push(third);
    await moreThan(sweep, sweep.jobs.length - left);
    third.kill("SIGTERM");
    expect(await third.ended, third.said()).toBe(0);
    const last = worker("--until-done");
    all.push(last);
    expect(await last.ended, last.said()).toBe(0);

    expect(await answers(sweep)).toBe(sweep.jobs.length);
    expect(await inState(sweep, "completed")).toBe(sweep.jobs.length + 2);
    const folder = freshFolder();
    const collecting = runSweep(server.address(OWNER), "collect", "--sweep", sweepId(sweep), "--out", folder);
    expect(collecting.stderr).toBe("");
    expect(collectedIn(folder)).toEqual(expected);
    const said = [...all.map((each) => each.said()), collecting.stdout].join("\n");
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), "postgres://", "示例", "town"])
      expect(said).not.toContain(secret);
  });

  it("sets a job aside after three tries with its reason, and takes it up again when the sweep is sent again", async () => {
    const flags = ["--city", other, "--scenarios", "baseline", "--years", "2", "--draws", "0:2"];
    const sweep = await submitted(...flags);
    const boss = await openQueue(owner, false);
    const [job] = sweep.jobs;
    const data = { ...job, key: "d".repeat(64), sweep: sweepId(sweep) };
    await boss.insert([
      { id: randomUUID(), name: OWN_QUEUE, data, retryLimit: 2, retryDelay: 1, retryBackoff: true },
    ]);
    await boss.send(OWN_QUEUE, null as unknown as object, { retryLimit: 0 });

    const problems = await workHere();

    expect(problems, "the job with nothing in it stops nobody").toHaveLength(3);
    expect(await answers(sweep)).toBe(sweep.jobs.length);
    expect(await setAside(owner, sweepId(sweep))).toEqual([
      { id: expect.any(String), key: data.key, problem: expect.stringContaining("not what its name says") },
    ]);
    await submitSweep(owner, sweep, describedSweep(...flags).files);
    expect(await inState(sweep, "retry")).toBe(1);
    await cancelWaiting(owner, sweepId(sweep));
    expect(await inState(sweep, "cancelled")).toBe(1);
  });

  it("sends every file once, and refuses one that is not what its name says", async () => {
    const { sweep, files } = describedSweep(
      "--city",
      cityFile(cities, "c", 1),
      "--scenarios",
      "baseline",
      "--years",
      "1",
    );
    expect(await submitSweep(owner, sweep, files)).toBe(2);
    expect(await submitSweep(owner, sweep, files)).toBe(0);
    await owner.rows("update school_sweep.file set bytes = 'x' where hash = $1", [sweep.cases[0].file]);

    expect(await workHere()).toEqual(Array(3).fill(expect.stringContaining("not what its name says")));
    expect(await answers(sweep)).toBe(0);
  });

  it("is left alone by a worker of another engine, which says so", async () => {
    const boss = await openQueue(owner, false);
    await boss.createQueue("jobs-e99-a1");
    await boss.send("jobs-e99-a1", { key: "x" });

    const { status, stderr } = runSweep(server.address(WORKER), "work", "--until-done");

    expect(status).toBe(2);
    expect(stderr).toContain("1 jobs wait for another engine (e99-a1)");
    await boss.purgeQueue("jobs-e99-a1");
  });

  it("gives a worker the right to answer and no other", async () => {
    const database = openDatabase(server.address(WORKER));
    for (const text of [
      "delete from school_sweep.result",
      "update school_sweep.result set hash = ''",
      "insert into school_sweep.file values ('city', 'x', '')",
      "drop table school_sweep_queue.job",
      "create table school_sweep.mine (id int)",
      "select * from pg_authid",
    ])
      await expect(database.rows(text)).rejects.toThrow(/permission denied|must be owner/);
    await database.close();
  });

  it("is encrypted as its address says, and not with a server that cannot prove itself", async () => {
    const encrypted = async (rest: string) => {
      const database = openDatabase(`${server.address(WORKER)}?${rest}`);
      try {
        return await database.rows("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
      } finally {
        await database.close();
      }
    };

    expect(await encrypted(`sslmode=verify-full&sslrootcert=${server.certificate}`)).toEqual([{ ssl: true }]);
    await expect(encrypted("sslmode=verify-full")).rejects.toThrow(/self-signed/);
    expect(await encrypted("sslmode=disable")).toEqual([{ ssl: false }]);
  });

  it("never tells the address of its database", async () => {
    const wrong = server.address(WORKER).replace(encodeURIComponent(PASSWORD), "Hunter%2F2-wrong");
    const { status, stderr, stdout } = runSweep(wrong, "status");

    expect(status).toBe(2);
    expect(stderr).toContain("password authentication failed");
    expect(stderr + stdout).not.toMatch(/Hunter|postgres:/);
    const address = "postgres://user:p%40ss@host/name";
    expect(problemText(new Error(`cannot reach ${address} with p@ss`), address)).toBe(
      "cannot reach … with …",
    );
  });
});
