import { intervalOf } from "../../src/model/forecast/intervals";
import { forecasts } from "../../src/model/forecast/methods";
import { totalOf } from "../../src/model/forecast/rolls";
import { forecastStage } from "../../src/model/forecast/stageForecast";
import { aPanel, type PanelKind } from "./aPanel";

export const PANEL_HORIZONS = [1, 3, 5] as const;

/** Mean absolute errors of school totals as shares, and the share of ranges that held what came. */
export interface Judged {
  readonly chosen: number;
  readonly noChange: number;
  readonly school3: number;
  readonly covered: number;
}

/** A panel judged at each horizon on its last years, from every origin after `from`: each choice knows only what lies before it. The yardsticks know no bridges. */
export function judgedPanel(kind: PanelKind, seed: number, hasBirths: boolean, from = 15): readonly Judged[] {
  const { rolls, feed } = aPanel(kind, seed);
  const known = hasBirths ? feed : undefined;
  const longest = Math.max(...PANEL_HORIZONS);
  const sums = PANEL_HORIZONS.map(() => ({ chosen: 0, noChange: 0, school3: 0, covered: 0, count: 0 }));
  for (let origin = from; origin < rolls.years - 1; origin++) {
    const forecast = forecastStage(rolls, known, longest, origin);
    const plain = forecasts(rolls, known, origin, longest);
    PANEL_HORIZONS.forEach((ahead, at) => {
      if (origin + ahead >= rolls.years) return;
      const ofSchool = (school: number, made: typeof forecast.ahead) =>
        made[school].reduce((sum, years) => sum + years[ahead - 1], 0);
      rolls.schools.forEach((school, row) => {
        const actual = totalOf(school, origin + ahead);
        const size = totalOf(school, origin);
        if (actual === 0 || size === 0) return;
        const chosen = ofSchool(row, forecast.ahead);
        const factor = intervalOf(forecast.residuals, ahead, size)?.factor ?? 1;
        const sum = sums[at];
        sum.chosen += Math.abs(chosen / actual - 1);
        sum.noChange += Math.abs(ofSchool(row, plain.noChange) / actual - 1);
        sum.school3 += Math.abs(ofSchool(row, plain.school3) / actual - 1);
        if (actual >= chosen / factor && actual <= chosen * factor) sum.covered++;
        sum.count++;
      });
    });
  }
  return sums.map(({ count, chosen, noChange, school3, covered }) => ({
    chosen: chosen / count,
    noChange: noChange / count,
    school3: school3 / count,
    covered: covered / count,
  }));
}
