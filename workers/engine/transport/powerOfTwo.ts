/**
 * The smallest power of two q for which `largest` / q is at most 2^bits: the finest grid on which sums up to `largest`
 * take that many bits. 1 when `largest` is zero. Throws a RangeError when it is no finite number.
 */
export function powerOfTwo(largest: number, bits: number): number {
  if (largest === 0) return 1;
  if (!(largest < Infinity)) throw new RangeError(`a sum of figures is ${largest}; wanted a finite number`);
  const limit = 2 ** bits;
  let quantum = 1;
  while (largest > quantum * limit) quantum *= 2;
  while (quantum > SMALLEST && largest <= (quantum / 2) * limit) quantum /= 2;
  return quantum;
}

/** Below this a quantum's own inverse would no longer be a number. */
const SMALLEST = 2 ** -1000;
