import type { Frame } from "../lasting";
import { type Situation, sizesHere } from "../situation";
import { type GradeLevels, gradeLevels, valueGradeLevels } from "./gradeLevels";
import { improveRooms } from "./improveRooms";
import { levelFrameOf, mergedPupils } from "./levelFrame";
import type { PupilLevels } from "./levels";
import { type Standing, stand } from "./roomOfGrade";

/**
 * Moves the rooms of `standing` between grades until nothing that is tried leaves fewer unplaced or above the standard
 * (method 4.3). Journeys play no part: homes that may attend the same schools are counted as one, which makes a trial
 * some five times quicker than one that places a grade. What the grades take of shared rooms and beds is left in `standing`.
 *
 * Starts from nothing kept, so that the rooms depend on the situation alone. Where the rooms hold all who are expected as
 * well as if grades shared them, nothing is better, and nothing is tried.
 *
 * @param asking Frame and newcomers of each grade from 0.
 * @param expected Who the pooled transport seats, by `offer × G + grade − 1`, those who are seated already among them.
 */
export function settleRooms(
  situation: Situation,
  standing: Standing,
  asking: readonly { readonly frame: Frame; readonly pupils: Float64Array }[],
  expected: Float64Array,
  bound: PupilLevels,
): void {
  if (holdAll(situation, standing, expected)) return;
  const { grades } = situation;
  const merged = asking.map(({ frame, pupils }, grade) => {
    const level = levelFrameOf(situation, frame);
    return { frame: level, grade, pupils: mergedPupils(level, pupils) };
  });
  const placed: GradeLevels[] = [];
  const waitingFor = (grade: number) => ({ ...merged[grade], basis: placed[grade]?.basis });
  const place = (grade: number): GradeLevels => {
    const one = gradeLevels(situation, standing, waitingFor(grade));
    stand(standing, grade, grades, one);
    return one;
  };
  for (let grade = grades - 1; grade >= 0; grade--) placed[grade] = place(grade);
  // What the others had been expected to take of shared rooms and beds, and did not.
  for (let grade = grades - 1; grade >= 0; grade--)
    if (placed[grade].levels.unplaced > 0) placed[grade] = place(grade);
  const value = (grade: number): PupilLevels => valueGradeLevels(situation, standing, waitingFor(grade));
  const arcs = Math.max(1, ...merged.map(({ frame }) => frame.columns.arcTarget.length));
  improveRooms(situation, { standing, arcs, placed, place, value }, bound);
}

/** Shares of pupils are sums and quotients; less of a pupil than this is none. */
const NO_PUPIL = 1e-6;

/** Whether at every school the rooms dealt put nobody out, and no more above the standard than rooms shared by all grades would. */
function holdAll(situation: Situation, { seating, dealt }: Standing, expected: Float64Array): boolean {
  const { unit, grades } = situation;
  for (let offer = 0; offer < unit.offers.length; offer++) {
    if (seating.isTogether[offer] === 1) continue;
    const { classSize, tolerated } = sizesHere(situation, offer);
    let all = 0;
    let above = 0;
    for (let grade = 0; grade < grades; grade++) {
      const cell = offer * grades + grade;
      const places = Math.max(seating.fixed[cell], dealt[cell] * tolerated[grade]);
      if (expected[cell] > places + NO_PUPIL) return false;
      all += expected[cell];
      above += Math.max(0, expected[cell] - dealt[cell] * classSize[grade]);
    }
    const shared = Math.max(0, all - seating.rooms[offer] * Math.max(...classSize));
    if (above > shared + NO_PUPIL) return false;
  }
  return true;
}
