import { alikeGrades } from "../alikeGrades";
import { BOARD } from "../eligibleArcs";
import { framedProblem, frameOf, workspaceOf } from "../frame";
import { pooledPupils } from "../pooledPupils";
import { type Situation, sizesHere } from "../situation";
import { solveTransport, type TransportBasis } from "../transport/transport";
import type { Levels } from "./levels";
import type { Seating } from "./seating";

/** The pooled transport over all grades of a unit. */
export interface Pooled {
  /** No placement goes below this. */
  readonly bound: Levels;
  /** Newcomers that it seats by `offer × G + grade − 1`; and those of them in beds. */
  readonly expected: Float64Array;
  readonly boarding: Float64Array;
  readonly basis: TransportBasis;
}

/**
 * Places all who wait with every school one pool of rooms, whatever the grade (method 4.3): an exact relaxation, since a
 * room that holds pupils of several grades only makes it easier. Its optimum is a bound on every level, and says how many
 * of each grade to expect at each school: pupils of a home in grades that are alike are parted as they wait.
 *
 * @param waiting `grade × H + home`, grades from 0.
 */
export function placePooled(
  situation: Situation,
  seating: Seating,
  waiting: Float64Array,
  beds: Float64Array,
  isZoned: boolean,
  basis: TransportBasis | undefined,
): Pooled {
  const { unit, grades, supply } = situation;
  const frame = frameOf(situation, alikeGrades(situation), isZoned);
  const offers = unit.offers.length;
  const standard = new Float64Array(offers);
  const tolerated = new Float64Array(offers);
  let seatedAbove = 0;
  for (let offer = 0; offer < offers; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0) continue;
    const { classSize, tolerated: tolerable } = sizesHere(situation, offer);
    let size = 0;
    let most = 0;
    let fixed = 0;
    let filled = 0;
    let rooms = 0;
    for (let grade = supply.fromGrade[row] - 1; grade < supply.toGrade[row]; grade++) {
      size = Math.max(size, classSize[grade]);
      most = Math.max(most, tolerable[grade]);
    }
    for (let grade = 0; grade < grades; grade++) {
      const seated = seating.fixed[offer * grades + grade];
      const needed = seating.needed[offer * grades + grade];
      fixed += seated;
      filled += seating.isTogether[offer] === 1 ? seated : Math.min(seated, needed * most);
      rooms += needed;
    }
    const seats = seating.rooms[offer] * size;
    seatedAbove += Math.max(0, fixed - seats);
    standard[offer] = Math.max(0, seats - fixed);
    // A grade that sits closer than tolerated fills no more rooms than it keeps: the others have theirs.
    const places = Math.max(seating.rooms[offer], rooms) * most - filled;
    tolerated[offer] = Math.max(0, places - standard[offer]);
  }
  const problem = framedProblem(frame, pooledPupils(frame, waiting), { standard, tolerated, beds });
  const solution = solveTransport(problem, {
    workspace: workspaceOf(frame),
    withoutPrices: true,
    ...(basis && { basis }),
  });
  const expected = new Float64Array(offers * grades);
  const boarding = new Float64Array(offers * grades);
  const homes = unit.homes.length;
  let unplaced = 0;
  let metres = 0;
  const taken = new Float64Array(offers);
  for (let at = 0; at < frame.asking; at++) unplaced += solution.leftOver[at];
  const { used, usedFrom, usedUnits } = solution;
  for (let rank = 0; rank < used.length && used[rank] < frame.arc.length; rank++) {
    const arc = used[rank];
    const at = usedFrom[rank];
    const sent = usedUnits[rank];
    const offer = unit.arcOffer[frame.arc[arc]];
    const home = Math.floor(at / frame.groups.length);
    metres += sent * problem.arcCost[arc];
    taken[offer] += sent;
    for (const grade of frame.groups[at % frame.groups.length]) {
      const share = (sent * waiting[(grade - 1) * homes + home]) / problem.supply[at];
      expected[offer * grades + grade - 1] += share;
      if (frame.way[arc] === BOARD) boarding[offer * grades + grade - 1] += share;
    }
  }
  let aboveStandard = seatedAbove;
  for (let offer = 0; offer < offers; offer++) aboveStandard += Math.max(0, taken[offer] - standard[offer]);
  return { bound: { unplaced, aboveStandard, metres }, expected, boarding, basis: solution.basis };
}
