import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importCity } from "../../../../src/io/import/importCity";
import { caseBytes } from "./aFile";
import { defaults } from "./defaults";

const NAMES = readdirSync(new URL("cases/", import.meta.url)).filter((name) => !name.endsWith(".md"));
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
        fc.constantFrom(...NAMES),
        fc.array(harm, { minLength: 1, maxLength: 6 }),
        async (name, harms) => {
          const bytes = harms.reduce(harmed, caseBytes(name));
          const { city, groups } = await importCity([{ name, bytes }], {}, defaults);

          if (city === undefined) expect(groups.some(({ severity }) => severity === "error")).toBe(true);
          else expect(city.issues).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
