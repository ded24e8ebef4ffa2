import { type Situation, sizesHere } from "../situation";
import type { GradeLevels } from "./gradeLevels";
import { LEVEL_COSTS } from "./levelFrame";
import { comparePupils, NOBODY, type PupilLevels, plus } from "./levels";
import { areTied, type Standing } from "./roomOfGrade";

/** Solves that a unit may spend on moving single rooms: the more the smaller it is, where each costs next to nothing. */
const SOLVES_OF_ONE_ARC = 60_000;
const FEWEST_SOLVES = 60;
const MOST_SOLVES = 1_500;
/** The grade that gets the room, and the one that gives it. */
const SOLVES_A_MOVE = 2;

/** Rounds in which all schools move what they can spare. */
const MOST_BATCHES = 2;

/** How far a chain of moves goes on although it has not paid yet. */
const LONGEST_CHAIN = 4;

/** One room of a school from one grade to another. */
interface Move {
  readonly offer: number;
  readonly from: number;
  readonly to: number;
  /** No more than this can be gained, in `LEVEL_COSTS`. */
  readonly atMost: number;
  /** Whether it may place somebody whom nobody has room for. */
  readonly isUnplaced: boolean;
}

/** All grades of a unit on the rooms of `standing`, which they share. */
export interface Grades {
  readonly standing: Standing;
  /** Arcs of the largest grade's problem. */
  readonly arcs: number;
  /** What each comes to on its rooms. */
  readonly placed: GradeLevels[];
  /** Finds that again for one grade. */
  readonly place: (grade: number) => GradeLevels;
  /** The same, without saying who takes whom. */
  readonly value: (grade: number) => PupilLevels;
}

/**
 * Moves rooms between the grades of a school, also in chains across schools, while fewer are then unplaced, or as few
 * and fewer above the standard (method 4.3). The dual prices say what a room can be worth at most to the grade that gets it
 * and what it is worth at least to the grade that gives it, so that hopeless moves are never tried; what a move brings is
 * found by solving both grades again, exactly. First all schools give at once what their grades can spare; then single rooms
 * and chains of them are tried, as far as time allows.
 */
export function improveRooms(situation: Situation, grades: Grades, bound: PupilLevels): void {
  const isAtBound = ({ unplaced, aboveStandard }: PupilLevels) =>
    unplaced <= bound.unplaced && aboveStandard <= bound.aboveStandard;
  let value = levelsOf(grades.placed);
  if (isAtBound(value)) return;
  for (let batch = 0; batch < MOST_BATCHES && !isAtBound(value); batch++) {
    const start = keep(grades);
    const isShort = value.unplaced > bound.unplaced;
    if (!giveSpare(situation, grades, isShort)) break;
    const levels = levelsOf(grades.placed);
    if (comparePupils(levels, value) >= 0) {
      restore(grades, start);
      break;
    }
    value = levels;
  }
  let solves = Math.min(MOST_SOLVES, Math.max(FEWEST_SOLVES, Math.floor(SOLVES_OF_ONE_ARC / grades.arcs)));
  const worths = createWorths(situation, grades);
  while (solves > 0 && !isAtBound(value)) {
    const start = keep(grades);
    const chain: Move[] = [];
    let isBetter = false;
    while (solves > 0 && chain.length < LONGEST_CHAIN && !isBetter) {
      const moves = movesOf(situation, grades, chain, value.unplaced > bound.unplaced);
      let best: { move: Move; levels: PupilLevels } | undefined;
      for (const move of moves) {
        if (solves <= 0) break;
        const levels = levelsAfter(grades, move, worths);
        solves -= SOLVES_A_MOVE;
        if (best === undefined || comparePupils(levels, best.levels) < 0) best = { move, levels };
        if (comparePupils(levels, value) < 0) break;
      }
      if (best === undefined) break;
      const isHopeless = solves <= 0 || chain.length + 1 === LONGEST_CHAIN;
      if (isHopeless && comparePupils(best.levels, value) >= 0) break;
      apply(situation, grades, [best.move]);
      worths.forget(best.move);
      chain.push(best.move);
      isBetter = comparePupils(levelsOf(grades.placed), value) < 0;
    }
    if (!isBetter) {
      restore(grades, start);
      return;
    }
    value = levelsOf(grades.placed);
  }
}

/**
 * Every school gives its most wanted grades the rooms that others can spare at the standard, or, while somebody is
 * unplaced, at the tolerated size. Returns whether any room was moved.
 */
function giveSpare(situation: Situation, grades: Grades, isShort: boolean): boolean {
  const moves: Move[] = [];
  const seen = new Set<number>();
  for (const move of movesOf(situation, grades, [], isShort)) {
    const cell = (grade: number) => move.offer * situation.grades + grade;
    if (seen.has(cell(move.from)) || seen.has(cell(move.to))) continue;
    if (!canSpare(situation, grades, move, isShort && move.isUnplaced)) continue;
    seen.add(cell(move.from)).add(cell(move.to));
    moves.push(move);
  }
  apply(situation, grades, moves);
  return moves.length > 0;
}

/** Whether the pupils of the giving grade fit into the rooms that are left to it. */
function canSpare(
  situation: Situation,
  { standing }: Grades,
  { offer, from }: Move,
  atTolerated: boolean,
): boolean {
  const cell = offer * situation.grades + from;
  const { classSize, tolerated } = sizesHere(situation, offer);
  const size = atTolerated ? tolerated[from] : classSize[from];
  return standing.seating.fixed[cell] + standing.taken[cell] <= (standing.dealt[cell] - 1) * size;
}

const levelsOf = (placed: readonly GradeLevels[]): PupilLevels =>
  placed.reduce((sum, one) => plus(sum, one.levels), NOBODY);

interface Kept {
  readonly dealt: Int32Array;
  readonly taken: Float64Array;
  readonly boarding: Float64Array;
  readonly placed: readonly GradeLevels[];
}

const keep = ({ standing, placed }: Grades): Kept => ({
  dealt: standing.dealt.slice(),
  taken: standing.taken.slice(),
  boarding: standing.boarding.slice(),
  placed: [...placed],
});

function restore({ standing, placed }: Grades, kept: Kept): void {
  standing.dealt.set(kept.dealt);
  standing.taken.set(kept.taken);
  standing.boarding.set(kept.boarding);
  kept.placed.forEach((one, grade) => {
    placed[grade] = one;
  });
}

/** Moves rooms and places the grades again that this concerns. */
function apply(situation: Situation, grades: Grades, moves: readonly Move[]): void {
  const { dealt } = grades.standing;
  const concerned = new Set<number>();
  for (const move of moves) {
    const { offer, from, to } = move;
    if (!canSpare(situation, grades, move, false)) concerned.add(from);
    concerned.add(to);
    dealt[offer * situation.grades + from]--;
    dealt[offer * situation.grades + to]++;
  }
  for (const grade of concerned) grades.placed[grade] = grades.place(grade);
}

/** What grades would come to if a school gave one a room more (`by` 1) or less (-1), for rooms as they are dealt now. */
interface Worths {
  readonly find: (offer: number, grade: number, by: 1 | -1) => PupilLevels;
  /** A room has moved: what is known of the grades that this concerns holds no longer. */
  readonly forget: (move: Move) => void;
}

/** Each is worked out once, since many moves ask for the same, and holds until a room of its grade moves. */
function createWorths({ grades: count }: Situation, { standing, value }: Grades): Worths {
  const { dealt } = standing;
  const known = Array.from({ length: count }, () => new Map<number, PupilLevels>());
  const isTied = areTied(standing);
  return {
    find: (offer, grade, by) => {
      const key = by * (offer + 1);
      const kept = known[grade].get(key);
      if (kept !== undefined) return kept;
      const cell = offer * count + grade;
      dealt[cell] += by;
      const levels = value(grade);
      dealt[cell] -= by;
      known[grade].set(key, levels);
      return levels;
    },
    forget: ({ from, to }) => {
      for (const grade of known.keys()) if (isTied || grade === from || grade === to) known[grade].clear();
    },
  };
}

/** What all grades would come to after a move. */
function levelsAfter({ placed }: Grades, { offer, from, to }: Move, worths: Worths): PupilLevels {
  let levels = NOBODY;
  placed.forEach((one, grade) => {
    levels = plus(
      levels,
      grade === from ? worths.find(offer, from, -1) : grade === to ? worths.find(offer, to, 1) : one.levels,
    );
  });
  return levels;
}

/** Moves that could pay, most promising first. Rooms that a chain has just moved stay where they are. */
function movesOf(
  situation: Situation,
  grades: Grades,
  chain: readonly Move[],
  mayBreakPromise: boolean,
): readonly Move[] {
  const { unit, grades: count, supply } = situation;
  const { standing, placed } = grades;
  const { seating, dealt } = standing;
  const { aboveStandard: above } = LEVEL_COSTS;
  const moves: Move[] = [];
  for (let offer = 0; offer < unit.offers.length; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0 || seating.isTogether[offer] === 1) continue;
    const first = supply.fromGrade[row] - 1;
    const past = supply.toGrade[row];
    for (let to = first; to < past; to++) {
      const gain = worthOf(situation, grades, offer, to, dealt[offer * count + to]);
      if (gain < above / 2) continue;
      for (let from = first; from < past; from++) {
        const cell = offer * count + from;
        if (from === to) continue;
        const least = Math.max(seating.needed[cell], supply.opensFull[row]);
        const isPromised = from === first && !mayBreakPromise;
        if (dealt[cell] <= (isPromised ? Math.max(least, seating.promised[offer]) : least)) continue;
        if (chain.some((move) => move.offer === offer && (move.from === to || move.to === from))) continue;
        const atMost = gain - worthOf(situation, grades, offer, from, dealt[cell] - 1);
        if (chain.length > 0 || atMost > above / 2) {
          const isUnplaced = placed[to].price[offer] > 2 * above;
          moves.push({ offer, from, to, atMost, isUnplaced });
        }
      }
    }
  }
  return moves.sort((a, b) => b.atMost - a.atMost || a.offer - b.offer || a.to - b.to || a.from - b.from);
}

/** What one room above `rooms` is worth to a grade at the prices of now. */
function worthOf(
  situation: Situation,
  { standing: { seating }, placed }: Grades,
  offer: number,
  grade: number,
  rooms: number,
): number {
  const { aboveStandard: above } = LEVEL_COSTS;
  const price = Math.max(0, placed[grade].price[offer]);
  const fixed = seating.fixed[offer * situation.grades + grade];
  const { classSize, tolerated } = sizesHere(situation, offer);
  const standard = classSize[grade];
  const most = tolerated[grade];
  const relieved = Math.max(0, fixed - rooms * standard) - Math.max(0, fixed - (rooms + 1) * standard);
  const seats = Math.max(0, (rooms + 1) * standard - fixed) - Math.max(0, rooms * standard - fixed);
  const room = Math.max(0, (rooms + 1) * most - fixed) - Math.max(0, rooms * most - fixed);
  return relieved * above + seats * Math.min(price, above) + room * Math.max(0, price - above);
}
