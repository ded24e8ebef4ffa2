import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../../../src/io/csv";
import { exportTable, TABLE_IDS } from "../../../../../src/io/export/content/exportTables";
import { csvCells } from "../../../../../src/io/export/formats/evidence/csvCells";
import { layerGeoJson } from "../../../../../src/io/export/formats/layersGeoJson";
import { linesOf } from "../../../../../src/io/export/formats/linesOf";
import { tableCsv } from "../../../../../src/io/export/formats/tableCsv";
import { finished } from "../../../../../src/io/steps";
import { schoolList } from "../../../../../src/model/readers/schoolList";
import { aSource } from "../content/aSource";

const harmless = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !/^['=+\-@＝＋－＠\t\r\n]/.test(text));

describe("a table as CSV", () => {
  it("is read back as it was written, commas, quotes and line breaks included", () => {
    const rows = fc.array(fc.array(harmless, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(csvCells(csv(table))).toEqual(table);
      }),
    );
  });

  it("holds every figure of the plan unrounded, totals included", () => {
    const { source } = aSource("en", 5);
    for (const id of TABLE_IDS) {
      const table = finished(exportTable(id, source));
      const [header, ...rows] = csvCells(tableCsv(table));
      expect(header).toEqual(table.columns.map((column) => column.header));
      const lost = linesOf(table).flatMap(({ cells }, at) =>
        cells.flatMap((cell, column) =>
          typeof cell === "number" && !Object.is(Number(rows[at][column]), cell) ? [[at, column, cell]] : [],
        ),
      );
      expect(lost, id).toEqual([]);
    }
  });
});

describe("a layer as GeoJSON", () => {
  it("has every open school of the year where it stands, and every shortage with its settlements", () => {
    const { source } = aSource("zh", 5);
    const schools = layerGeoJson("schools", source).features;
    const shortages = layerGeoJson("shortages", source).features;

    expect(schools.map(({ properties }) => properties?.id)).toEqual(
      schoolList(source.results, 2025).map(({ plan }) => plan.id),
    );
    expect(shortages.length).toBeGreaterThan(0);
    for (const { geometry, properties } of shortages)
      expect(geometry.type === "MultiPoint" && geometry.coordinates.length).toBe(
        String(properties?.settlements).split(" ").length,
      );
    expect(layerGeoJson("settlements", source).features).toHaveLength(
      source.results.model.dataset.settlements.length,
    );
  });
});
