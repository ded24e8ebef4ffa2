import { readdirSync } from "node:fs";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importCity } from "../../../../src/io/import/importCity";
import { dbfOf, geoJsonOf, kmlOf, shpOf } from "../../../builders/mapFiles";
import { caseBytes } from "./aFile";
import { defaults } from "./defaults";

const RING = [
  [105, 37],
  [106, 37],
  [106, 38],
  [105, 37],
] as const;
const DRAWN = [{ points: RING, figures: { school: "E1", name: "甲" } }];
const AT = [{ points: [[105.2, 37.5]] as const, figures: { name: "甲校", pupils: 30 } }];
const cases = readdirSync(new URL("cases/", import.meta.url)).filter((name) => !name.endsWith(".md"));
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...cases.map((name) => [name, caseBytes(name)] as const),
  ["a.kml", kmlOf(AT)],
  ["a.shp", shpOf("ring", DRAWN)],
  ["a.dbf", dbfOf(AT)],
  ["a.zip", zipSync({ "a.shp": shpOf("line", DRAWN), "a.dbf": dbfOf(DRAWN) }, { level: 0 })],
  ["way.csv", new TextEncoder().encode("村名称,学校名称,路程\n甲村,甲校,1200\n乙村,甲校,\n")],
  ["roads.geojson", geoJsonOf(DRAWN.map((one) => ({ ...one, points: RING.slice(0, 3) })))],
];
const MOST_CPU_S = 2;
/** A long look (`npm run laws`), or a short one. */
const RUNS = process.env.LAW_TIMES === undefined ? 200 : 20_000;

type Harm =
  | { readonly kind: "put"; readonly at: number; readonly byte: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "twice"; readonly at: number; readonly length: number };

const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ kind: fc.constant("put" as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("twice" as const), at: fc.nat(), length: fc.nat(400) }),
);

function harmed(bytes: Uint8Array, one: Harm): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = one.at % bytes.length;
  switch (one.kind) {
    case "put":
      return bytes.with(at, one.byte);
    case "cut":
      return bytes.slice(0, at);
    case "twice":
      return Uint8Array.from([...bytes.slice(0, at + one.length), ...bytes.slice(at)]);
  }
}

describe("files of which bytes were changed, cut off or doubled", () => {
  it("are refused in a word or give a city that its reader takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.array(harm, { minLength: 1, maxLength: 6 }),
        async ([name, sound], harms) => {
          const bytes = harms.reduce(harmed, sound);
          const before = process.cpuUsage();
          const { city, groups } = await importCity([{ name, bytes }], {}, defaults);

          const { user } = process.cpuUsage(before);
          expect(user / 1e6).toBeLessThan(MOST_CPU_S);
          if (city === undefined) expect(groups.some(({ severity }) => severity === "error")).toBe(true);
          else expect(city.issues).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
