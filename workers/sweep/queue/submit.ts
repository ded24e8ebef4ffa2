import type { ContentFiles, ContentKind } from "../contentFiles";
import { type Sweep, sweepId } from "../manifest";
import type { Database } from "./database";
import { LEASE_S } from "./lease";
import { buildStore, filesHeld, putFile, putSweep } from "./store";
import { entryOf, openQueue, revive } from "./sweepQueue";

/** So many jobs go in one query. */
const AT_ONCE = 1000;

/**
 * Sends a sweep: files that are not there yet, the manifest, and every job. Sent again, it sends nothing twice, and puts jobs that were
 * set aside or cancelled back.
 *
 * @returns how many files went.
 */
export async function submitSweep(
  database: Database,
  sweep: Sweep,
  files: ContentFiles,
  leaseS = LEASE_S,
): Promise<number> {
  const boss = await openQueue(database, true);
  await buildStore(database);
  let sent = 0;
  const send = async (kind: ContentKind, hashes: readonly string[]) => {
    const held = await filesHeld(database, kind, hashes);
    for (const hash of hashes) {
      if (held.has(hash)) continue;
      await putFile(database, kind, hash, files.read(kind, hash));
      sent++;
    }
  };
  await send("city", [...new Set(sweep.cases.map(({ file }) => file))]);
  await send("case", [...new Set(sweep.cases.map(({ hash }) => hash))]);
  await putSweep(database, sweep);
  const id = sweepId(sweep);
  await revive(database, id);
  for (let from = 0; from < sweep.jobs.length; from += AT_ONCE)
    await boss.insert(sweep.jobs.slice(from, from + AT_ONCE).map((job) => entryOf(id, job, leaseS)));
  await boss.stop({ graceful: false, close: false });
  return sent;
}
