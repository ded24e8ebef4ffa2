/** Class sizes of some grades (from 1) out of a norm's list; a list that is short of grades goes on with its last size. */
export const sizesByGrade = <Size extends number | null>(
  sizes: readonly Size[],
  fromGrade: number,
  toGrade: number,
): readonly Size[] =>
  Array.from(
    { length: toGrade - fromGrade + 1 },
    (_, rank) => sizes[Math.min(fromGrade - 1 + rank, sizes.length - 1)],
  );
