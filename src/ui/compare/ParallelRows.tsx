import { useTranslation } from "react-i18next";
import { INDICATORS, type IndicatorKey } from "../../model/comparison/indicators";
import { textWidth } from "../chart/textWidth";
import { useApp } from "../parts/appContext";
import { writeIndicator } from "./writeIndicator";

interface Plan {
  readonly letter: string;
  readonly colour: string;
  /** By criterion. */
  readonly values: readonly number[];
}

interface Props {
  readonly width: number;
  readonly criteria: readonly IndicatorKey[];
  readonly plans: readonly Plan[];
}

export const ROW_PX = 34;
const TOP = 22;
const RADIUS = 8.5;

/**
 * Parallel coordinates, one axis a row: the worst figure of an indicator stands left, the best right, and a line of its
 * colour joins the places of a scenario. Scenarios with one figure stand beside each other.
 */
export function ParallelRows({ width, criteria, plans }: Props) {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const write = (key: IndicatorKey, value: number) => {
    const { unit } = INDICATORS[key];
    return `${writeIndicator(value, unit, language)} ${t(`compare.unit.${unit}`)}`;
  };
  const axes = criteria.map((key, at) => {
    const values = plans.map((plan) => plan.values[at]);
    const isLess = INDICATORS[key].direction === "less";
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { key, values, worst: isLess ? most : least, best: isLess ? least : most };
  });
  const label = Math.max(...criteria.map((key) => textWidth(t(`compare.name.${key}`)))) + 8;
  const figure = Math.max(
    ...axes.flatMap(({ key, worst, best }) => [worst, best].map((one) => textWidth(write(key, one)))),
  );
  const from = label + figure + 14 + (plans.length - 1) * (2 * RADIUS + 1);
  const to = width - figure - 22;
  const y = (row: number) => TOP + ROW_PX * (row + 0.5);
  const places = axes.map(({ values, worst, best }) => {
    const spots = values.map((value) => from + ((to - from) * (value - worst)) / (best - worst));
    return apart(spots, 2 * RADIUS + 1);
  });

  return (
    <g>
      <text x={from} y={12} textAnchor="middle">
        {t("compare.trade.worst")}
      </text>
      <text x={to} y={12} textAnchor="middle">
        {t("compare.trade.best")}
      </text>
      {axes.map(({ key, worst, best }, row) => (
        <g key={key}>
          <text x={0} y={y(row)} dy="0.35em" data-strong="">
            {t(`compare.name.${key}`)}
          </text>
          <line x1={from} x2={to} y1={y(row)} y2={y(row)} stroke="var(--chart-line)" />
          <text x={label + figure} y={y(row)} dy="0.35em" textAnchor="end">
            {write(key, worst)}
          </text>
          <text x={to + 16} y={y(row)} dy="0.35em">
            {write(key, best)}
          </text>
        </g>
      ))}
      {plans.map(({ letter, colour }, plan) => (
        <path
          key={letter}
          d={places.map((spots, row) => `${row === 0 ? "M" : "L"}${spots[plan]} ${y(row)}`).join("")}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
          strokeOpacity={0.45}
        />
      ))}
      {plans.map(({ letter, colour }, plan) =>
        places.map((spots, row) => (
          <g key={`${letter} ${axes[row].key}`}>
            <title>{`${letter} ${write(axes[row].key, axes[row].values[plan])}`}</title>
            <circle cx={spots[plan]} cy={y(row)} r={RADIUS} fill={colour} />
            <text
              x={spots[plan]}
              y={y(row)}
              dy="0.35em"
              textAnchor="middle"
              style={{ fill: "var(--shell-paper)", fontWeight: 700 }}
            >
              {letter}
            </text>
          </g>
        )),
      )}
    </g>
  );
}

/** Places moved to the left, in their order, until no two are nearer than `least`. */
function apart(spots: readonly number[], least: number): readonly number[] {
  const order = Array.from(spots.keys()).sort((a, b) => spots[b] - spots[a] || b - a);
  const moved = [...spots];
  for (const [rank, at] of order.entries())
    if (rank > 0) moved[at] = Math.min(moved[at], moved[order[rank - 1]] - least);
  return moved;
}
