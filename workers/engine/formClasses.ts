/**
 * Forms the classes of one offer so that the largest class is as small as its rooms allow (method 5.1): every grade
 * that has pupils gets a room, then rooms go one by one to the grade with the fullest classes for its standard, at most
 * ⌈pupils / standard⌉ per grade. Exact for min–max, because one more room never makes a fuller class.
 * With fewer rooms than grades, all grades are taught together (复式班) in as many even classes as there are rooms.
 *
 * @param pupils Pupils by grade, `grades` figures from `at`; whole, or real where only rooms are wanted.
 * @param grades Grades taught.
 * @param standard Standard class size by grade, from `firstGrade`.
 * @param classes Receives the number of classes by grade, from `at`; taught together, the first grades count them.
 * @param largest Receives the size of each grade's largest class, from `at`; without any room, all of the pupils.
 * @returns whether grades are taught together.
 */
export function formClasses(
  pupils: Float64Array | Int32Array,
  at: number,
  grades: number,
  rooms: number,
  standard: ArrayLike<number>,
  firstGrade: number,
  classes: Int32Array,
  largest: Int32Array,
): boolean {
  const whole = Math.floor(rooms);
  if (whole < grades) {
    teachTogether(pupils, at, grades, whole, classes, largest);
    return true;
  }
  let spare = whole;
  for (let grade = 0; grade < grades; grade++) {
    classes[at + grade] = pupils[at + grade] > 0 ? 1 : 0;
    spare -= classes[at + grade];
  }
  while (spare > 0) {
    let fullest = -1;
    let load = 1;
    for (let grade = 0; grade < grades; grade++) {
      if (classes[at + grade] === 0) continue;
      const filled = pupils[at + grade] / (classes[at + grade] * standard[firstGrade + grade]);
      if (filled > load) {
        load = filled;
        fullest = grade;
      }
    }
    if (fullest === -1) break;
    classes[at + fullest]++;
    spare--;
  }
  for (let grade = 0; grade < grades; grade++)
    largest[at + grade] = classes[at + grade] === 0 ? 0 : Math.ceil(pupils[at + grade] / classes[at + grade]);
  return false;
}

function teachTogether(
  pupils: Float64Array | Int32Array,
  at: number,
  grades: number,
  rooms: number,
  classes: Int32Array,
  largest: Int32Array,
): void {
  let total = 0;
  for (let grade = 0; grade < grades; grade++) total += pupils[at + grade];
  const formed = Math.min(rooms, Math.ceil(total));
  const size = formed === 0 ? Math.ceil(total) : Math.ceil(total / formed);
  for (let grade = 0; grade < grades; grade++) {
    classes[at + grade] = grade < formed ? 1 : 0;
    largest[at + grade] = pupils[at + grade] > 0 || grade < formed ? size : 0;
  }
}
