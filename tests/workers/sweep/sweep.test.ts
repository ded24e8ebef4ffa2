import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readCity } from "../../../src/io/city/readCity";
import { futuresFiles } from "../../../src/io/futuresFiles";
import { cityInProvince, readProvinceZip } from "../../../src/io/province/provinceZip";
import { fanOf } from "../../../src/model/futures/fan";
import { finish, futuresOf } from "../../../workers/jobs/finish";
import { runJob } from "../../../workers/jobs/runJob";
import { collectSweep } from "../../../workers/sweep/collect";
import { bytesHash } from "../../../workers/sweep/contentFiles";
import { runEmbedded } from "../../../workers/sweep/embedded";
import { readManifest, sweepIn } from "../../../workers/sweep/manifest";
import { jobOf, readCase } from "../../../workers/sweep/sweepCase";
import { sweepCity } from "../../builders/sweepCity";
import { cityFile, collectedIn, describedSweep, freshFolder, serialSweep } from "./sweepFolder";

const cities = freshFolder();
const [one, other] = [cityFile(cities, "a"), cityFile(cities, "b", 1)];
const asked = ["--city", one, other, "--scenarios", "baseline", "--years", "3", "--draws", "0:5"];

/** Everything but the manifest, which names its jobs. */
const tablesIn = (folder: string) => {
  const { "sweep.json": _, ...tables } = collectedIn(folder);
  return tables;
};

describe("a sweep", () => {
  it("comes to the same bytes however it is cut, and to those of the futures in one piece", async () => {
    const whole = await serialSweep(...asked, "--split", "draws=5");
    const cut = await serialSweep(...asked, "--split", "county,draws=2");

    expect(sweepIn(whole)?.jobs).toHaveLength(4);
    expect(sweepIn(cut)?.jobs).toHaveLength(2 + 3 * 3);
    expect(tablesIn(cut)).toEqual(tablesIn(whole));

    const { sweep, files } = describedSweep(...asked);
    const [named] = sweep.cases;
    const { city } = readCity(sweepCity("a"));
    const read = readCase(named.hash, Buffer.from(files.read("case", named.hash)).toString());
    if (city === undefined) throw new Error("no city");
    const { shape, futures } = futuresOf(
      finish(runJob(city.model, jobOf(read, { seed: 1, from: 0, to: 5 }))),
    );
    const linesOf = (text: string) => text.split("\r\n").slice(1, -1);
    for (const file of futuresFiles(fanOf(shape, futures))) {
      if (file === undefined || file[0] === "columns.csv" || file[0] === "measureNeeds.csv") continue;
      const expected = linesOf(file[1]);
      const own = linesOf(readFileSync(join(cut, file[0]), "utf8")).slice(0, expected.length);
      expect(own).toEqual(expected.map((row) => `baseline,城,${row}`));
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it("goes on where it was stopped, by threads, and comes to the bytes of the serial run", async () => {
    const serial = await serialSweep(...asked, "--split", "county,draws=2");
    const { sweep, files, folder } = describedSweep(...asked, "--split", "county,draws=2");
    const done: number[] = [];
    const half = { ...sweep, jobs: sweep.jobs.slice(0, 6) };

    expect(await runEmbedded(half, files, folder, 1)).toEqual([]);
    expect(await runEmbedded(sweep, files, folder, 2, (count) => void done.push(count))).toEqual([]);
    await collectSweep(sweep, async (key) => files.read("result", key), files, folder);

    expect(done).toEqual([7, 8, 9, 10, 11]);
    expect(collectedIn(folder)).toEqual(collectedIn(serial));
  });

  it("sets a job aside after three tries, says why, and does the others", async () => {
    const { sweep, files, folder } = describedSweep(...asked, "--split", "draws=5");
    const [first, ...rest] = sweep.jobs;
    const jobs = [{ ...first, key: "0".repeat(64) }, ...rest];

    const poison = await runEmbedded({ ...sweep, jobs }, files, folder, 1);

    expect(poison).toEqual([
      { key: "0".repeat(64), problem: expect.stringContaining("not what its name says") },
    ]);
    expect(rest.every(({ key }) => files.has("result", key))).toBe(true);
  });

  it("is written as Parquet with the cells of its CSV", async () => {
    const folder = await serialSweep(...asked);
    for (const table of ["quantiles", "believed", "money", "schoolRisks"]) {
      const csv = Papa.parse<Record<string, string>>(
        readFileSync(join(folder, `${table}.csv`), "utf8").replace("\uFEFF", ""),
        { header: true, skipEmptyLines: true },
      ).data;
      const rows = await parquetReadObjects({
        file: await asyncBufferFromFile(join(folder, `${table}.parquet`)),
      });

      expect(rows.length).toBeGreaterThan(10);
      expect(rows.map((row) => Object.values(row).map((cell) => String(cell ?? "")))).toEqual(
        csv.map((row) => Object.values(row)),
      );
    }
    const drawn = await parquetReadObjects({
      file: await asyncBufferFromFile(join(folder, "indicators.parquet")),
    });
    expect(drawn).toHaveLength(5 * 4 * 6 * 3);
    expect(new Set(drawn.map(({ future }) => future))).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it("gives a province file with every county, its figures, its shortages in order, and its city", async () => {
    const bytes = readFileSync(join(await serialSweep(...asked), "province.zip"));
    const { value, issues } = readProvinceZip(bytes, "province.zip");

    expect(issues).toEqual([]);
    expect(value?.counties.map(({ id }) => id)).toEqual(["a1", "a2", "b1"]);
    const [scenario] = value?.scenarios ?? [];
    expect(scenario.shortages.length).toBeGreaterThan(0);
    const shares = scenario.shortages.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const county = value?.counties[2];
    expect(bytesHash(cityInProvince(bytes, county?.file ?? "") ?? new Uint8Array())).toBe(county?.file);
  });

  it("that draws nothing tells what is believed", async () => {
    const folder = await serialSweep("--city", other, "--scenarios", "baseline", "--years", "2");

    expect(Object.keys(collectedIn(folder))).not.toContain("quantiles.csv");
    expect(readFileSync(join(folder, "believed.csv"), "utf8").split("\r\n")).toHaveLength(1 + 3 * 6 + 1);
    expect(readProvinceZip(readFileSync(join(folder, "province.zip")), "p").value?.futures).toBe(1);
  });

  it("is refused where an answer is missing or was cut off", async () => {
    const { sweep, files, folder } = describedSweep(...asked);
    await runEmbedded(sweep, files, folder, 1);
    const { key } = sweep.jobs[1];
    const place = join(folder, "results", key.slice(0, 2), `${key}.gz`);
    const kept = readFileSync(place);
    const collect = () => collectSweep(sweep, async (of) => files.read("result", of), files, folder);

    writeFileSync(place, kept.subarray(0, kept.length - 20));
    await expect(collect()).rejects.toThrow();
    rmSync(place);
    await expect(collect()).rejects.toThrow("ENOENT");
  });

  it("is read again from its manifest", async () => {
    const { sweep } = describedSweep(...asked);
    const folder = await serialSweep(...asked);

    expect(sweepIn(folder)).toEqual(sweep);
    expect(readManifest(JSON.stringify({ ...sweep, version: 99 }))).toBeUndefined();
  });
});
