import { seatsOf } from "../../src/domain/seats";
import { eligibleArcs } from "./eligibleArcs";
import { addFlow, type FlowList } from "./flowList";
import { QUANTUM, quantisedDown } from "./quantum";
import { type Situation, sizesHere } from "./situation";

/**
 * Placement without regard to room, which shows the pressure (method 4.4): `nearest` sends everybody to the nearest
 * school, `choice` spreads them by Huff's rule p = S^α c^−β / Σ, where S are seats and c the journey (at least 100 m).
 * Takes whoever has a school in reach out of `waiting`.
 */
export function placeFreely(
  situation: Situation,
  grade: number,
  waiting: Float64Array,
  arrivals: FlowList,
): void {
  const { unit, assumptions, supply } = situation;
  const { alpha, beta } = assumptions.choice;
  const eligible = eligibleArcs(situation, grade, true);
  waiting.forEach((pupils, home) => {
    if (pupils === 0) return;
    const arcs = eligible.arc.subarray(eligible.start[home], eligible.start[home + 1]);
    const ways = eligible.way.subarray(eligible.start[home], eligible.start[home + 1]);
    if (arcs.length === 0) return;
    let left = pupils;
    if (assumptions.mode === "choice") {
      const pull = Array.from(arcs, (arc) => {
        const offer = unit.arcOffer[arc];
        const seats = seatsOf(supply.rooms[unit.offers[offer]], sizesHere(situation, offer).classSize);
        return Math.max(1, seats) ** alpha * Math.max(100, unit.arcM[arc]) ** -beta;
      });
      const total = pull.reduce((sum, share) => sum + share, 0);
      for (let at = arcs.length - 1; at > 0; at--) {
        const share = Math.min(left, quantisedDown((pupils * pull[at]) / total));
        if (share < QUANTUM) continue;
        addFlow(arrivals, arcs[at], ways[at], share);
        left -= share;
      }
    }
    addFlow(arrivals, arcs[0], ways[0], left);
    waiting[home] = 0;
  });
}
