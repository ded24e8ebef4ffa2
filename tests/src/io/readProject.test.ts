import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProject } from "../../../src/io/readProject";
import { writeProject } from "../../../src/io/writeProject";
import { inEnglish } from "../../builders/inEnglish";
import { anyProject } from "./anyProject";

const fixtureOf = (version: number) =>
  readFileSync(new URL(`../../golden/project.v${version}.json`, import.meta.url), "utf8");
const fixture = fixtureOf(4);

describe("a project file", () => {
  it("gives back what was written, for any project", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        expect(readProject(writeProject(project))).toEqual({ project, issues: [] });
      }),
    );
  });

  it("of version 1 can be read for ever: nothing of its costs is changed, no year has a limit", () => {
    const { project, issues } = readProject(fixtureOf(1));

    expect(issues).toEqual([]);
    expect(project?.scenarios[0].measures.map((measure) => measure.kind)).toEqual([
      "build",
      "expand",
      "merge",
      "close",
      "convert",
      "housing",
      "boundary",
      "policy",
    ]);
    const { version: _, ...said } = JSON.parse(fixtureOf(1));
    expect(project).toEqual({ ...said, costs: {}, budget: [], reported: [] });
  });

  it("of version 2 can be read for ever: its one way from which all go by bus is left out", () => {
    const { project, issues } = readProject(fixtureOf(2));

    expect(issues).toEqual([]);
    expect(project).toEqual(readProject(fixtureOf(3)).project);
  });

  it("of version 3 can be read for ever", () => {
    const { project, issues } = readProject(fixtureOf(3));

    expect(issues).toEqual([]);
    expect(project?.costs).toEqual({ perTeacherYuan: 120_000, "floorAreaPerSeatSqm.primary": 12.5 });
    expect(project?.budget).toEqual([{ year: 2022, limitYuan: 300_000_000 }]);
    expect(project?.reported).toEqual([{ target: "preschoolTeachers", year: 2023, value: 0.86 }]);
    const { version: _, ...said } = JSON.parse(fixtureOf(3));
    expect(project).toEqual(said);
  });

  it("of version 4 can be read for ever: norms, horizon and definition of its own", () => {
    const { project, issues } = readProject(fixture);

    expect(issues).toEqual([]);
    expect(project).toMatchObject({
      norms: { largeClassFrom: 51, wholeCounty: ["senior"] },
      horizonYears: 30,
      definition: { by: "formedClass", sizes: "long", specialistRooms: true },
    });
    expect(JSON.parse(writeProject(project!))).toEqual(JSON.parse(fixture));
  });

  it("with a horizon beyond fifty years, or a norm that is none, is refused", () => {
    const json = JSON.parse(fixture);
    const read = (change: object) => readProject(JSON.stringify({ ...json, ...change })).issues[0];

    expect(read({ horizonYears: 51 })).toMatchObject({ column: "horizonYears", problem: "out-of-range" });
    expect(read({ norms: { costs: {} } })).toMatchObject({ column: "norms.costs" });
    expect(read({ norms: { largeClassFrom: -1 } })).toMatchObject({ column: "norms.largeClassFrom" });
  });

  it("with a cost that nobody knows, or a year limited twice, is refused", () => {
    const json = JSON.parse(fixture);
    const read = (change: object) => readProject(JSON.stringify({ ...json, ...change })).issues[0];

    expect(read({ costs: { roofYuan: 1 } })).toMatchObject({ column: "costs.roofYuan" });
    expect(read({ costs: { discountRate: 2 } })).toMatchObject({ problem: "out-of-range" });
    expect(read({ budget: [json.budget[0], json.budget[0]] })).toMatchObject({ problem: "duplicate" });
  });

  it("of a newer program is refused", () => {
    const newer = fixture.replace('"version":4', '"version":5');

    expect(readProject(newer).issues.map(inEnglish)).toEqual([
      "project.json, column version: out of range: found 5, wanted at most 4: a newer program wrote this file",
    ]);
  });

  it("that is empty, cut off or something else is refused", () => {
    expect(readProject("").issues[0].problem).toBe("missing");
    expect(readProject(fixture.slice(0, 500)).issues[0].problem).toBe("wrong-form");
    expect(readProject("PK\u0003\u0004").issues[0].problem).toBe("wrong-form");
    expect(readProject("[]").issues[0].wanted).toEqual({ word: "object" });
  });

  it("with two scenarios of one id is refused", () => {
    const json = JSON.parse(fixture);

    const { issues } = readProject(
      JSON.stringify({ ...json, scenarios: [json.scenarios[0], json.scenarios[0]] }),
    );

    expect(issues[0]).toMatchObject({ row: 2, column: "scenarios.id", problem: "duplicate" });
  });
});
