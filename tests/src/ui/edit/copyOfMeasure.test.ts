import { expect, it } from "vitest";
import type { Project } from "../../../../src/io/project";
import { copyOfMeasure } from "../../../../src/ui/edit/copyOfMeasure";
import { aCity, aSchool } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

it("gives a copy ids that nothing in any scenario has, so that both can stand", () => {
  const build = aMeasure("N1", { kind: "build", year: 2022, school: aSchool("S-N1"), opens: "entry" });
  const { assumptions, scenario } = aCity().build();
  const other = { ...scenario, measures: [aMeasure("N2", { kind: "close", year: 2022, school: "x" })] };
  const project: Project = {
    datasetKey: "",
    assumptions,
    scenarios: [{ ...scenario, measures: [build] }, other],
    costs: {},
    budget: [],
    reported: [],
  };

  const copy = copyOfMeasure(project, build);

  expect(copy).toMatchObject({ id: "N3", year: 2022, school: { id: "S-N3" } });
});
