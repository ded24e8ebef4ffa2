import type { Part } from "./compileSiting";
import type { SitingProblem } from "./problem";

/** The ways from the sources of a part to its sites, as a transport problem has them: rows count within the part. */
export function partArcs({ arcStart, arcSite, arcCost }: SitingProblem, part: Part) {
  const rowOf = new Map(part.sites.map((site, row) => [site, row]));
  const start = [0];
  const target: number[] = [];
  const cost: number[] = [];
  for (const source of part.sources) {
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
      target.push(rowOf.get(arcSite[arc]) ?? 0);
      cost.push(arcCost[arc]);
    }
    start.push(target.length);
  }
  return {
    arcStart: Int32Array.from(start),
    arcTarget: Int32Array.from(target),
    arcCost: Float64Array.from(cost),
  };
}
