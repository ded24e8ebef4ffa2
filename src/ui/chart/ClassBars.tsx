import { useId } from "react";
import { useWriter } from "../parts/useWriter";

export interface DrawnClass {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  readonly standard: number;
}

interface Props {
  readonly classes: readonly DrawnClass[];
  readonly largeFrom: number;
  readonly extremeFrom: number;
  readonly width: number;
  readonly height: number;
}

const TOP = 14;
const BOTTOM = 16;

/** Every class a bar, coloured and patterned by its band; the line is the standard size. */
export function ClassBars({ classes, largeFrom, extremeFrom, width, height }: Props) {
  const writer = useWriter();
  const id = useId();
  const most = classes.reduce((top, one) => Math.max(top, one.size, one.standard), 0) * 1.05;
  const left = 24;
  const pitch = (width - left - 22) / Math.max(1, classes.length);
  const gap = pitch > 6 ? 1.5 : 0.5;
  const y = (size: number) => height - BOTTOM - ((height - TOP - BOTTOM) * size) / most;
  const groups = groupsOf(classes);
  const colour = {
    within: "var(--chart-within)",
    over: `url(#${id}o)`,
    large: `url(#${id}l)`,
    extreme: `url(#${id}x)`,
  };
  const bandOf = ({ size, standard }: DrawnClass): keyof typeof colour => {
    if (size >= extremeFrom) return "extreme";
    if (size >= largeFrom) return "large";
    return size > standard ? "over" : "within";
  };
  const standards = [...new Set(classes.map((one) => one.standard))];
  return (
    <g>
      <defs>
        <BandPattern id={`${id}o`} colour="var(--chart-over)" angle={45} />
        <BandPattern id={`${id}l`} colour="var(--chart-large)" angle={-45} />
        <BandPattern id={`${id}x`} colour="var(--chart-extreme)" angle={0} />
      </defs>
      <line x1={left} x2={width} y1={y(0)} y2={y(0)} stroke="var(--chart-line)" />
      {groups.map(({ label, first, count }) => (
        <g key={label}>
          {classes.slice(first, first + count).map((one, at) => (
            <rect
              key={one.key}
              x={left + (first + at) * pitch + gap / 2}
              width={Math.max(0.5, pitch - gap)}
              y={y(one.size)}
              height={y(0) - y(one.size)}
              fill={colour[bandOf(one)]}
            />
          ))}
          {first > 0 && (
            <line
              x1={left + first * pitch}
              x2={left + first * pitch}
              y1={TOP}
              y2={height - BOTTOM + 4}
              stroke="var(--chart-cap)"
              strokeWidth={0.75}
            />
          )}
          <text x={left + (first + count / 2) * pitch} y={height - 3} textAnchor="middle">
            {label}
          </text>
          <text x={left + (first + count / 2) * pitch} y={TOP - 3} textAnchor="middle">
            {writer.whole(Math.max(...classes.slice(first, first + count).map((one) => one.size)))}
          </text>
        </g>
      ))}
      {standards.map((standard) => {
        const under = classes.map((one, at) => ({ one, at })).filter(({ one }) => one.standard === standard);
        const from = left + under[0].at * pitch;
        const to = left + (under[under.length - 1].at + 1) * pitch;
        return (
          <g key={standard}>
            <line
              x1={from}
              x2={to}
              y1={y(standard)}
              y2={y(standard)}
              stroke="var(--chart-seats)"
              strokeWidth={1.5}
            />
            <text
              x={standards.length === 1 ? left - 5 : to + 2}
              y={y(standard)}
              dy="0.35em"
              textAnchor={standards.length === 1 ? "end" : "start"}
              data-strong=""
            >
              {writer.whole(standard)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Runs of classes with the same label. */
function groupsOf(classes: readonly DrawnClass[]) {
  const groups: { label: string; first: number; count: number }[] = [];
  classes.forEach(({ label }, at) => {
    const last = groups[groups.length - 1];
    if (last?.label === label) last.count++;
    else groups.push({ label, first: at, count: 1 });
  });
  return groups;
}

function BandPattern({
  id,
  colour,
  angle,
}: {
  readonly id: string;
  readonly colour: string;
  readonly angle: number;
}) {
  return (
    <pattern id={id} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width={4} height={4} fill={colour} fillOpacity={0.55} />
      <rect width={2} height={4} fill={colour} />
    </pattern>
  );
}
