import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulateAll } from "../../../../workers/engine/simulate";
import { bytesOf } from "../../../builders/bytes";
import { cities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";
import { anyPlan } from "../../../builders/plans";

describe("a run for its indicators alone", () => {
  it("has the summaries and flows of a whole run, and no certificates", () => {
    fc.assert(
      fc.property(cities, anyPlan, (city, plan) => {
        const planned = { ...city, scenario: { ...city.scenario, measures: plan(city) } };
        const whole = simulateAll(planned);
        const brief = simulateAll({ ...planned, indicatorsOnly: true });
        const after = simulateAll({ ...planned, indicatorsOnly: true, memory: whole });

        whole.results.units.forEach(({ years }, unit) => {
          years.forEach(({ summary, flowArc, flowPupils }, offset) => {
            const one = brief.results.units[unit].years[offset];
            expect(one.summary).toEqual(summary);
            expect(one.flowArc).toEqual(flowArc);
            expect(one.flowPupils).toEqual(flowPupils);
            expect(one.certificates).toEqual([]);
          });
        });
        expect(bytesOf(after.results)).toBe(bytesOf(brief.results));
      }),
      { numRuns: lawRuns(6) },
    );
  });
});
