import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const { name, counties } = JSON.parse(readFileSync("data/zhongwei/dataset.json", "utf8"));
const names = [{ name }, ...counties].flatMap((place: { name: { zh: string; en: string } }) => [
  place.name.zh.replace(/[市区县]?(（.*）)?$/, ""),
  place.name.en.replace(/ \(.*\)$/, ""),
]);

/** The city that ships, its counties, the years and the size of its plan, and the money unit of its tables. */
const OWN = new RegExp(`${names.join("|")}|\\b20(21|25|35)\\b|eleven targets|万元`, "i");

const sources = ["src", "workers"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => !file.startsWith("src/i18n/")),
);

describe("the program knows no city of its own", () => {
  it("would notice the name of the city, a county and a year of the plan", () => {
    for (const planted of ['"data/zhongwei/x.json"', "// as in Haiyuan", "year === 2025", '"海原"'])
      expect(planted).toMatch(OWN);
  });

  it.each(sources)("%s", (file) => {
    expect(OWN.exec(readFileSync(file, "utf8"))?.[0]).toBeUndefined();
  });
});
