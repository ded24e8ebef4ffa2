import loadHighs from "highs";

/** Rooms and grades of one stage as one would tell them to a stranger. Grades count from 0. */
export interface WrittenRooms {
  readonly grades: number;
  /** Pupils who wait, and the schools that each group may attend. */
  readonly asking: readonly {
    readonly grade: number;
    readonly pupils: number;
    readonly schools: readonly number[];
  }[];
  readonly schools: readonly {
    readonly rooms: number;
    /** By grade; a grade that is not taught has no room. */
    readonly teaches: readonly boolean[];
    readonly seated: readonly number[];
    readonly leastRooms: readonly number[];
    readonly mostRooms?: readonly number[];
  }[];
  readonly standard: readonly number[];
  readonly tolerated: readonly number[];
}

/** The fewest pupils unplaced, and then the fewest above the standard, that whole rooms allow: a mixed-integer optimum. */
export async function highsRooms(): Promise<
  (problem: WrittenRooms) => { readonly unplaced: number; readonly aboveStandard: number }
> {
  const highs = await loadHighs();
  return ({ grades, asking, schools, standard, tolerated }) => {
    const columns: {
      cost: number;
      lower: number;
      upper: number;
      whole: boolean;
      entries: [number, number][];
    }[] = [];
    const rows: { lower: number; upper: number }[] = [];
    const row = (lower: number, upper: number) => rows.push({ lower, upper }) - 1;
    const column = (lower: number, upper: number, whole: boolean, entries: [number, number][]) =>
      columns.push({ cost: 0, lower, upper, whole, entries }) - 1;
    const atMost = schools.map(({ seated }) => seated.map((pupils) => row(-Infinity, -pupils)));
    const above = schools.map(({ seated }) => seated.map((pupils) => row(-Infinity, -pupils)));
    const total = schools.map(({ rooms }) => row(-Infinity, rooms));
    schools.forEach(({ teaches, leastRooms, mostRooms, rooms, seated }, school) => {
      for (let grade = 0; grade < grades; grade++) {
        if (!teaches[grade]) {
          rows[atMost[school][grade]].upper = Infinity;
          rows[above[school][grade]].upper = Infinity;
          continue;
        }
        if (seated[grade] > tolerated[grade] * leastRooms[grade])
          throw new Error("seated above the tolerated size");
        column(leastRooms[grade], mostRooms?.[grade] ?? rooms, true, [
          [atMost[school][grade], -tolerated[grade]],
          [above[school][grade], -standard[grade]],
          [total[school], 1],
        ]);
      }
    });
    const excess = schools.flatMap(({ teaches }, school) =>
      teaches.flatMap((isTaught, grade) =>
        isTaught ? [column(0, Infinity, false, [[above[school][grade], -1]])] : [],
      ),
    );
    const left = asking.map(({ grade, pupils, schools: reach }) => {
      const own = row(pupils, pupils);
      for (const school of reach)
        column(0, Infinity, false, [
          [own, 1],
          [atMost[school][grade], 1],
          [above[school][grade], 1],
        ]);
      return column(0, Infinity, false, [[own, 1]]);
    });
    const least = (counted: readonly number[]): number => {
      const cost = new Float64Array(columns.length);
      for (const at of counted) cost[at] = 1;
      const starts = [0];
      const indices: number[] = [];
      const values: number[] = [];
      for (const { entries } of columns) {
        for (const [at, value] of entries) {
          indices.push(at);
          values.push(value);
        }
        starts.push(indices.length);
      }
      const model = {
        numCols: columns.length,
        numRows: rows.length,
        colCost: cost,
        colLower: Float64Array.from(columns, ({ lower }) => lower),
        colUpper: Float64Array.from(columns, ({ upper }) => upper),
        rowLower: Float64Array.from(rows, ({ lower }) => lower),
        rowUpper: Float64Array.from(rows, ({ upper }) => upper),
        integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
        matrix: {
          format: "csc" as const,
          numRows: rows.length,
          numCols: columns.length,
          starts: Int32Array.from(starts),
          indices: Int32Array.from(indices),
          values: Float64Array.from(values),
        },
      };
      return highs.withModel(model as never, (solver) => {
        solver.options.set({ output_flag: false, mip_rel_gap: 0 } as never);
        solver.run();
        if (solver.getModelStatus() !== highs.constants.modelStatus.optimal)
          throw new Error("HiGHS found no optimum");
        return solver.getObjectiveValue();
      });
    };
    const unplaced = least(left);
    const limit = row(-Infinity, unplaced + 1e-4);
    for (const at of left) columns[at].entries.push([limit, 1]);
    return { unplaced, aboveStandard: least(excess) };
  };
}
