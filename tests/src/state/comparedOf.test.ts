import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/domain/scenario";
import { comparedOf } from "../../../src/state/comparedOf";
import { aMeasure } from "../../builders/aMeasure";

const scenario = (id: string, isPlain = false): Scenario =>
  ({
    id,
    name: { zh: id, en: id },
    measures: isPlain ? [] : [aMeasure("m", { kind: "close", year: 2021, school: "s" })],
  }) as unknown as Scenario;

const project = [
  scenario("plan"),
  scenario("nothing", true),
  scenario("copy"),
  scenario("fourth"),
  scenario("fifth"),
];
const ids = (chosen: readonly string[] | undefined, shown: string) =>
  comparedOf(project, chosen, shown).map(({ id }) => id as string);

describe("the scenarios side by side", () => {
  it("are the plan that does nothing and the shown one, where none were chosen", () => {
    expect(ids(undefined, "copy")).toEqual(["nothing", "copy"]);
    expect(ids(undefined, "nothing")).toEqual(["nothing", "plan"]);
  });

  it("are those that were chosen, in their order, each once and four at most", () => {
    expect(ids(["copy", "gone", "plan", "copy"], "plan")).toEqual(["copy", "plan"]);
    expect(ids(["fifth", "fourth", "copy", "plan", "nothing"], "plan")).toHaveLength(4);
  });

  it("is one alone in a project of one", () => {
    expect(comparedOf(project.slice(0, 1), undefined, "plan")).toHaveLength(1);
  });
});
