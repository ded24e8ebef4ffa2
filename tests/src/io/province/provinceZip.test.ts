import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { provinceFigure } from "../../../../src/io/province/province";
import {
  cityInProvince,
  isProvinceZip,
  readProvinceZip,
  writeProvinceZip,
} from "../../../../src/io/province/provinceZip";
import { aProvince } from "../../../builders/aProvince";

const HASH = "1".repeat(64);
const CITY = new Uint8Array([80, 75, 3, 4]);
const zip = writeProvinceZip(aProvince(), [[HASH, CITY]]);
const holding = (figures: unknown) => zipSync({ "province.json": strToU8(JSON.stringify(figures)) });

describe("a province file", () => {
  it("is read as it was written, with its cities", () => {
    expect(isProvinceZip(zip)).toBe(true);
    expect(readProvinceZip(zip, "p.zip")).toEqual({ value: aProvince(), issues: [] });
    expect(cityInProvince(zip, HASH)).toEqual(CITY);
    expect(cityInProvince(zip, "2".repeat(64))).toBeUndefined();
    expect(cityInProvince(zip, "../../x")).toBeUndefined();
    expect(writeProvinceZip(aProvince(), [[HASH, CITY]])).toEqual(zip);
  });

  it("has the same quantiles as what is believed where nothing was drawn", () => {
    const [row] = aProvince().scenarios[0].rows;

    expect(provinceFigure(row, "pupils")).toEqual({ believed: 900, quantiles: [800, 850, 900, 950, 1000] });
    expect(provinceFigure({ ...row, figures: row.figures.map(([own]) => [own]) }, "seats").quantiles).toEqual(
      [1000, 1000, 1000, 1000, 1000],
    );
  });

  it.each([
    ["cut off", zip.slice(0, zip.length - 40)],
    ["no zip", strToU8("province")],
    ["of another version", holding({ ...aProvince(), version: 2 })],
    ["without counties", holding({ ...aProvince(), counties: [] })],
    ["with a figure that is none", holding({ ...aProvince(), futures: "many" })],
    ["with something more", holding({ ...aProvince(), run: "this" })],
    [
      "with a path for a city",
      holding({ ...aProvince(), counties: aProvince().counties.map((one) => ({ ...one, file: "../x" })) }),
    ],
  ])("that is %s is refused, with the reason", (_, bytes) => {
    const { value, issues } = readProvinceZip(bytes, "p.zip");

    expect(value).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });

  it("is told from a city file", () => {
    expect(isProvinceZip(zipSync({ "dataset.json": strToU8("{}") }))).toBe(false);
    expect(isProvinceZip(strToU8("no zip"))).toBe(false);
  });
});
