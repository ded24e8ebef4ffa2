import type { Stage } from "../../domain/stage";
import { type Flow, flowsOf } from "../../model/readers/flows";
import { radiusFor } from "../../model/readers/rulesInForce";
import type { Results } from "../../model/results";
import type { RowState } from "./paint";
import type { Scene, Thing } from "./scene";

/** Ways that someone takes in some year: their shapes are set once, the year only changes who goes. */
export function waysOf(results: Results, years: readonly number[], stage: Stage): readonly Flow[] {
  const ways = new Map<number, Flow>();
  for (const year of years) for (const flow of flowsOf(results, year, stage)) ways.set(keyOf(flow), flow);
  return [...ways].sort(([a], [b]) => a - b).map(([, flow]) => flow);
}

/** Ways that start or end at one of the things. */
export function waysAt(results: Results, scene: Scene, things: readonly Thing[]): readonly Flow[] {
  const schools = new Set(things.filter(({ kind }) => kind === "school").map(({ row }) => row));
  const homes = new Set(things.filter(({ kind }) => kind === "settlement").map(({ row }) => row));
  if (schools.size + homes.size === 0) return [];
  return flowsOf(results, scene.view.year, scene.view.stage).filter(
    (flow) => schools.has(flow.school) || homes.has(flow.settlement),
  );
}

/** How ways look in a year: `w` width by pupils, `c` by day, beyond the radius or boarding, `on` where anybody goes. */
export function wayPaint(
  results: Results,
  ways: readonly Flow[],
  year: number,
  stage: Stage,
): readonly RowState[] {
  if (ways.length === 0) return [];
  const now = new Map(flowsOf(results, year, stage).map((flow) => [keyOf(flow), flow]));
  const radius = radiusFor(results, year, stage);
  return ways.map((way) => {
    const pupils = now.get(keyOf(way))?.pupils ?? 0;
    return {
      on: pupils >= A_CHILD ? 1 : 0,
      w: Math.round(10 * Math.min(4, 0.7 + Math.sqrt(pupils) / 7)) / 10,
      c: way.boards ? 2 : way.metres > radius(way.settlement) ? 1 : 0,
    };
  });
}

/** Pupils are real numbers: a fraction of a child draws no line. */
const A_CHILD = 0.5;
const MOST_SCHOOLS = 1 << 16;

const keyOf = (flow: Flow): number =>
  (flow.settlement * MOST_SCHOOLS + flow.school) * 2 + (flow.boards ? 1 : 0);
