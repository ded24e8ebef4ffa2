import { describe, expect, it } from "vitest";
import type { CityFiles } from "../../../../src/io/city/cityFiles";
import { writeDataset } from "../../../../src/io/city/writeDataset";
import { readDataset } from "../../../../src/io/readDataset";
import { shippedFiles } from "../../../../workers/headless/cityFolder";

const read = (files: CityFiles) => {
  const [dataset, settlements, residents, schools] = ["dataset", "settlements", "residents", "schools"].map(
    (part) => JSON.parse(files.get(`${part}.json`) ?? "null"),
  );
  return readDataset({ dataset, settlements, residents, schools });
};

describe("a dataset as files", () => {
  it("is written to the byte as the city that ships was", () => {
    const files = shippedFiles("zhongwei");
    const { dataset } = read(files);
    if (dataset === undefined) throw new Error("the city that ships cannot be read");

    for (const [name, text] of writeDataset(dataset)) expect(text === files.get(name), name).toBe(true);
  });
});
