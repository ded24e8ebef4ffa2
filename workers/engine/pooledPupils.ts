import type { Frame } from "./lasting";

/**
 * Pupils of a table by grade, `(grade − 1) × H + home`, as those who ask in a frame: grades that are alike added up,
 * `home × groups + group`.
 */
export function pooledPupils(frame: Frame, byGrade: Float64Array): Float64Array {
  const { groups, asking } = frame;
  const homes = asking / groups.length;
  const pupils = new Float64Array(asking);
  groups.forEach((group, at) => {
    for (const grade of group)
      for (let home = 0; home < homes; home++)
        pupils[home * groups.length + at] += byGrade[(grade - 1) * homes + home];
  });
  return pupils;
}
