import { solveTransport, type TransportWorkspace } from "../transport/transport";

/** Where teachers are above what is needed, and where they are wanted. */
export interface MoveProblem {
  /** Whole posts that each source has to give; one figure a source. */
  readonly given: readonly number[];
  /** Whole posts wanted; one figure a place. */
  readonly wanted: readonly number[];
  /** Places that each source may go to, and the metres to each; 0 for those who need no way, such as recruits. */
  readonly ways: readonly (readonly { readonly to: number; readonly metres: number }[])[];
  /** Sources that lose their school: of equally many filled posts they fill as many as they can. */
  readonly mustGo: readonly boolean[];
}

/** Posts from a source to a place. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly posts: number;
}

/**
 * The moves that leave the fewest posts vacant, then the fewest of those without a school where they are, then with the fewest
 * metres in all (method 6.4), by the transport solver; whole posts in, whole posts out.
 */
export function movePosts(
  { given, wanted, ways, mustGo }: MoveProblem,
  workspace?: TransportWorkspace,
): readonly Move[] {
  if (given.length === 0 || wanted.length === 0) return [];
  const arcs = ways.flat();
  const arcStart = new Int32Array(given.length + 1);
  ways.forEach((own, source) => {
    arcStart[source + 1] = arcStart[source] + own.length;
  });
  // A longest way of exchanges passes each place once: one post filled is worth more than all metres on it.
  const farthest = arcs.reduce((most, { metres }) => Math.max(most, metres), 1);
  const vacant = 2 * farthest * (wanted.length + 1);
  const problem = {
    supply: Float64Array.from(given),
    arcStart,
    arcTarget: Int32Array.from(arcs, ({ to }) => to),
    arcCost: Float64Array.from(arcs, ({ metres }) => metres),
    stepStart: Int32Array.from({ length: wanted.length + 1 }, (_, at) => at),
    stepCapacity: Float64Array.from(wanted),
    stepCost: new Float64Array(wanted.length),
    overflowCost: Float64Array.from(mustGo, (goes) => (goes ? 2 : 1) * vacant),
  };
  const { flow } = solveTransport(problem, { withoutPrices: true, ...(workspace && { workspace }) });
  return ways.flatMap((own, from) =>
    own.flatMap(({ to }, nth) => {
      const posts = Math.round(flow[arcStart[from] + nth]);
      return posts === 0 ? [] : [{ from, to, posts }];
    }),
  );
}
