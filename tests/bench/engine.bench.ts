import type { SchoolId } from "../../src/domain/ids";
import type { Measure } from "../../src/domain/measure";
import type { Scenario } from "../../src/domain/scenario";
import { STAGES } from "../../src/domain/stage";
import { compileModel } from "../../src/model/model";
import { membersOf } from "../../src/model/reach";
import { projectPopulation } from "../../workers/engine/population";
import { type SimulateRequest, simulateAll } from "../../workers/engine/simulate";
import { solveTransport } from "../../workers/engine/transport/transport";
import { compileUnits } from "../../workers/engine/units";
import { readCity } from "../../workers/headless/readCity";
import { cityTransport } from "../builders/cityTransport";
import { highsTransport } from "../builders/highsTransport";
import { replicateCity } from "./replicateCity";

const YEARS = 15;
const RUNS = 9;

interface Spread {
  readonly median: number;
  readonly least: number;
  readonly text: string;
}

/** Median with the least and the most. */
function spread(runs: number, work: (run: number) => void): Spread {
  const times = Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    work(run);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return {
    median,
    least: times[0],
    text: `${median.toFixed(1)} (${times[0].toFixed(1)}–${times[times.length - 1].toFixed(1)})`,
  };
}

const scenarioWith = (measures: readonly Measure[]): Scenario =>
  ({ id: "bench", name: { zh: "测速", en: "bench" }, measures }) as Scenario;

/** Least time in which HiGHS solves one placement of 1,000 settlements × 300 schools × 15 arcs: what a busy machine is measured by. */
async function highsMs(): Promise<number> {
  const oracle = await highsTransport();
  const problem = cityTransport({ sources: 1000, targets: 300, arcs: 15, room: 1.2 });
  const { overflowCost } = solveTransport(problem);
  return Math.min(...Array.from({ length: RUNS }, () => oracle(problem, overflowCost).runMs));
}

/** Times the whole engine on the built-in city: cold, after one edit, memory, and the city 1, 4, 16 and 64 times over. */
export async function benchEngine(sizes: readonly number[] = [1, 4, 16, 64]): Promise<void> {
  const city = readCity();
  const request = (scenario: Scenario): SimulateRequest => ({ ...city, scenario, years: YEARS });
  const baseline = request(scenarioWith([]));

  const from = performance.now();
  simulateAll(baseline);
  console.log(
    `\nfirst run of the process, ${YEARS} years, all stages: ${(performance.now() - from).toFixed(0)} ms`,
  );
  const yardstick = await highsMs();
  const beside = ({ text, least }: Spread) =>
    `${text}; least ${(least / yardstick).toFixed(1)} × HiGHS on one placement of 1,000 × 300 × 15 (${yardstick.toFixed(0)} ms)`;
  console.log(`cold (nothing kept), ms: ${beside(spread(RUNS, () => simulateAll(baseline)))}`);

  const memory = simulateAll(baseline);
  const schools = city.model.schools.filter((school) => school.kind === "primary");
  const edit = (run: number): Measure =>
    ({
      id: `edit${run}`,
      kind: "expand",
      year: 2024,
      status: "planned",
      school: schools[run * 7].id,
      stage: "primary",
      addedRooms: 6,
    }) as Measure;
  const built = (run: number): Measure => {
    const model = schools[run * 5];
    return {
      id: `built${run}`,
      kind: "build",
      year: 2024,
      status: "planned",
      opens: "entry",
      school: {
        ...model,
        id: `NEW${run}` as SchoolId,
        lng: model.lng + 0.004,
        offers: model.offers.map((offer) => ({ ...offer, rooms: 18 })),
      },
    } as unknown as Measure;
  };
  console.log(
    `one expansion edited, ms: ${beside(spread(RUNS, (run) => simulateAll({ ...request(scenarioWith([edit(run)])), memory })))}`,
  );
  console.log(
    `one school built or moved, ms: ${beside(spread(RUNS, (run) => simulateAll({ ...request(scenarioWith([built(run)])), memory })))}`,
  );

  console.log("\nthe city so many times over (population, reach and the rest as shares of the time)");
  let one = 0;
  for (const times of sizes) {
    const many = replicateCity(city.model.dataset, city.assumptions, times);
    const model = compileModel(many.dataset);
    globalThis.gc?.();
    const before = process.memoryUsage();
    const started = performance.now();
    const kept = simulateAll({
      model,
      norms: city.norms,
      assumptions: many.assumptions,
      scenario: scenarioWith([]),
      years: YEARS,
    });
    const ms = performance.now() - started;
    globalThis.gc?.();
    const after = process.memoryUsage();
    const held = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
    const population = spread(1, () => projectPopulation(model, many.assumptions, YEARS)).median;
    const reach = spread(1, () =>
      compileUnits(model, membersOf(model, STAGES.length), many.assumptions, [], undefined),
    ).median;
    one ||= ms;
    const share = (part: number) => `${((100 * part) / ms).toFixed(0)} %`;
    console.log(
      `${String(times).padStart(3)}×: ${ms.toFixed(0).padStart(6)} ms, ${(ms / one / times).toFixed(2)} of linear; ` +
        `population ${share(population)}, reach ${share(reach)}, placement and classes ${share(ms - population - reach)}; ` +
        `${held.toFixed(0)} MiB held in ${kept.results.units.length} units`,
    );
  }
}
