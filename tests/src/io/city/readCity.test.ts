import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCityZip, writeCityZip } from "../../../../src/io/city/cityZip";
import { readCity } from "../../../../src/io/city/readCity";
import { shippedFiles } from "../../../../workers/headless/cityFolder";

const files = shippedFiles("zhongwei");
const without = (...names: readonly string[]) =>
  new Map([...files].filter(([name]) => !names.some((one) => name.startsWith(one))));

describe("the one reader of a city", () => {
  it("reads the city that ships, its scenarios in its own order", () => {
    const { city, issues } = readCity(files);

    expect(issues).toEqual([]);
    expect(city?.scenarios.map(({ id }) => id)).toEqual([
      "baseline",
      "plan-2021-2025",
      "plan-without-mergers",
      "mergers-only",
      "low-births",
    ]);
  });

  it("reads a city without a plan, outlines, rivers, scenarios or manifest", () => {
    const { city, issues } = readCity(without("plan.json", "outlines", "rivers", "scenarios/", "city.json"));

    expect(issues).toEqual([]);
    expect(city).toMatchObject({
      plan: { lines: [], targets: [] },
      scenarios: [],
      outlines: { features: [] },
    });
  });

  it("names a file that is missing, and the version of a newer program", () => {
    expect(readCity(without("norms.json")).issues[0]).toMatchObject({ file: "norms.json" });
    const newer = new Map([...files, ["city.json", '{"version":2,"scenarios":[]}']]);
    expect(readCity(newer).issues).toMatchObject([{ file: "city.json", column: "version" }]);
  });
});

describe("a city file", () => {
  it("gives back every file to the byte, and the same bytes for the same files in any order", () => {
    const bytes = writeCityZip(files);

    expect(new Map([...(readCityZip(bytes).files ?? [])].sort())).toEqual(new Map([...files].sort()));
    expect(writeCityZip(new Map([...files].reverse()))).toEqual(bytes);
  });

  it("refuses one that is cut off anywhere, or is no zip", () => {
    const bytes = writeCityZip(without("residents", "schools", "settlements", "outlines"));
    for (let length = 0; length < bytes.length; length += 997) {
      const { files: found, issues } = readCityZip(bytes.subarray(0, length));
      expect(found).toBeUndefined();
      expect(issues).toMatchObject([{ file: "city.zip", wanted: { word: "cityFile" } }]);
    }
  });

  it.each(["../dataset.json", "/etc/plan.json", "scenarios/../../x.json", "a\\b.json", "C:/plan.json"])(
    "refuses the path %s",
    (name) => {
      const { files: found, issues } = readCityZip(
        zipSync({ "dataset.json": Uint8Array.of(123), [name]: Uint8Array.of(123) }),
      );

      expect(found).toBeUndefined();
      expect(issues).toMatchObject([{ found: name }]);
    },
  );

  /** A zip of one file, whose directory says another size than it has. */
  const saying = (size: number) => {
    const bytes = zipSync({ "dataset.json": new Uint8Array(1_000_000) }, { level: 1 });
    const entry = bytes.length - 22 - 46 - "dataset.json".length;
    new DataView(bytes.buffer).setUint32(entry + 24, size, true);
    return bytes;
  };

  it("refuses a bomb before it is unpacked", () => {
    expect(readCityZip(saying(210_000_000)).issues).toMatchObject([{ wanted: { word: "atMostMb" } }]);
  });

  it("unpacks no more than the directory says", () => {
    const { files: found } = readCityZip(saying(10));

    expect(found?.get("dataset.json")?.length ?? 0).toBeLessThanOrEqual(10);
  });
});
