/**
 * Controlled rounding: whole numbers near the cells whose rows and columns add up exactly. Every cell is rounded down;
 * the largest fractions go up while their row and column still lack someone; the few left over are dealt row by row.
 */
export function roundToMargins(
  cells: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][] {
  const whole = cells.map((row) => row.map((value) => Math.floor(value + 1e-7)));
  const rowLack = rows.map((total, row) => total - whole[row].reduce((a, b) => a + b, 0));
  const columnLack = columns.map((total, column) => total - whole.reduce((sum, row) => sum + row[column], 0));
  const raise = (row: number, column: number) => {
    whole[row][column]++;
    rowLack[row]--;
    columnLack[column]--;
  };
  const fractions = cells.flatMap((row, at) =>
    row.map((value, column) => ({ row: at, column, rest: value - whole[at][column] })),
  );
  fractions.sort((a, b) => b.rest - a.rest || a.row - b.row || a.column - b.column);
  for (const { row, column } of fractions) if (rowLack[row] > 0 && columnLack[column] > 0) raise(row, column);
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; rowLack[row] > 0; column++) {
      if (column === columns.length) throw new Error("rows and columns add up to different totals");
      while (rowLack[row] > 0 && columnLack[column] > 0) raise(row, column);
    }
  }
  return whole;
}
