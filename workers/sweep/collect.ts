import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Name } from "../../src/domain/name";
import { csvColumns } from "../../src/io/csvColumns";
import type { Province, ProvinceCounty, ProvinceScenario } from "../../src/io/province/province";
import { writeProvinceZip } from "../../src/io/province/provinceZip";
import { rowsCsv } from "../../src/io/resultsFiles";
import { fanOf } from "../../src/model/futures/fan";
import { mergeAnswers, type NumberedAnswer } from "../../src/model/futures/mergeAnswers";
import { type SweepAnswer, unpackAnswer } from "./answer";
import { appendCase, type CollectedCase } from "./caseTables";
import type { ContentFiles } from "./contentFiles";
import { MANIFEST, manifestText, type NamedCase, type Sweep } from "./manifest";
import { byRisk, provinceOfCase } from "./provinceOf";
import { readCase } from "./sweepCase";
import { type TableFiles, tableFiles } from "./tableFiles";

/** Where the answers of a sweep are, by the keys of its jobs. */
export type ReadAnswer = (key: string) => Promise<Uint8Array>;

/** City files are put into the province file up to so many bytes. */
const MOST_CITY_BYTES = 500_000_000;

/**
 * Merges the answers of a sweep in the order of its jobs into tables, a file of the province, and the manifest with the hash of every
 * answer: the same bytes for whoever answered. One case is in memory at a time. Throws where an answer is missing or not whole.
 */
export async function collectSweep(
  sweep: Sweep,
  read: ReadAnswer,
  files: ContentFiles,
  folder: string,
): Promise<void> {
  const tables = tableFiles(folder);
  const hashes: string[] = [];
  const counties = new Map<string, ProvinceCounty>();
  const statements = new Map<string, Name>();
  const scenarios = new Map<string, ProvinceScenario>();
  let at = 0;
  for (const named of sweep.cases) {
    const answers: (NumberedAnswer & { readonly hash: string })[] = [];
    for (; sweep.jobs[at]?.case === named.hash; at++) {
      const { key, draws } = sweep.jobs[at];
      const answer = unpackAnswer(await read(key));
      hashes.push(answer.hash);
      answers.push({ ...answer, from: draws?.from ?? -1 });
    }
    const one = collected(sweep, named, answers);
    appendCase(tables, one);
    statements.set(JSON.stringify(one.about.statement), one.about.statement);
    for (const county of one.about.counties)
      counties.set(county.id, { ...county, file: named.file, city: one.about.name });
    const { scenario } = readCase(named.hash, Buffer.from(files.read("case", named.hash)).toString("utf8"));
    const known = scenarios.get(named.scenario);
    const own = provinceOfCase(one);
    scenarios.set(named.scenario, {
      ...{ id: scenario.id, name: known?.name ?? scenario.name },
      rows: [...(known?.rows ?? []), ...own.rows],
      money: [...(known?.money ?? []), ...own.money],
      shortages: [...(known?.shortages ?? []), ...own.shortages],
    });
  }
  const ranked = [...scenarios.values()].map((one) => ({
    ...one,
    shortages: [...one.shortages].sort(byRisk),
  }));
  const province: Province = {
    version: 1,
    engine: sweep.engine,
    futures: sweep.draws === undefined ? 1 : sweep.draws.to - sweep.draws.from,
    statements: [...statements.values()],
    counties: [...counties.values()],
    scenarios: ranked,
  };
  closeTables(tables, ranked, folder);
  const cities = [...new Set(sweep.cases.map(({ file }) => file))];
  writeFileSync(join(folder, "province.zip"), writeProvinceZip(province, citiesUpTo(cities, files)));
  writeFileSync(join(folder, MANIFEST), manifestText(sweep, hashes));
}

function collected(sweep: Sweep, { scenario }: NamedCase, answers: readonly NumberedAnswer[]): CollectedCase {
  const [first, ...rest] = answers;
  const { shape, about, futures } = first as SweepAnswer;
  const [believed] = futures;
  if (about === undefined) throw new Error("the answer to what is believed does not say about what");
  const { draws } = sweep;
  const drawn =
    draws === undefined ? [believed] : mergeAnswers(shape, rest, draws.from, draws.to - draws.from);
  return {
    ...{ scenario, about, shape, believed, futures: drawn, fan: fanOf(shape, drawn) },
    ...(draws && { first: draws.from }),
  };
}

function closeTables(tables: TableFiles, scenarios: readonly ProvinceScenario[], folder: string): void {
  for (const { id, shortages } of scenarios)
    tables.append(
      "shortages",
      shortages.map(({ share, ...row }, rank) => ({
        scenario: id,
        rank: rank + 1,
        ...row,
        shareOfFutures: share,
      })),
    );
  const columns = csvColumns(tables.close());
  writeFileSync(join(folder, "columns.csv"), rowsCsv(columns));
}

function* citiesUpTo(
  hashes: readonly string[],
  files: ContentFiles,
): Generator<readonly [string, Uint8Array]> {
  let size = 0;
  for (const hash of hashes) {
    const bytes = files.read("city", hash);
    size += bytes.length;
    if (size > MOST_CITY_BYTES) return;
    yield [hash, bytes];
  }
}
