/** What a draw is of: the same keys give the same number, on every machine and in every order. */
export type DrawKey = readonly [seed: number, future: number, kind: string, entity: string, year: number];

/** A number in (0, 1) that depends on its keys alone: there is no running stream, so one more county changes no other's. */
export function chanceOf(key: DrawKey): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const part of key) {
    const text = `${part}|`;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
      high ^= high >>> 15;
    }
  }
  const upper = mixed(low ^ (high >>> 7)) >>> 5;
  const lower = mixed(high ^ Math.imul(low, 0x27d4eb2f)) >>> 6;
  return (upper * 2 ** 26 + lower + 0.5) / 2 ** 53;
}

/** Every bit in moves every bit out (finaliser of MurmurHash3). */
function mixed(bits: number): number {
  let hash = bits;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A bell-shaped number of mean 0 and spread 1, by the inverse of its distribution. */
export const normalOf = (key: DrawKey): number => inverseNormal(chanceOf(key));

const CENTRE = [
  [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
] as const;
const TAIL = [
  [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
] as const;
const TAIL_FROM = 0.02425;

const polynomial = (factors: readonly number[], at: number): number =>
  factors.reduce((sum, factor) => sum * at + factor, 0);

/** Acklam's rational approximation, off by less than 1.2e-9. */
function inverseNormal(share: number): number {
  if (share < TAIL_FROM || share > 1 - TAIL_FROM) {
    const from = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
    const tail = polynomial(TAIL[0], from) / polynomial(TAIL[1], from);
    return share < 0.5 ? tail : -tail;
  }
  const from = share - 0.5;
  const square = from * from;
  return (polynomial(CENTRE[0], square) * from) / polynomial(CENTRE[1], square);
}
