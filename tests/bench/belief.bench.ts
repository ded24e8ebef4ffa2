import type { Assumptions, Path } from "../../src/domain/assumptions";
import type { Scenario } from "../../src/domain/scenario";
import { simulateAll } from "../../workers/engine/simulate";
import { readCity } from "../../workers/headless/readCity";

const YEARS = 15;
const RUNS = 9;

const scaled = (path: Path, by: number): Path =>
  path.map(({ year, value }, at) => ({ year, value: at === path.length - 1 ? value * by : value }));

/** Beliefs as a planner drags them on the page of assumptions: the last point of a path, or one figure. */
const MOVES: Readonly<Record<string, (held: Assumptions, by: number) => Partial<Assumptions>>> = {
  "births, last point": ({ fertility }, by) => ({
    fertility: { ...fertility, path: scaled(fertility.path, by) },
  }),
  "moves into towns, last point": ({ townwardPath }, by) => ({ townwardPath: scaled(townwardPath, by) }),
  "senior enrolment, last point": ({ enrolment }, by) => ({
    enrolment: { ...enrolment, senior: scaled(enrolment.senior, by) },
  }),
  "preschool enrolment, last point": ({ enrolment }, by) => ({
    enrolment: { ...enrolment, preschool: scaled(enrolment.preschool, by) },
  }),
  "detour of plain roads": ({ detour }, by) => ({ detour: { ...detour, plain: detour.plain * by } }),
  "placement to the nearest school": () => ({ mode: "nearest" }),
};

/** Processor time from a belief moved to new figures, on the built-in city with the run before it kept; the aim is 150 ms. */
export function benchBeliefs(): void {
  const city = readCity();
  const scenario = { id: "bench", name: { zh: "测速", en: "bench" }, measures: [] } as unknown as Scenario;
  const before = { ...city, scenario, years: YEARS };
  const memory = simulateAll(before);
  console.log("\na belief moved, processor time in ms until all figures are new: median (least–most)");
  for (const [name, move] of Object.entries(MOVES)) {
    const times = Array.from({ length: RUNS }, (_, run) => {
      const assumptions = { ...city.assumptions, ...move(city.assumptions, 1 - (run + 1) / 100) };
      const from = process.cpuUsage();
      simulateAll({ ...before, assumptions, memory });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    const told = [times[Math.floor(RUNS / 2)], times[0], times[RUNS - 1]].map((ms) => ms.toFixed(0));
    console.log(`${name}: ${told[0]} (${told[1]}–${told[2]})`);
  }
}
