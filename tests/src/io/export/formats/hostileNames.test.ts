import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readAllSheets from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { createI18n } from "../../../../../src/i18n/createI18n";
import { createBreath } from "../../../../../src/io/export/content/breath";
import type { ExportSource } from "../../../../../src/io/export/content/exportSource";
import { exportTable } from "../../../../../src/io/export/content/exportTables";
import { cityMap } from "../../../../../src/io/export/content/pictures/cityMap";
import { csvCells } from "../../../../../src/io/export/formats/evidence/csvCells";
import { tableCsv } from "../../../../../src/io/export/formats/tableCsv";
import { workbook } from "../../../../../src/io/export/formats/workbook";
import { finished } from "../../../../../src/io/steps";
import { aCity, run } from "../../../../builders/aCity";
import { wellFormed } from "./wellFormed";

const words = createI18n("zh");

/** A source about a city whose one school bears a name. */
function schoolNamed(name: string): ExportSource {
  const city = aCity().settlement("village", { entrants: 30 }).school("s", { rooms: 6 }).build();
  const named = { ...city.dataset.schools[0], name: { zh: name, en: name } };
  const model = { ...city.model, schools: [named], dataset: { ...city.dataset, schools: [named] } };
  const { results } = run({ ...city, model });
  return {
    results,
    open: results,
    compared: [results],
    plan: { name: { zh: "", en: "" }, lines: [], targets: [] },
    budget: [],
    reported: [],
    words,
    targetYear: 2021,
    engineVersion: 1,
    datasetSha256: "",
    normNotes: [],
    assumptionNotes: [],
  };
}

const ATTACKS = [
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "<b>x</b>",
  "]]>&amp;",
];

describe("a name that a spreadsheet would read as another", () => {
  it.each([
    ["_x003D_1", "_x005F_x003D_1"],
    ["_x005F_x003d_", "_x005F_x005F_x005F_x003d_"],
    ["一_xAb09_二", "一_x005F_xAb09_二"],
    ["_x3D_ and _y003D_", "_x3D_ and _y003D_"],
  ])("%j is written so that it stays what it is", async (name, written) => {
    const files = unzipSync(await workbook(schoolNamed(name), createBreath()));

    const sheets = Object.entries(files).filter(([file]) => file.startsWith("xl/worksheets/sheet"));
    const texts = sheets.flatMap(([, content]) => [...strFromU8(content).matchAll(/<t [^>]*>([^<]*)/g)]);
    const cells = texts.map(([, text]) => text);
    expect(cells).toContain(written);
    expect(written === name || !cells.includes(name)).toBe(true);
  });
});

describe("a name that a spreadsheet would run", () => {
  it.each(ATTACKS)("%j stands in a workbook as words, in no formula", async (name) => {
    const bytes = await workbook(schoolNamed(name), createBreath());
    const files = unzipSync(bytes);
    const sheets = await readAllSheets(Buffer.from(bytes), { trim: false });

    const formulas = Object.entries(files).flatMap(([file, content]) =>
      file.startsWith("xl/worksheets/sheet") ? [...strFromU8(content).matchAll(/<f>([^<]*)/g)] : [],
    );
    expect(
      formulas.map(([, formula]) => formula).filter((formula) => !/^SUM\([A-Z0-9:,]+\)$/.test(formula)),
    ).toEqual([]);
    expect(sheets[1].data[4][0]).toBe(name.replace("\r", "\n"));
    for (const [file, content] of Object.entries(files))
      if (/\.(xml|rels)$/.test(file)) expect(wellFormed(strFromU8(content)), file).toBe(true);
  });

  it("begins no cell of a CSV with a sign that starts a formula, whatever the name", () => {
    const anyName = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(anyName, (name) => {
        const [, row] = csvCells(tableCsv(finished(exportTable("schools", schoolNamed(name)))));

        if (!/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(name)) expect(row[0]).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(row[0] === name || row[0] === `'${name}`).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("breaks no drawing", () => {
    const source = schoolNamed("<script>alert(1)</script>&");
    const county = {
      type: "Polygon" as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    const outlines: GeoJSON.FeatureCollection = {
      type: "FeatureCollection",
      features: [
        { type: "Feature", properties: { level: "county", name: "<img>&", nameEn: "" }, geometry: county },
      ],
    };

    const { svg } = cityMap(source, { outlines, rivers: { type: "FeatureCollection", features: [] } });

    expect(svg).not.toMatch(/<(script|img)/);
    expect(wellFormed(svg)).toBe(true);
  });
});
