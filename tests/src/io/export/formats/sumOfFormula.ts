/** What `SUM(D5:D7,D9)` or `D6-D5` comes to over the cells of a sheet, reckoned by nobody of the program. */
export function sumOfFormula(cells: readonly (readonly unknown[])[], formula: string): number {
  const pair = /^([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula);
  if (pair !== null) {
    const [more, less] = pair.slice(1).map((address) => {
      const { row, column } = placeOf(address);
      return Number(cells[row][column]);
    });
    return more - less;
  }
  const inside = /^SUM\((.*)\)$/.exec(formula)?.[1];
  if (inside === undefined) throw new Error(`not a sum: ${formula}`);
  return inside.split(",").reduce((sum, span) => {
    const [first, last = first] = span.split(":").map(placeOf);
    let part = 0;
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++) {
        const cell = cells[row]?.[column];
        if (typeof cell === "number") part += cell;
      }
    return sum + part;
  }, 0);
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
