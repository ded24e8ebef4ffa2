import type { SizeByGrade } from "./measure";
import { sizesByGrade } from "./sizesByGrade";

/** The class sizes that a policy writes, one a grade of the stage; null where the size stays as it is. */
export const writtenSizes = (sizes: SizeByGrade | undefined, grades: number): readonly (number | null)[] =>
  sizesByGrade(typeof sizes === "object" ? sizes : [sizes ?? null], 1, grades);

/** The same with another size, or none, in one grade (from 0); nothing where no grade has any. */
export function withGradeSize(
  sizes: SizeByGrade | undefined,
  grades: number,
  grade: number,
  size: number | null,
): SizeByGrade | undefined {
  const written = writtenSizes(sizes, grades).map((known, at) => (at === grade ? size : known));
  return written.some((one) => one !== null) ? written : undefined;
}
