import { compileSiting } from "../../workers/siting/compileSiting";
import { kernelOf } from "../../workers/siting/kernelOf";
import { priceSites } from "../../workers/siting/pricing";
import { proveKernel } from "../../workers/siting/proveKernel";
import { openSiting, type SitingProblem } from "../../workers/siting/siting";
import { generatedDistrict } from "../builders/generatedDistrict";
import { generatedSites, type SitesShape } from "../builders/generatedSites";

interface Row {
  readonly name: string;
  readonly problem: (seed: number) => SitingProblem;
  readonly seeds: number;
  /** Processor seconds of the search by itself, then of its kernel, then of HiGHS alone. */
  readonly seconds: readonly [own: number, kernel: number, alone: number];
}

/** As many seeds as asked for by SITING_SEEDS; the shapes that take minutes only with it. */
const SEEDS = Number(process.env.SITING_SEEDS ?? 0);
const seeds = (most: number) => Math.min(most, Math.max(1, SEEDS));
const of = (shape: SitesShape) => (seed: number) => generatedSites(shape, seed);
/** Seats of the equal sizes, in the manner of OR-Library's capa, capb and capc. */
const SEATS = [8000, 10_000, 12_000, 14_000, 5000, 5500, 6000, 7000, 5000, 5750, 6500, 7250];
const ROWS: readonly Row[] = [
  { name: "172 × 80", problem: of({ sources: 172, sites: 80 }), seeds: seeds(30), seconds: [10, 50, 60] },
  {
    name: "40 × 12 × 4 years × 3 sizes",
    problem: of({ sources: 40, sites: 12, periods: 4, levels: 3 }),
    seeds: seeds(20),
    seconds: [5, 0, 60],
  },
  {
    name: "1,000 × 100, equal",
    problem: (seed) => generatedSites({ sources: 1000, sites: 100, seats: SEATS[(seed - 1) % 12] }, seed),
    seeds: seeds(12),
    seconds: [15, 0, 0],
  },
  {
    name: "5,000 × 1,000 schools × 300 sites",
    problem: (seed) => generatedDistrict({ homes: 5000, schools: 1000, sites: 300, reach: 25 }, seed),
    seeds: seeds(5),
    seconds: [60, 0, 0],
  },
  ...(SEEDS === 0
    ? []
    : [
        {
          name: "516 × 60",
          problem: of({ sources: 516, sites: 60 }),
          seeds: seeds(30),
          seconds: [10, 50, 60] as const,
        },
        {
          name: "516 × 200",
          problem: of({ sources: 516, sites: 200 }),
          seeds: seeds(30),
          seconds: [10, 50, 60] as const,
        },
      ]),
];

/** Processor seconds after which a gap is noted on the way. */
const EARLY = 10;

const cpu = () => process.cpuUsage().user / 1e6;
const percent = (share: number | undefined) => (share === undefined ? "–" : `${(100 * share).toFixed(3)} %`);

/** Searches generated problems and prints value, bound, gap and time, with HiGHS alone in the same run. */
export async function benchSiting(): Promise<void> {
  console.log("Search for sites; s of processor time. Gaps: by itself, with the kernel; HiGHS alone.");
  for (const { name, problem: generate, seeds, seconds } of ROWS)
    for (let seed = 1; seed <= seeds; seed++) {
      const problem = generate(seed);
      const began = cpu();
      const siting = openSiting(problem, 1);
      let longest = 0;
      let early = "";
      while (cpu() - began < seconds[0] && siting.report().status === "searching") {
        const before = cpu();
        siting.step();
        longest = Math.max(longest, cpu() - before);
        if (early === "" && cpu() - began > EARLY) early = percent(siting.report().gap);
      }
      const own = siting.report();
      const ownSeconds = cpu() - began;
      if (own.status === "searching" && seconds[1] > 0) await kernelInto(siting, seconds[1]);
      const { status, value, bound, gap } = siting.report();
      const allSeconds = cpu() - began;
      const alone = seconds[2] > 0 ? await byHighs(problem, seconds[2]) : undefined;
      console.log(
        `${name} seed ${seed}: at ${EARLY} s ${early || "–"}; ${own.status} ${percent(own.gap)} ${ownSeconds.toFixed(1)} s, ` +
          `longest step ${(1000 * longest).toFixed(0)} ms, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB; ` +
          `${status} ${value} ≥ ${bound?.toFixed(0)} ${percent(gap)} ${allSeconds.toFixed(1)} s; ` +
          `HiGHS ${alone === undefined ? "–" : `${alone.value} ≥ ${alone.bound?.toFixed(0)} ${alone.seconds.toFixed(1)} s`}`,
      );
    }
}

async function kernelInto(siting: ReturnType<typeof openSiting>, seconds: number): Promise<void> {
  const kernel = siting.kernel();
  if (kernel !== undefined) siting.learn(await proveKernel(kernel, { seconds }));
}

/** The whole problem, from nothing. */
async function byHighs(problem: SitingProblem, seconds: number) {
  const compiled = compileSiting(problem);
  const { demand, limits, arcSite, periods, sites } = problem;
  const nothing = { source: new Float64Array(demand.length), limit: new Float64Array(limits.length) };
  const flow = new Float64Array(arcSite.length * periods);
  const first = sites.map(() => 0);
  const size = demand.reduce((sum, units) => sum + units, 0) * 100;
  const { start: _, ...kernel } = kernelOf(compiled, priceSites(compiled, nothing), first, size, flow, true);
  const began = cpu();
  const { plan, bound } = await proveKernel(kernel, { seconds });
  const spent = cpu() - began;
  const siting = openSiting(problem, 1);
  if (plan !== undefined) siting.learn({ plan, isDone: false });
  return { value: siting.report().value, bound, seconds: spent };
}
