import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProject } from "../../../src/io/readProject";
import { recoverProject } from "../../../src/io/recoverProject";
import { writeProject } from "../../../src/io/writeProject";

const fixture = readFileSync(new URL("../../golden/project.v2.json", import.meta.url), "utf8");
const sound = readProject(fixture).project!;
const [first] = sound.scenarios;

describe("a project that an earlier program kept in the browser", () => {
  it("is as it was where nothing is wrong with it", () => {
    expect(recoverProject(fixture)).toEqual({ project: sound, issues: [], original: fixture });
  });

  it("is opened whole though its texts may stand in no file today, and the original is given along", () => {
    const kept = writeProject({
      ...sound,
      scenarios: [
        {
          ...first,
          name: { zh: "<b>方案</b>", en: "Plan\u202e" },
          measures: first.measures.map((measure) => ({ ...measure, note: `1<p\n\t2\n${"长".repeat(5000)}` })),
        },
      ],
    });

    const { project, issues, original } = recoverProject(kept);

    expect(project).toEqual({
      ...sound,
      scenarios: [
        {
          ...first,
          name: { zh: "＜b>方案＜/b>", en: "Plan " },
          measures: first.measures.map((measure) => ({ ...measure, note: `1＜p\n 2\n${"长".repeat(3993)}` })),
        },
      ],
    });
    expect(issues).toHaveLength(2 + first.measures.length);
    expect(original).toBe(kept);
    expect(readProject(writeProject(project!)).issues).toEqual([]);
  });

  it("with two lines for a name, or an endless one, is opened with one line; notes keep theirs", () => {
    const note = { zh: "一\n二", en: "a".repeat(1000) };
    const kept = writeProject({
      ...sound,
      scenarios: [{ ...first, name: { zh: "一\n二", en: "a".repeat(1000) }, note }],
    });

    expect(recoverProject(kept).project?.scenarios[0]).toEqual({
      ...first,
      name: { zh: "一 二", en: "a".repeat(200) },
      note,
    });
  });

  it("that is damaged is not opened, and nothing of its text is lost", () => {
    const cut = fixture.slice(0, 300);

    expect(recoverProject(cut)).toMatchObject({ original: cut, issues: [{ problem: "wrong-form" }] });
    expect(recoverProject(cut).project).toBeUndefined();
  });
});
