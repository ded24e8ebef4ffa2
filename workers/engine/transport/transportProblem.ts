/**
 * A sparse transport problem: sources have something to send, targets have room that gets dearer in steps, and
 * what nobody takes is left over at a price.
 *
 * Rows are compressed: the arcs of source s are `arcStart[s] … arcStart[s + 1] - 1`, the steps of target t are
 * `stepStart[t] … stepStart[t + 1] - 1`, dearest last. Costs are in any one unit (metres), supplies and capacities
 * in any one unit (pupils); nothing need be whole. Costs may be negative. `Infinity` is a capacity, not a supply.
 */
export type TransportProblem = {
  /** What each source has to send; one figure a source. */
  readonly supply: Float64Array;
  readonly arcStart: Int32Array;
  readonly arcTarget: Int32Array;
  /** Cost of sending one unit along each arc. */
  readonly arcCost: Float64Array;
  /** Most that each arc carries; left out, arcs carry anything. */
  readonly arcCapacity?: Float64Array;
  readonly stepStart: Int32Array;
  readonly stepCapacity: Float64Array;
  /** Cost of one unit within each step; must not fall from a step to the next of the same target. */
  readonly stepCost: Float64Array;
  /**
   * Cost of leaving one unit over, for all sources or one figure a source. Left out, it is above any way of placing
   * it, so that as little as possible is left over.
   */
  readonly overflowCost?: number | Float64Array;
  /** Who a source is from one problem to the next: ties and the kept basis go by it. Left out: its row. */
  readonly sourceKey?: Int32Array | Uint32Array;
  readonly targetKey?: Int32Array | Uint32Array;
};
