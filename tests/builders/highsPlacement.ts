import loadHighs from "highs";

/** A round of placement as one would tell it to a stranger: who waits, who may go where, what there is room for. */
export interface WrittenPlacement {
  readonly waiting: readonly number[];
  readonly ways: readonly {
    readonly from: number;
    readonly to: number;
    readonly metres: number;
    readonly boards: boolean;
  }[];
  /** By school: seats at the standard, seats from there to the tolerated size, beds. */
  readonly standard: ArrayLike<number>;
  readonly tolerated: ArrayLike<number>;
  readonly beds: ArrayLike<number>;
  readonly boardingM: number;
  readonly aboveStandardCost: number;
  readonly unplacedCost: number;
}

/** An oracle for placement: beds are rows of their own, as no transport problem has them. Gives the least objective. */
export async function highsPlacement(): Promise<(placement: WrittenPlacement) => number> {
  const highs = await loadHighs();
  return ({ waiting, ways, standard, tolerated, beds, boardingM, aboveStandardCost, unplacedCost }) => {
    const sources = waiting.length;
    const schools = standard.length;
    const cost: number[] = [];
    const upper: number[] = [];
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    const column = (price: number, most: number, entries: readonly (readonly [number, number])[]) => {
      cost.push(price / 1000);
      upper.push(most);
      for (const [row, value] of entries) {
        indices.push(row);
        values.push(value);
      }
      starts.push(indices.length);
    };
    const bedRow = (school: number) => sources + schools + school;
    for (const { from, to, metres, boards } of ways) {
      const rows: [number, number][] = [
        [from, 1],
        [sources + to, 1],
      ];
      column(metres + (boards ? boardingM : 0), Infinity, boards ? [...rows, [bedRow(to), 1]] : rows);
    }
    waiting.forEach((_, from) => void column(unplacedCost, Infinity, [[from, 1]]));
    for (let school = 0; school < schools; school++)
      column(aboveStandardCost, tolerated[school], [[sources + school, -1]]);
    const numCols = cost.length;
    const numRows = sources + 2 * schools;
    const rowLower = new Float64Array(numRows).fill(-Infinity);
    const rowUpper = new Float64Array(numRows);
    rowLower.set(waiting);
    rowUpper.set([...waiting, ...Array.from(standard), ...Array.from(beds)]);
    const model = {
      numCols,
      numRows,
      colCost: Float64Array.from(cost),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from(upper),
      rowLower,
      rowUpper,
      matrix: {
        format: "csc" as const,
        numRows,
        numCols,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    };
    return highs.withModel(model, (solver) => {
      solver.options.set({ output_flag: false });
      solver.run();
      if (solver.getModelStatus() !== highs.constants.modelStatus.optimal)
        throw new Error("HiGHS found no optimum");
      return solver.getObjectiveValue() * 1000;
    });
  };
}
