import { describe, expect, it } from "vitest";
import { FORECAST_METHODS } from "../../../../src/domain/forecastMethod";
import { pastErrors, winner } from "../../../../src/model/forecast/backTest";
import { intervalOf, type Residual } from "../../../../src/model/forecast/intervals";
import { forecastStage } from "../../../../src/model/forecast/stageForecast";
import { aPanel } from "../../../builders/aPanel";
import { type Judged, judgedPanel, PANEL_HORIZONS } from "../../../builders/judgedPanel";

/** What the second of two schools was forecast by each method: by how much it was off. */
const row = (off: number, best: number) => ({
  school: 0,
  origin: 3,
  ahead: 1,
  size: 100,
  actual: 100,
  forecast: FORECAST_METHODS.map((_, at) => 100 + (at === best ? 1 : off)),
});

describe("the choice of a method", () => {
  it("measures errors school by school, and the bias over all pupils", () => {
    const [first] = pastErrors([
      row(10, -1),
      { ...row(-10, -1), actual: 300, forecast: FORECAST_METHODS.map(() => 270) },
    ]);

    expect(first).toMatchObject({ method: "noChange", ahead: 1, count: 2 });
    expect(first.mape).toBeCloseTo(0.1, 12);
    expect(first.bias).toBeCloseTo(-0.05, 12); // 110 + 270 for 400
  });

  it("takes the one that did best, and among equals the eased mean", () => {
    expect(winner(pastErrors([row(10, 3)]), 10)).toBe(FORECAST_METHODS[3]);
    expect(winner(pastErrors([row(10, -1)]), 10)).toBe("easing");
    expect(winner([], 0)).toBe("noChange");
  });

  it("takes more for equal where few years could be forecast from", () => {
    const nearly = [row(1.05, 3)];

    expect(winner(pastErrors(nearly), 20)).toBe(FORECAST_METHODS[3]);
    expect(winner(pastErrors(nearly), 4)).toBe("easing");
  });

  it("chooses where methods were exact, as in a stage of one school whose rolls stand still", () => {
    expect(winner(pastErrors([row(0, -1)]), 10)).toBe("easing");
  });

  it("gives way to the planner's, whose own past errors then make the ranges", () => {
    const { rolls, feed } = aPanel("stable", 1);

    const own = forecastStage(rolls, feed, 1, 12, "noChange");
    const best = forecastStage(rolls, feed, 1, 12);

    expect(own).toMatchObject({ chosen: "noChange", best: best.chosen });
    expect(own.ahead[0][0][0]).toBe(rolls.schools[0].pupils[0][12]);
    expect(intervalOf(own.residuals, 1, 300)?.factor).toBeGreaterThan(
      intervalOf(best.residuals, 1, 300)?.factor ?? 9,
    );
  });

  it("knows nothing of the years that it is judged by", () => {
    const { rolls, feed } = aPanel("closures", 3);
    const cut = {
      ...rolls,
      years: 12,
      schools: rolls.schools.map((school) => ({
        ...school,
        pupils: school.pupils.map((years) => years.slice(0, 12)),
      })),
    };

    expect(forecastStage(rolls, feed, 3, 11)).toEqual(forecastStage(cut, feed, 3));
  });

  it("beats no change and the plain ratio on rolls with closures, and its ranges hold most of what comes", () => {
    const panels = [1, 2, 3].map((seed) => judgedPanel("closures", seed, true, 20));

    PANEL_HORIZONS.forEach((_, at) => {
      const mean = (of: (one: Judged) => number) =>
        panels.reduce((sum, panel) => sum + of(panel[at]), 0) / panels.length;
      expect(mean((one) => one.chosen)).toBeLessThan(mean((one) => one.noChange));
      expect(mean((one) => one.chosen)).toBeLessThan(mean((one) => one.school3));
      expect(mean((one) => one.covered)).toBeGreaterThan(0.7);
    });
  });
});

describe("ranges", () => {
  const misses = (count: number, size: number, ahead = 1): readonly Residual[] =>
    Array.from({ length: count }, (_, at) => ({
      origin: 1000 + at,
      ahead,
      size,
      miss: (at + 1) / 100,
    }));

  it("reach as far as 80 of 100 past errors did, among schools of the size", () => {
    const all = [...misses(49, 30), ...misses(5, 900)];

    expect(intervalOf(all, 1, 40)).toEqual({ factor: Math.exp(0.41), count: 49, from: "size" });
    expect(intervalOf(all, 1, 900)).toMatchObject({ count: 54, from: "horizon" });
  });

  it("reach further where the errors come from few years, whose schools were off together", () => {
    const ofOneYear = misses(49, 30).map((miss) => ({ ...miss, origin: 1 }));

    expect(intervalOf(ofOneYear, 1, 40)?.factor).toBeGreaterThan(
      intervalOf(misses(49, 30), 1, 40)?.factor ?? 9,
    );
  });

  it("grow with the root of the years beyond what could be checked", () => {
    const one = intervalOf(misses(49, 30), 1, 40)?.factor ?? 0;

    expect(intervalOf(misses(49, 30), 4, 40)).toMatchObject({ count: 49, from: "beyond" });
    expect(intervalOf(misses(49, 30), 4, 40)?.factor).toBeCloseTo(one ** 2, 12);
    expect(intervalOf([], 1, 40)).toBeUndefined();
  });
});
