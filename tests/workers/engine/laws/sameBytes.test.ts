import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProject } from "../../../../src/io/readProject";
import { readScenario } from "../../../../src/io/readScenario";
import { writeProject } from "../../../../src/io/writeProject";
import { writeScenario } from "../../../../src/io/writeScenario";
import { compileModel } from "../../../../src/model/model";
import { run } from "../../../builders/aCity";
import { bytesOf } from "../../../builders/bytes";
import { plannedCities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";

describe("the same request gives the same bytes (method 8.5)", () => {
  it("when it is run twice", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        expect(bytesOf(run(city).results)).toBe(bytesOf(run(city).results));
      }),
      { numRuns: lawRuns(12) },
    );
  });

  it("when the rows of the dataset come in another order", () => {
    fc.assert(
      fc.property(plannedCities, fc.infiniteStream(fc.nat()), (city, picks) => {
        const shuffled = <T>(rows: readonly T[]) =>
          rows
            .map((row) => ({ row, rank: picks.next().value }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ row }) => row);
        const { counties, settlements, schools } = city.dataset;
        const dataset = {
          ...city.dataset,
          counties: shuffled(counties),
          settlements: shuffled(settlements),
          schools: shuffled(schools),
        };

        expect(bytesOf(run({ ...city, dataset, model: compileModel(dataset) }).results)).toBe(
          bytesOf(run(city).results),
        );
      }),
      { numRuns: lawRuns(12) },
    );
  });

  it("when the scenario is written to a file and read again", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const { scenario, issues } = readScenario(JSON.parse(writeScenario(city.scenario)));

        expect(issues).toEqual([]);
        expect(bytesOf(run({ ...city, scenario: scenario! }).results)).toBe(bytesOf(run(city).results));
      }),
      { numRuns: lawRuns(12) },
    );
  });

  it("when the whole project, assumptions and all, goes into a file and comes back", () => {
    fc.assert(
      fc.property(plannedCities, (any) => {
        const retention = [{ year: 2021, value: 0.97 }];
        const city = { ...any, assumptions: { ...any.assumptions, retention } };
        const saved = {
          datasetKey: city.dataset.key,
          assumptions: city.assumptions,
          scenarios: [city.scenario],
          costs: {},
          budget: [],
          reported: [],
        };
        const { project, issues } = readProject(writeProject(saved));
        const [scenario] = project?.scenarios ?? [];

        expect(issues).toEqual([]);
        expect(project).toEqual(saved);
        expect(bytesOf(run({ ...city, assumptions: project!.assumptions, scenario }).results)).toBe(
          bytesOf(run(city).results),
        );
      }),
      { numRuns: lawRuns(12) },
    );
  });
});
