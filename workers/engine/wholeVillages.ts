import type { TransportProblem } from "./transport/transport";

/**
 * Keeps every home's pupils of a grade together (method 4.4; a settlement without parts is one home): each that the optimum splits goes as a whole to the
 * school that takes its greatest part and has room for all, in order of size; where none has, it stays split.
 * Boarders who need a bed are left as they are, for beds are counted.
 *
 * @param asking Sources that ask for a seat; those behind them are beds.
 * @param rooms Targets that are rooms; those behind them are beds.
 * Sums per target stay within capacity; the cost over the optimum is the price of not splitting.
 */
export function wholeVillages(
  problem: TransportProblem,
  flow: Float64Array,
  asking: number,
  rooms: number,
): Float64Array {
  const whole = flow.slice();
  const targets = problem.stepStart.length - 1;
  const room = new Float64Array(targets);
  for (let target = 0; target < targets; target++)
    for (let step = problem.stepStart[target]; step < problem.stepStart[target + 1]; step++)
      room[target] += problem.stepCapacity[step];
  for (let arc = 0; arc < flow.length; arc++) room[problem.arcTarget[arc]] -= flow[arc];

  const split: number[] = [];
  for (let source = 0; source < asking; source++) {
    const used = flow
      .subarray(problem.arcStart[source], problem.arcStart[source + 1])
      .filter((units) => units > 0);
    if (used.length > 1) split.push(source);
  }
  split.sort((a, b) => problem.supply[b] - problem.supply[a] || a - b);
  for (const source of split) {
    const arcs = Array.from(
      { length: problem.arcStart[source + 1] - problem.arcStart[source] },
      (_, at) => problem.arcStart[source] + at,
    );
    const sent = arcs.reduce((sum, arc) => sum + whole[arc], 0);
    const takes = (arc: number) =>
      whole[arc] > 0 && problem.arcTarget[arc] < rooms && room[problem.arcTarget[arc]] + whole[arc] >= sent;
    const [chosen] = arcs.filter(takes).sort((a, b) => whole[b] - whole[a] || a - b);
    if (chosen === undefined) continue;
    for (const arc of arcs) {
      room[problem.arcTarget[arc]] += whole[arc];
      whole[arc] = 0;
    }
    whole[chosen] = sent;
    room[problem.arcTarget[chosen]] -= sent;
  }
  return whole;
}
