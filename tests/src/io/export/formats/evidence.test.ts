import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanLine } from "../../../../../src/domain/plan";
import { createI18n } from "../../../../../src/i18n/createI18n";
import { createBreath } from "../../../../../src/io/export/content/breath";
import { csvCells } from "../../../../../src/io/export/formats/evidence/csvCells";
import { packFiles } from "../../../../../src/io/export/formats/evidence/evidencePack";
import { evidencePage } from "../../../../../src/io/export/formats/evidence/evidencePage";
import type { PackFiles } from "../../../../../src/io/export/formats/evidence/pack";
import { unzipped } from "../../../../../src/io/export/formats/evidence/unzipped";
import { zipped } from "../../../../../src/io/export/formats/zipped";
import { checkPack } from "../../../../../workers/evidence";
import { aCity, run } from "../../../../builders/aCity";

const silent = async () => {};

/** The pack of a city of two villages that fight for one school. */
async function aPack(): Promise<PackFiles> {
  const city = aCity()
    .settlement("near", { x: 0, entrants: 30 })
    .settlement("far", { x: 1200, entrants: 25 })
    .school("s", { rooms: 6 })
    .school("small", { x: 1300, rooms: 6, enrolled: [5, 5] })
    .measure({
      kind: "expand",
      year: 2021,
      school: "s",
      stage: "primary",
      addedRooms: 2,
      line: "seats",
      capitalYuan: 5000,
    })
    .measure({ kind: "close", year: 2022, school: "small" })
    .years(2)
    .build();
  const { results } = run(city);
  const plan = {
    name: { zh: "规划", en: "plan" },
    lines: [
      {
        ...({ id: "seats" } as Pick<PlanLine, "id">),
        ...{ name: { zh: "学位", en: "seats" }, promised: 100, counts: "seats" as const },
        ...{ section: "1", fromYear: 2021, toYear: 2022 },
      },
    ],
    targets: [],
  };
  const source = {
    results,
    open: results,
    compared: [results],
    plan,
    budget: [],
    reported: [],
    words: createI18n("zh"),
    targetYear: 2022,
    engineVersion: 1,
    datasetSha256: "",
    normNotes: [],
    assumptionNotes: [],
  };
  const project = {
    datasetKey: city.dataset.key,
    assumptions: city.assumptions,
    scenarios: [city.scenario],
    costs: {},
    budget: [{ year: 2021, limitYuan: 1000 }],
    reported: [],
  };
  return packFiles({ sources: [source], project, norms: city.norms }, createBreath());
}

describe("an evidence pack", () => {
  it("agrees with the figures computed again", async () => {
    const pack = await aPack();
    const tables = Object.keys(pack).filter((file) => file.startsWith("results/") && file.endsWith(".csv"));

    const verdict = await checkPack(pack, silent);

    expect(verdict).toMatchObject({ status: "agrees", files: tables.length });
    expect(verdict.status === "agrees" && verdict.cells).toBeGreaterThan(100);
  });

  it("agrees when it has been packed and unpacked, to the byte", async () => {
    const pack = await aPack();
    const files = Object.entries(pack).map(([name, content]) => ({ name, content }));

    const unpacked = await unzipped(await zipped(files, createBreath()));

    expect(unpacked).toEqual(pack);
    expect(await checkPack(unpacked, silent)).toMatchObject({ status: "agrees" });
  });

  it("names file, row, column, expected and found of a figure that was changed", async () => {
    const pack = await aPack();
    const file = "results/1/rows.csv";
    const rows = csvCells(pack[file]);
    const row = rows.findIndex((cells) => cells[0] === "2021" && cells[2] === "primary");
    const column = rows[0].indexOf("pupils");
    const lines = pack[file].split("\r\n");
    const cells = lines[row].split(",");
    cells[column] = `${Number(cells[column]) + 1}`;
    lines[row] = cells.join(",");

    const verdict = await checkPack({ ...pack, [file]: lines.join("\r\n") }, silent);

    expect(verdict).toEqual({
      status: "differs",
      file,
      row: row + 1,
      column: "pupils",
      expected: rows[row][column],
      found: cells[column],
    });
  });

  it.each(["money", "investments", "budget", "indicators", "ledgerParts"])(
    "names the cell of %s.csv in which one digit is another",
    async (name) => {
      const pack = await aPack();
      const file = `results/1/${name}.csv`;
      const rows = csvCells(pack[file]);
      const row = rows.findIndex((cells, at) => at > 0 && /\d/.test(cells[cells.length - 1]));
      const column = rows[row].length - 1;
      const text = rows[row][column];
      const changed = text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
      const lines = pack[file].split("\r\n");
      lines[row] = lines[row].slice(0, lines[row].length - text.length) + changed;

      const verdict = await checkPack({ ...pack, [file]: lines.join("\r\n") }, silent);

      expect(verdict).toEqual({
        status: "differs",
        file,
        row: row + 1,
        column: rows[0][column],
        expected: text,
        found: changed,
      });
    },
  );

  it("is refused after any one byte of any table is another", async () => {
    const pack = await aPack();
    const tables = Object.keys(pack).filter((name) => name.endsWith(".csv"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tables), fc.nat(), async (file, pick) => {
        const text = pack[file];
        const at = pick % text.length;
        const other = text[at] === "7" ? "8" : "7";
        const changed = text.slice(0, at) + other + text.slice(at + 1);

        const verdict = await checkPack({ ...pack, [file]: changed }, silent);

        expect(verdict).toMatchObject({ status: "differs", file });
      }),
      { numRuns: 40 },
    );
  });

  it("names what was changed in the data when it has an untouched copy, and the file when it has none", async () => {
    const pack = await aPack();
    const changed = { ...pack, "dataset.json": pack["dataset.json"].replace('"lng":0,', '"lng":1,') };

    expect(await checkPack(changed, silent, pack)).toMatchObject({
      status: "differs",
      file: "dataset.json",
      column: "settlements[1].lng",
      expected: "0",
      found: "1",
    });
    expect(await checkPack(changed, silent)).toMatchObject({ status: "differs", file: "dataset.json" });
  });

  it("that is not whole, or no JSON, is said to be so", async () => {
    const { "plan.json": _, ...without } = await aPack();

    expect(await checkPack(without, silent)).toMatchObject({ status: "unreadable", file: "plan.json" });
    expect(await checkPack({ "manifest.json": "{" }, silent)).toMatchObject({ file: "manifest.json" });
  });

  it("goes into a page whose data can end no script", () => {
    const page = evidencePage(
      { "README.txt": "</script><script>alert(1)</script>" },
      "const a = '</script>';",
    );

    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).not.toContain("<script>alert");
  });
});
