import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCityZip } from "../../src/io/city/cityZip";
import { readCity } from "../../src/io/city/readCity";
import { ENGINE_VERSION } from "../../src/model/engineVersion";
import { ANSWER_FORMAT } from "../../workers/jobs/jobKey";
import { bytesHash, contentFiles } from "../../workers/sweep/contentFiles";
import { type Sweep, sweepId } from "../../workers/sweep/manifest";
import { openDatabase } from "../../workers/sweep/queue/database";
import { submitSweep } from "../../workers/sweep/queue/submit";
import { workOn } from "../../workers/sweep/queue/work";
import { createRunner } from "../../workers/sweep/runner";
import { caseHash, type SweepCase } from "../../workers/sweep/sweepCase";
import { jobsOf } from "../../workers/sweep/sweepJob";
import { nationCounty } from "../builders/nation";
import { OWNER, startPostgres, startSweep } from "../builders/postgres";

const cpuS = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** A sweep of one made-up county in a folder of its own. */
function sweepOf(settlements: number, draws: number, each: number, seed = 1) {
  const files = contentFiles(mkdtempSync(join(tmpdir(), "bench-")));
  const parts = nationCounty(1, 1, settlements);
  const zip = writeCityZip(parts);
  const { city } = readCity(parts);
  if (city === undefined) throw new Error("the county cannot be read");
  const file = bytesHash(zip);
  files.write("city", file, zip);
  const [scenario] = city.scenarios;
  const { assumptions, norms } = city;
  const one: SweepCase = { file, city: city.model.dataset.key, scenario, assumptions, norms, years: 15 };
  const hash = caseHash(one);
  files.write("case", hash, Buffer.from(JSON.stringify(one)));
  const seeded = { seed, from: 0, to: draws };
  const sweep: Sweep = {
    ...{ engine: ENGINE_VERSION, answers: ANSWER_FORMAT, draws: seeded },
    cases: [{ hash, file, scenario: scenario.id }],
    jobs: jobsOf(hash, one, city.model.countyIds, seeded, { byCounty: false, draws: each }),
  };
  return { files, sweep };
}

/** Sweeps: processor time by the size of a county. */
export function benchSweep(): void {
  console.log("\na county, 15 years, from its file to its answer: settlements, seconds; then a future of it");
  for (const settlements of [100, 200, 300, 400, 500, 600]) {
    const { files, sweep } = sweepOf(settlements, 10, 10);
    const run = createRunner(files);
    const [believed, futures] = sweep.jobs.map((job) => {
      const from = process.cpuUsage();
      run(job);
      return cpuS(from);
    });
    console.log(`${settlements}: ${believed.toFixed(2)}; ${(futures / 10).toFixed(3)}`);
  }
}

/** A tenth of a made-up nation through the embedded mode, and parts of it, each in a process of its own. */
export function benchNation(): void {
  for (const counties of [35, 70, 140, 280]) {
    const made = spawnSync(
      process.execPath,
      ["--import", "tsx", "tests/bench/nationRun.ts", String(counties), "2", "0"],
      {
        encoding: "utf8",
      },
    );
    console.log(`nation, embedded: ${made.stdout.trim()}`);
  }
}

/** What the queue adds: sending 10,000 jobs, and the time of one and two threads beside that of the jobs alone. */
export async function benchQueue(): Promise<void> {
  const server = await startPostgres();
  const database = openDatabase(server.address(OWNER));
  const many = sweepOf(100, 9_999, 1);
  const from = performance.now();
  await submitSweep(database, many.sweep, many.files);
  console.log(
    `${many.sweep.jobs.length} jobs sent in ${((performance.now() - from) / 1000).toFixed(1)} s by the clock`,
  );
  await database.rows("update school_sweep_queue.job set state = 'cancelled'");
  const alone = sweepOf(100, 160, 20);
  const run = createRunner(alone.files);
  run(alone.sweep.jobs[0]);
  const before = process.cpuUsage();
  for (const job of alone.sweep.jobs.slice(1)) run(job);
  console.log(`the jobs alone: ${alone.sweep.jobs.length - 1} in ${cpuS(before).toFixed(1)} s of processor`);
  for (const threads of [1, 2]) {
    const { files, sweep } = sweepOf(100, 160, 20, 1 + threads);
    await submitSweep(database, sweep, files);
    const folder = mkdtempSync(join(tmpdir(), "bench-cache-"));
    const started = performance.now();
    const used = process.cpuUsage();
    const stop = new AbortController();
    let first: { readonly at: number; readonly cpu: NodeJS.CpuUsage } | undefined;
    let done = 0;
    await workOn(
      database,
      {
        ...{ folder, files: contentFiles(folder), threads, leaseS: 60, untilDone: true },
        stop: stop.signal,
      },
      {
        away: () => {},
        done: () => {
          done++;
          if (done === 1) first = { at: performance.now(), cpu: process.cpuUsage() };
        },
      },
    );
    const wall = (performance.now() - (first?.at ?? started)) / 1000;
    const { rss } = process.memoryUsage();
    console.log(
      `${threads} thread(s), queue ${sweepId(sweep).slice(0, 6)}: ${done - 1} jobs in ${wall.toFixed(1)} s by the clock, ${cpuS(first?.cpu ?? used).toFixed(1)} s of processor; ${(rss / 1e6).toFixed(0)} MB`,
    );
  }
  const largest = sweepOf(600, 10, 10);
  await submitSweep(database, largest.sweep, largest.files);
  const worker = startSweep(
    server.address(OWNER),
    "work",
    "--workers",
    "1",
    "--until-done",
    "--cache",
    mkdtempSync(join(tmpdir(), "bench-cache-")),
  );
  let peakMb = 0;
  const look = setInterval(() => {
    const status = existsSync(`/proc/${worker.pid}/status`)
      ? readFileSync(`/proc/${worker.pid}/status`, "utf8")
      : "";
    peakMb = Math.max(peakMb, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 200);
  await worker.ended;
  clearInterval(look);
  console.log(`a worker of one thread on the largest county: at most ${peakMb.toFixed(0)} MB`);
  await database.close();
  server.stop();
}
