/** Sizes of classes as even as whole pupils allow, the larger ones first; without a class there is one crowd. */
export function evenClasses(pupils: number, classes: number): readonly number[] {
  if (pupils === 0) return [];
  const formed = Math.max(1, classes);
  const least = Math.floor(pupils / formed);
  const larger = pupils - least * formed;
  return Array.from({ length: formed }, (_, at) => (at < larger ? least + 1 : least));
}
