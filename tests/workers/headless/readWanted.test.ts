import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeProject } from "../../../src/io/writeProject";
import { readWanted } from "../../../workers/headless/readWanted";
import { smallCity } from "../../builders/smallCity";

const { city } = smallCity();
const file = join(mkdtempSync(join(tmpdir(), "wanted-")), "project.json");

it("takes years, rules and costs from the project, years also from the command line", () => {
  const { classSize } = city.norms;
  writeFileSync(
    file,
    writeProject({
      datasetKey: city.model.dataset.key,
      assumptions: city.assumptions,
      scenarios: city.scenarios,
      costs: { perTeacherYuan: 123_456 },
      budget: [],
      reported: [],
      norms: { classSize: { ...classSize, preschool: classSize.primary } },
      horizonYears: 7,
    }),
  );

  const ofProject = readWanted({ language: "en", project: file }, city);

  expect(ofProject.years).toBe(7);
  expect(ofProject.norms.costs.perTeacherYuan).toBe(123_456);
  expect(ofProject.norms.classSize.preschool).toEqual(classSize.primary);
  expect(ofProject.norms.largeClassFrom).toBe(city.norms.largeClassFrom);
  expect(readWanted({ language: "en", project: file, years: 3 }, city).years).toBe(3);
  expect(readWanted({ language: "en", scenario: "baseline" }, city).years).toBe(15);
});
