import fc from "fast-check";
import { expect, it } from "vitest";
import { intervalOf } from "../../../../src/model/forecast/intervals";
import { forecastStage } from "../../../../src/model/forecast/stageForecast";

/** Rolls of any schools: empty grades, closures, openings, grades that come and go. */
const anyRolls = fc
  .record({ years: fc.integer({ min: 2, max: 12 }), grades: fc.integer({ min: 1, max: 6 }) })
  .chain(({ years, grades }) =>
    fc
      .array(
        fc.record({
          district: fc.integer({ min: 0, max: 1 }),
          pupils: fc.array(
            fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 })), {
              minLength: years,
              maxLength: years,
            }),
            { minLength: grades, maxLength: grades },
          ),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .map((schools) => ({
        ...{ firstYear: 2000, years, grades, districts: 2 },
        schools: schools.map((school, at) => ({ id: `s${at}`, ...school })),
      })),
  );

it("forecasts a figure of pupils for every school, grade and year, whatever the rolls, and nobody where a school has closed", () => {
  fc.assert(
    fc.property(anyRolls, (rolls) => {
      const { ahead, residuals } = forecastStage(rolls, undefined, 5);

      for (const pupils of ahead.flat(2)) expect(pupils >= 0 && Number.isFinite(pupils)).toBe(true);
      for (const { miss } of residuals) expect(Number.isFinite(miss)).toBe(true);
      for (const year of [1, 5])
        expect(intervalOf(residuals, year, 40)?.factor ?? 1).toBeGreaterThanOrEqual(1);
      rolls.schools.forEach(({ pupils }, school) => {
        if (pupils.every((grade) => grade[rolls.years - 1] === 0))
          expect(Math.max(...ahead[school].flat())).toBe(0);
      });
    }),
    { numRuns: 60 },
  );
});
