import { LACKS, type Lack } from "../../src/domain/lack";
import { mostLacking, nobodyLacking } from "../../src/model/lacking";
import type { Certificate } from "../../src/model/results";
import { DAY } from "./eligibleArcs";
import type { Frame } from "./lasting";
import type { Situation } from "./situation";
import { shortages, type TransportProblem, type TransportSolution } from "./transport/transport";

/**
 * Turns the minimum cuts of a solved problem into certificates (method 4.5): each names homes, all the schools that
 * they reach, every one full, and by how many pupils they are more than its seats.
 * None where only indicators are asked for. Asserts that the cut equals the flow: the room within reach is exactly what was placed out of them.
 */
export function certificatesOf(
  situation: Situation,
  frame: Frame,
  problem: TransportProblem,
  solution: TransportSolution,
  about: { readonly about: "seats" } | { readonly about: "places"; readonly grade: number },
): readonly Certificate[] {
  if (situation.indicatorsOnly || !solution.leftOver.some((pupils) => pupils > 0)) return [];
  const { unit, supply } = situation;
  const { asking, groups } = frame;
  return shortages(problem, solution).map((shortage) => {
    const pupils = shortage.sources.filter((source) => source < asking);
    const beds = shortage.sources.filter((source) => source >= asking);
    const made = sum(beds, problem.supply);
    const capacity = shortage.capacity - made;
    const asked = shortage.supply - made; // as the solver counts, which rounds the pupils of vast cities
    const placed = asked - sum(pupils, solution.leftOver);
    if (placed !== capacity)
      throw new Error(`${supply.year}: the cut of ${capacity} seats is not the flow of ${placed} pupils`);
    return {
      year: supply.year,
      county: unit.county,
      stage: unit.stage,
      ...about,
      homes: Int32Array.from(
        new Set(Array.from(pupils, (source) => Math.floor(source / groups.length))),
      ).sort(),
      offers: shortage.targets.filter((target) => target < unit.offers.length),
      pupils: asked,
      placed,
      capacity,
      short: shortage.short,
      ...(about.about === "seats" && { lack: LACKS.indexOf(lackOfCut(frame, pupils, solution)) }),
    };
  });
}

/** By the arcs that those who are left over have. */
function lackOfCut({ columns, way }: Frame, sources: Int32Array, { leftOver }: TransportSolution): Lack {
  const sums = nobodyLacking();
  for (const source of sources) {
    const ways = way.subarray(columns.arcStart[source], columns.arcStart[source + 1]);
    sums[ways.length === 0 ? "noReach" : ways.includes(DAY) ? "noRoom" : "noBed"] += leftOver[source];
  }
  return mostLacking(sums);
}

const sum = (rows: Int32Array, figures: Float64Array): number =>
  rows.reduce((total, row) => total + figures[row], 0);
