import { type Chart, centred, type Mark, strong } from "../../io/charts/marks";
import { seriesRole } from "../../io/charts/palette";
import { textWidth } from "../../io/charts/textWidth";

/** An indicator that some scenarios are better at than others. */
export interface Criterion {
  readonly name: string;
  readonly isLessBetter: boolean;
  readonly write: (value: number) => string;
  /** By scenario. */
  readonly values: readonly number[];
}

interface Rows {
  readonly width: number;
  readonly criteria: readonly Criterion[];
  /** The letter of each scenario. */
  readonly letters: readonly string[];
  readonly worstLabel: string;
  readonly bestLabel: string;
}

export const ROW_PX = 34;
const TOP = 22;
const RADIUS = 8.5;

/**
 * Parallel coordinates, one axis a row: the worst figure of an indicator stands left, the best right, and a line of its
 * colour joins the places of a scenario. Scenarios with one figure stand beside each other.
 */
export function parallelRows({ width, criteria, letters, worstLabel, bestLabel }: Rows): Chart {
  const axes = criteria.map((criterion) => {
    const [least, most] = [Math.min(...criterion.values), Math.max(...criterion.values)];
    const [worst, best] = criterion.isLessBetter ? [most, least] : [least, most];
    return { ...criterion, worst, best };
  });
  const label = Math.max(...axes.map(({ name }) => textWidth(name))) + 8;
  const figure = Math.max(
    ...axes.flatMap(({ write, worst, best }) => [worst, best].map((one) => textWidth(write(one)))),
  );
  const from = label + figure + 14 + (letters.length - 1) * (2 * RADIUS + 1);
  const to = width - figure - 22;
  const y = (row: number) => TOP + ROW_PX * (row + 0.5);
  const places = axes.map(({ values, worst, best }) => {
    const spots = values.map((value) => from + ((to - from) * (value - worst)) / (best - worst));
    return apart(spots, 2 * RADIUS + 1);
  });
  const rows = axes.flatMap(({ name, write, worst, best }, row): readonly Mark[] => [
    strong(name, [0, centred(y(row))]),
    {
      kind: "line",
      role: "line",
      spots: [
        [from, y(row)],
        [to, y(row)],
      ],
    },
    { kind: "words", text: write(worst), at: [label + figure, centred(y(row))], anchor: "end" },
    { kind: "words", text: write(best), at: [to + 16, centred(y(row))] },
  ]);
  const ways = letters.map(
    (_, plan): Mark => ({
      kind: "line",
      role: seriesRole(plan),
      width: 1.5,
      opacity: 0.45,
      spots: places.map((spots, row) => [spots[plan], y(row)] as const),
    }),
  );
  const signs = letters.flatMap((letter, plan) =>
    places.flatMap((spots, row): readonly Mark[] => {
      const title = `${letter} ${axes[row].write(axes[row].values[plan])}`;
      return [
        { kind: "dot", role: seriesRole(plan), at: [spots[plan], y(row)], radius: RADIUS, title },
        { ...strong(letter, [spots[plan], centred(y(row))], "middle"), role: "paper", title },
      ];
    }),
  );
  const marks: readonly Mark[] = [
    { kind: "words", text: worstLabel, at: [from, 12], anchor: "middle" },
    { kind: "words", text: bestLabel, at: [to, 12], anchor: "middle" },
    ...rows,
    ...ways,
    ...signs,
  ];
  return { marks };
}

/** Places moved to the left, in their order, until no two are nearer than `least`. */
function apart(spots: readonly number[], least: number): readonly number[] {
  const order = Array.from(spots.keys()).sort((a, b) => spots[b] - spots[a] || b - a);
  const moved = [...spots];
  for (const [rank, at] of order.entries())
    if (rank > 0) moved[at] = Math.min(moved[at], moved[order[rank - 1]] - least);
  return moved;
}
