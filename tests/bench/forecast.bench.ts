import { PANEL_KINDS } from "../builders/aPanel";
import { judgedPanel, PANEL_HORIZONS } from "../builders/judgedPanel";

const SEEDS = [1, 2, 3, 4, 5, 6];
const percent = (share: number) => (share * 100).toFixed(1).padStart(6);

/** Forecasts of thirty made-up panels whose truth is known, with and without births: errors, wins and how often the range held what came. */
export function benchForecast(): void {
  for (const hasBirths of [true, false]) {
    console.log(
      `\nforecast from rolls, ${hasBirths ? "births known" : "rolls alone"}: MAPE of school totals, %`,
    );
    console.log("kind      ahead  chosen  no change  3-year ratio  better in  range holds");
    const wins = PANEL_HORIZONS.map(() => 0);
    for (const kind of PANEL_KINDS) {
      const panels = SEEDS.map((seed) => judgedPanel(kind, seed, hasBirths));
      PANEL_HORIZONS.forEach((ahead, at) => {
        const judged = panels.map((panel) => panel[at]);
        const mean = (of: (one: (typeof judged)[number]) => number) =>
          judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
        const better = judged.filter((one) => one.chosen < Math.min(one.noChange, one.school3)).length;
        wins[at] += better;
        console.log(
          `${kind.padEnd(9)} ${ahead}     ${percent(mean((one) => one.chosen))}     ${percent(mean((one) => one.noChange))}        ${percent(mean((one) => one.school3))}     ${better} of ${SEEDS.length}       ${percent(mean((one) => one.covered))}`,
        );
      });
    }
    console.log(
      PANEL_HORIZONS.map(
        (ahead, at) => `${ahead} ahead: better in ${wins[at]} of ${SEEDS.length * PANEL_KINDS.length}`,
      ).join(" · "),
    );
  }
}
