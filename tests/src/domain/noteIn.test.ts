import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noteIn } from "../../../src/domain/noteIn";

describe("a note of a measure", () => {
  it("is read in the language of the screen where it was written in both", () => {
    const note = "虚构 / made up；2023 年使用 4 %，因出生减少 / 4 % taken by 2023: births fell";

    expect(noteIn("zh", note)).toBe("虚构；2023 年使用 4 %，因出生减少");
    expect(noteIn("en", note)).toBe("made up; 4 % taken by 2023: births fell");
  });

  it("stays as it is where it was written in one", () => {
    for (const note of ["先建后撤", "phase 1 / phase 2", "东校区 / 西校区", ""])
      for (const language of ["zh", "en"]) expect(noteIn(language, note)).toBe(note);
  });

  it("of the shipped plan has no Chinese words but names in English", () => {
    const plan = JSON.parse(readFileSync("seeds/scenarios/plan-2021-2025.json", "utf8"));
    for (const { note } of plan.measures as { note?: string }[])
      if (note !== undefined) expect(noteIn("en", note)).not.toMatch(/示范|虚构|预计/);
  });
});
