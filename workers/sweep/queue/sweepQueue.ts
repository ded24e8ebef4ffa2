import { createHash } from "node:crypto";
import PgBoss from "pg-boss";
import { ENGINE_VERSION } from "../../../src/model/engineVersion";
import { ANSWER_FORMAT } from "../../jobs/jobKey";
import type { SweepJob } from "../sweepJob";
import type { Database } from "./database";

/** Where the queue's own package keeps its tables. */
const SCHEMA = "school_sweep_queue";

/** A job as it is sent. */
export interface SentJob extends SweepJob {
  readonly sweep: string;
}

/** The queue of an engine: a worker of another never sees its jobs. */
export const queueOf = (engine: number, answers: number): string => `jobs-e${engine}-a${answers}`;
export const OWN_QUEUE = queueOf(ENGINE_VERSION, ANSWER_FORMAT);

/** After the third try a job is set aside. */
const RETRIES = 2;
/** The second try comes so many seconds after the first, each later one twice as late. */
const RETRY_S = 1;

/**
 * The queue over a database.
 *
 * @param mayBuild Whether tables that are missing are made, for which it takes the rights of their owner.
 */
export async function openQueue(database: Database, mayBuild: boolean): Promise<PgBoss> {
  const boss = new PgBoss({
    ...{ db: database, schema: SCHEMA, migrate: mayBuild, supervise: false, schedule: false },
  });
  boss.on("error", () => {}); // told by the call that it ends
  await boss.start();
  if (mayBuild) await boss.createQueue(OWN_QUEUE);
  return boss;
}

/** A job of a sweep has one name in the queue, so that sending it again sends nothing. */
export function idOf(sweep: string, key: string): string {
  const hash = createHash("sha256").update(`${sweep} ${key}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

/** How a job is entered. */
export const entryOf = (sweep: string, job: SweepJob, leaseS: number) => ({
  ...{ id: idOf(sweep, job.key), name: OWN_QUEUE, data: { ...job, sweep } satisfies SentJob },
  ...{ retryLimit: RETRIES, retryDelay: RETRY_S, retryBackoff: true, expireInSeconds: leaseS },
});

/** Keeps jobs that are under way from being given to others for so many seconds more. */
export const prolong = (database: Database, ids: readonly string[], leaseS: number) =>
  database.rows(
    `update ${SCHEMA}.job set expire_in = (now() - started_on) + make_interval(secs => $3)
     where name = $1 and id = any($2::uuid[]) and state = 'active'`,
    [OWN_QUEUE, ids, leaseS],
  );

/** What waits or is under way, by the name of its queue. */
export const unfinished = (database: Database) =>
  database.rows<{ readonly name: string; readonly count: string }>(
    `select name, count(*) from ${SCHEMA}.job where state < 'completed' group by name order by name`,
  );

/** Jobs of a sweep by what has become of them. */
export const states = (database: Database, sweep: string) =>
  database.rows<{ readonly state: string; readonly count: string }>(
    `select state::text, count(*) from ${SCHEMA}.job where data->>'sweep' = $1 group by state`,
    [sweep],
  );

/** Jobs of a sweep that were set aside, with the reason of the last try. */
export const setAside = (database: Database, sweep: string) =>
  database.rows<{ readonly id: string; readonly key: string; readonly problem: string | null }>(
    `select id, data->>'key' as key, coalesce(output->>'message', output->'value'->>'message') as problem
     from ${SCHEMA}.job where data->>'sweep' = $1 and state = 'failed' order by data->>'key'`,
    [sweep],
  );

/** Takes jobs of a sweep that have not begun out of the queue; those under way are not tried again. @returns those taken out. */
export const cancelWaiting = (database: Database, sweep: string) =>
  database.rows<{ readonly id: string }>(
    `with last_try as (
       update ${SCHEMA}.job set retry_limit = retry_count where data->>'sweep' = $1 and state = 'active'
     )
     update ${SCHEMA}.job set state = 'cancelled', completed_on = now()
     where data->>'sweep' = $1 and state < 'active' returning id`,
    [sweep],
  );

/** Puts jobs of a sweep that were set aside or cancelled back into the queue, with three new tries. */
export const revive = (database: Database, sweep: string) =>
  database.rows<{ readonly id: string }>(
    `update ${SCHEMA}.job set state = 'retry', completed_on = null, start_after = now(), started_on = null,
       retry_count = 0
     where data->>'sweep' = $1 and state in ('failed', 'cancelled') returning id`,
    [sweep],
  );
