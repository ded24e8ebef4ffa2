import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import { tableUnits } from "../../../../src/domain/terms";
import { readCity } from "../../../../src/io/city/readCity";
import { importCity } from "../../../../src/io/import/importCity";
import { NORM_SETS } from "../../../../src/io/import/normSets";
import { underNorms } from "../../../../src/io/import/underNorms";
import { defaults, source } from "./defaults";

const SCHOOLS =
  "School,Year,Grade 1,Grade 2,Grade 3,Rooms\nOak Primary,2024,28,30,29,4\nElm Primary,2024,31,27,30,4\n";

describe("a set of norms", () => {
  it.each(NORM_SETS)("has figures for every grade of its own stages: %s", (name) => {
    const { norms, national } = underNorms(defaults, name);

    for (const stage of STAGES) {
      const { grades } = national.stages[stage];
      for (const list of [norms.classSize, norms.toleratedClassSize, norms.walkLimitM, norms.busLimitM])
        expect(list[stage], stage).toHaveLength(grades);
      norms.classSize[stage].forEach((size, at) => {
        expect(norms.toleratedClassSize[stage][at]).toBeGreaterThanOrEqual(size);
      });
    }
  });

  it("comes into the city that is made under it, with its ages, and stands in the recipe", async () => {
    const { city, recipe } = await importCity([source("s.csv", SCHOOLS)], { norms: "england" }, defaults);
    const read = readCity(city?.files ?? new Map());

    expect(read.issues).toEqual([]);
    expect(recipe.norms).toBe("england");
    expect(read.city?.assumptions.stages.primary).toEqual({ entryAge: 4, grades: 7 });
    expect(read.city?.norms.classSize.primary[0]).toBe(30);
    expect(read.city?.norms.terms?.money?.currency.en).toBe("pounds");
    expect([defaults.norms, read.city?.norms ?? defaults.norms].map(tableUnits)).toEqual([10_000, 1000]);
  });

  it("cannot be one that is not there", () => {
    expect(() => underNorms({ ...defaults, sets: new Map() }, "us")).toThrow("us");
  });
});
