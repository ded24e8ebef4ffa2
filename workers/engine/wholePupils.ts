/**
 * Rounds pupils to whole ones by largest remainder (method 5.1): the total is the rounded total, and the cells that were
 * cut the most are rounded up; ties go to the first cell.
 *
 * @param pupils Real pupils, not negative.
 * @param whole Receives as many whole figures.
 */
export function wholePupils(pupils: Float64Array, whole: Int32Array): void {
  let total = 0;
  let floors = 0;
  const cut: number[] = [];
  for (let cell = 0; cell < pupils.length; cell++) {
    total += pupils[cell];
    whole[cell] = Math.floor(pupils[cell]);
    floors += whole[cell];
    if (whole[cell] !== pupils[cell]) cut.push(cell);
  }
  const missing = Math.round(total) - floors;
  if (missing <= 0) return;
  cut.sort((a, b) => pupils[b] - whole[b] - (pupils[a] - whole[a]) || a - b);
  for (let rank = 0; rank < missing && rank < cut.length; rank++) whole[cut[rank]]++;
}
