import { gunzipSync, gzipSync } from "node:zlib";
import type { ContentKind } from "../contentFiles";
import { manifestText, readManifest, type Sweep, sweepId } from "../manifest";
import type { Database } from "./database";

/** Tables of sweeps beside the queue's own: files by their hashes, manifests, and every answer once under its key. */
const TABLES = `
create schema if not exists school_sweep;
create table if not exists school_sweep.file (
  kind text not null, hash text not null, bytes bytea not null, primary key (kind, hash));
create table if not exists school_sweep.sweep (
  id text primary key, manifest bytea not null, jobs integer not null,
  submitted_at timestamptz not null default now());
create table if not exists school_sweep.result (
  key text primary key, hash text not null, bytes bytea not null,
  answered_at timestamptz not null default now());
`;

/** Makes the tables where they are missing. */
export async function buildStore(database: Database): Promise<void> {
  const [found] = await database.rows<{ readonly name: string | null }>(
    "select to_regclass('school_sweep.result')::text as name",
  );
  if (found?.name == null) await database.executeSql(TABLES, []);
}

/** Which files the store has already. */
export async function filesHeld(
  database: Database,
  kind: ContentKind,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.rows<{ readonly hash: string }>(
    "select hash from school_sweep.file where kind = $1 and hash = any($2::text[])",
    [kind, hashes],
  );
  return new Set(rows.map(({ hash }) => hash));
}

export const putFile = (database: Database, kind: ContentKind, hash: string, bytes: Uint8Array) =>
  database.rows(
    "insert into school_sweep.file (kind, hash, bytes) values ($1, $2, $3) on conflict do nothing",
    [kind, hash, Buffer.from(bytes)],
  );

/** A file by its hash; nothing where nobody sent it. */
export async function getFile(
  database: Database,
  kind: ContentKind,
  hash: string,
): Promise<Uint8Array | undefined> {
  const [row] = await database.rows<{ readonly bytes: Buffer }>(
    "select bytes from school_sweep.file where kind = $1 and hash = $2",
    [kind, hash],
  );
  return row?.bytes;
}

export const putSweep = (database: Database, sweep: Sweep) =>
  database.rows(
    "insert into school_sweep.sweep (id, manifest, jobs) values ($1, $2, $3) on conflict do nothing",
    [sweepId(sweep), gzipSync(manifestText(sweep)), sweep.jobs.length],
  );

const MOST_BYTES = 1_000_000_000;

/** A sweep by its id; nothing where there is none. */
export async function getSweep(database: Database, id: string): Promise<Sweep | undefined> {
  const [row] = await database.rows<{ readonly manifest: Buffer }>(
    "select manifest from school_sweep.sweep where id = $1",
    [id],
  );
  return row && readManifest(gunzipSync(row.manifest, { maxOutputLength: MOST_BYTES }).toString("utf8"));
}

/** The sweeps that were submitted, the last first. */
export const sweepIds = (database: Database) =>
  database.rows<{ readonly id: string }>("select id from school_sweep.sweep order by submitted_at desc, id");

/** Keeps an answer under its key; the first that comes stays, and any later one says the same. */
export const putAnswer = (database: Database, key: string, hash: string, bytes: Uint8Array) =>
  database.rows(
    "insert into school_sweep.result (key, hash, bytes) values ($1, $2, $3) on conflict do nothing",
    [key, hash, Buffer.from(bytes)],
  );

export const hasAnswer = async (database: Database, key: string): Promise<boolean> =>
  (await database.rows("select 1 from school_sweep.result where key = $1", [key])).length > 0;

/** How many of some jobs have an answer. */
export async function countAnswers(database: Database, keys: readonly string[]): Promise<number> {
  const [row] = await database.rows<{ readonly count: string }>(
    "select count(*) from school_sweep.result where key = any($1::text[])",
    [keys],
  );
  return Number(row?.count ?? 0);
}

/** An answer by its key. Throws where there is none yet. */
export async function getAnswer(database: Database, key: string): Promise<Uint8Array> {
  const [row] = await database.rows<{ readonly bytes: Buffer }>(
    "select bytes from school_sweep.result where key = $1",
    [key],
  );
  if (row === undefined) throw new Error(`job ${key} has no answer`);
  return row.bytes;
}
