import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import { readProject } from "../../../../src/io/readProject";
import { writeProject } from "../../../../src/io/writeProject";
import { gapsOf } from "../../../../src/ui/edit/gapsOf";
import { aSchool } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

const fixture = readFileSync(new URL("../../../golden/project.v2.json", import.meta.url), "utf8");
const project = readProject(fixture).project!;

const projectWith = (measure: ReturnType<typeof aMeasure>) => ({
  ...project,
  scenarios: [{ ...project.scenarios[0], measures: [measure] }],
});

const expand = aMeasure("m", {
  kind: "expand",
  year: 2024,
  school: "s",
  stage: STAGES[1],
  addedRooms: 3,
});

/** Words, and among them everything that no file may hold. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("<", "<b>", "</", "<!--", "\n", "\r", "\t", "\u202e", "\ud800", "😀", " < ", "班额<45"),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

describe("what the form of a measure takes", () => {
  it("is what a project file holds, letter for letter; what it refuses, the file refuses", () => {
    fc.assert(
      fc.property(typed, typed, (note, name) => {
        const school = { ...aSchool("new"), name: { zh: `校${name}`, en: "School" } };
        const build = aMeasure("b", { kind: "build", year: 2024, school, opens: "entry" });
        for (const measure of [{ ...expand, note }, build]) {
          const written = projectWith(measure);
          const { project: read, issues } = readProject(writeProject(written));

          if (gapsOf(measure).length === 0) expect(read).toEqual(written);
          else expect(issues).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["more rooms than any school has", { ...expand, addedRooms: 99_999 }],
    ["half a room", { ...expand, addedRooms: 0.5 }],
    ["a figure that is none", { ...expand, addedRooms: Number.NaN }],
    ["capital without end", { ...expand, capitalYuan: 1e300 }],
    ["a year in another age", { ...expand, year: 9999 }],
  ])("is not %s, which no file could be read with again", (_, measure) => {
    expect(gapsOf(measure)).toEqual(["range"]);
    expect(readProject(writeProject(projectWith(measure))).issues).toHaveLength(1);
  });
});
