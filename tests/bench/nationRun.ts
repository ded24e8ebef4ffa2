import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createI18n } from "../../src/i18n/createI18n";
import { writeCityZip } from "../../src/io/city/cityZip";
import { readSweepFlags } from "../../workers/headless/readSweepFlags";
import { collectSweep } from "../../workers/sweep/collect";
import { contentFiles } from "../../workers/sweep/contentFiles";
import { describeSweep } from "../../workers/sweep/describeSweep";
import { runEmbedded } from "../../workers/sweep/embedded";
import { nationCounty, settlementsOf } from "../builders/nation";

/**
 * So many counties of the made-up nation through the embedded mode, from the first county made to the last table; a process of its own,
 * so that its memory is its own. Prints one line of JSON. Flags: counties, threads, and futures of each county.
 */
async function main([counties, threads, draws]: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nation-"));
  const cpu = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  try {
    const names: string[] = [];
    mkdirSync(join(folder, "made"));
    for (let county = 0; county < counties; county++) {
      const name = join(folder, "made", `${county}.zip`);
      writeFileSync(name, writeCityZip(nationCounty(1, county)));
      names.push(name);
    }
    const madeS = cpu();
    const out = join(folder, "out");
    mkdirSync(out);
    const files = contentFiles(out);
    const [first, ...rest] = names;
    const drawn = draws > 0 ? ["--draws", `0:${draws}`] : [];
    const flags = readSweepFlags(
      ["--city", first, ...rest, "--scenarios", "baseline", "--years", "15", ...drawn, "--out", out],
      {},
    );
    const sweep = describeSweep(flags, files, createI18n("en"));
    const describedS = cpu();
    const from = performance.now();
    const poison = await runEmbedded(sweep, files, out, threads);
    const wallS = (performance.now() - from) / 1000;
    const runS = cpu();
    await collectSweep(sweep, async (key) => files.read("result", key), files, out);
    const all = cpu();
    const settlements = names.reduce((sum, _, county) => sum + settlementsOf(1, county), 0);
    const told = {
      ...{ counties, settlements, threads, draws, jobs: sweep.jobs.length, poison: poison.length },
      ...{ madeS, describedS: describedS - madeS, runS: runS - describedS, wallS, collectedS: all - runS },
      peakMb: process.resourceUsage().maxRSS / 1024,
    };
    console.log(JSON.stringify(told));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2).map(Number));
