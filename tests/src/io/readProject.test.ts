import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueText } from "../../../src/domain/issue";
import { readProject } from "../../../src/io/readProject";
import { writeProject } from "../../../src/io/writeProject";
import { anyProject } from "./anyProject";

const fixture = readFileSync(new URL("../../golden/project.v1.json", import.meta.url), "utf8");

describe("a project file", () => {
  it("gives back what was written, for any project", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        expect(readProject(writeProject(project))).toEqual({ project, issues: [] });
      }),
    );
  });

  it("of version 1 can be read for ever", () => {
    const { project, issues } = readProject(fixture);

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
    expect(JSON.parse(writeProject(project!))).toEqual(JSON.parse(fixture));
  });

  it("of a newer program is refused", () => {
    const newer = fixture.replace('"version": 1', '"version": 2');

    expect(readProject(newer).issues.map(issueText)).toEqual([
      "project.json, column version: out-of-range: found 2, wanted at most 1: a newer program wrote this file",
    ]);
  });

  it("that is empty, cut off or something else is refused", () => {
    expect(readProject("").issues[0].problem).toBe("missing");
    expect(readProject(fixture.slice(0, 500)).issues[0].problem).toBe("wrong-form");
    expect(readProject("PK\u0003\u0004").issues[0].problem).toBe("wrong-form");
    expect(readProject("[]").issues[0].wanted).toBe("an object");
  });

  it("with two scenarios of one id is refused", () => {
    const json = JSON.parse(fixture);

    const { issues } = readProject(
      JSON.stringify({ ...json, scenarios: [json.scenarios[0], json.scenarios[0]] }),
    );

    expect(issues[0]).toMatchObject({ row: 2, column: "scenarios.id", problem: "duplicate" });
  });
});
