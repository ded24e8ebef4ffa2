import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Memory } from "../../../../workers/engine/simulate";
import { run } from "../../../builders/aCity";
import { bytesOf } from "../../../builders/bytes";
import { cities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";
import { anyPlan, onceEach } from "../../../builders/plans";

describe("the same request gives the same bytes (method 8.5)", () => {
  it("whatever was run before and is remembered", () => {
    fc.assert(
      fc.property(
        cities,
        fc.array(anyPlan, { minLength: 1, maxLength: 2 }),
        fc.infiniteStream(fc.nat()),
        (city, plans, picks) => {
          const pool = plans.flatMap((plan, which) =>
            plan(city).map((measure) => ({ ...measure, id: `${which}${measure.id}` as typeof measure.id })),
          );
          let memory: Memory | undefined;
          for (let edit = 0; edit < 4; edit++) {
            const measures = onceEach(pool.filter(() => picks.next().value % 3 > 0));
            const { fertility } = city.assumptions;
            const fewer = {
              ...fertility,
              path: fertility.path.map((one) => ({ ...one, value: one.value / 2 })),
            };
            const beliefs = [
              {},
              {},
              {},
              { daySchools: 2 },
              { migrationTiming: "half-and-half" as const },
              { fertility: fewer },
            ][picks.next().value % 6];
            const edited = { ...city, scenario: { ...city.scenario, measures, beliefs } };
            memory = run(edited, memory);

            expect(bytesOf(memory.results)).toBe(bytesOf(run(edited).results));
          }
        },
      ),
      { numRuns: lawRuns(12) },
    );
  });
});
