import type { JourneyBins } from "../../model/readers/journeyBins";
import { useWriter } from "../parts/useWriter";
import { roundTicks } from "./roundTicks";
import { textWidth } from "./textWidth";

interface Props {
  readonly journeys: JourneyBins;
  readonly width: number;
  readonly height: number;
  readonly meanLabel: string;
  readonly p95Label: string;
}

const TOP = 16;
const BOTTOM = 18;

/** Pupils by length of their journey, boarders on top of day pupils; the mean and the 95th percentile are marked. */
export function JourneyHistogram({ journeys, width, height, meanLabel, p95Label }: Props) {
  const writer = useWriter();
  const { bins, meanM, p95M } = journeys;
  const end = Math.max(1, bins.reduce((top, bin) => Math.max(top, bin.dayPupils + bin.boarders), 0) * 1.06);
  const ticks = roundTicks(end, 3).filter((tick) => tick <= end);
  const left = 8 + textWidth(writer.whole(ticks[ticks.length - 1]));
  const endM = bins[bins.length - 1].toM;
  const y = (value: number) => height - BOTTOM - ((height - TOP - BOTTOM) * value) / end;
  const x = (metres: number) => left + ((width - left - 18) * metres) / endM;
  const every = Math.ceil((bins.length * 46) / Math.max(1, width - left));
  const markers = [
    { metres: meanM, label: meanLabel, dash: "none" },
    { metres: p95M, label: p95Label, dash: "3 2" },
  ];
  const isCrowded = Math.abs(x(p95M) - x(meanM)) < 36;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} stroke="var(--chart-line)" />
          <text x={left - 5} y={y(tick)} dy="0.35em" textAnchor="end">
            {writer.whole(tick)}
          </text>
        </g>
      ))}
      {bins.map(({ fromM, toM, dayPupils, boarders }, at) => (
        <g key={fromM}>
          <rect
            x={x(fromM) + 0.5}
            width={Math.max(0.5, x(toM) - x(fromM) - 1)}
            y={y(dayPupils)}
            height={y(0) - y(dayPupils)}
            fill="var(--chart-pupils)"
          />
          <rect
            x={x(fromM) + 0.5}
            width={Math.max(0.5, x(toM) - x(fromM) - 1)}
            y={y(dayPupils + boarders)}
            height={y(dayPupils) - y(dayPupils + boarders)}
            fill="var(--chart-boarders)"
          />
          {at % every === 0 && (
            <text x={x(fromM)} y={height - 4} textAnchor={at === 0 ? "start" : "middle"}>
              {at === 0 ? "0" : writer.length(fromM)}
            </text>
          )}
        </g>
      ))}
      {journeys.dayPupils > 0 &&
        markers.map(({ metres, label, dash }, at) => (
          <g key={label}>
            <line
              x1={x(metres)}
              x2={x(metres)}
              y1={TOP - (isCrowded && at === 0 ? 0 : 4)}
              y2={y(0)}
              stroke="var(--chart-seats)"
              strokeWidth={1.5}
              strokeDasharray={dash}
            />
            <text
              x={x(metres) + (isCrowded && at === 1 ? 3 : 0)}
              y={TOP - 6}
              textAnchor={isCrowded ? (at === 0 ? "end" : "start") : "middle"}
              data-strong=""
            >
              {label}
            </text>
          </g>
        ))}
    </g>
  );
}
