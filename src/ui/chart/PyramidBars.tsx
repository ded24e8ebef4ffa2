import type { AgeBand } from "../../model/readers/ageBands";
import { useWriter } from "../parts/useWriter";
import { roundTicks } from "./roundTicks";

interface Props {
  readonly bands: readonly AgeBand[];
  readonly width: number;
  readonly height: number;
  readonly maleLabel: string;
  readonly femaleLabel: string;
  /** Ages that go to school: drawn stronger. */
  readonly schoolAges: readonly [number, number];
}

const TOP = 16;
const BOTTOM = 16;
const MIDDLE = 44;

/** Residents by age groups, males to the left, females to the right, the youngest at the foot. */
export function PyramidBars({ bands, width, height, maleLabel, femaleLabel, schoolAges }: Props) {
  const writer = useWriter();
  const half = (width - MIDDLE) / 2;
  const most = bands.reduce((top, band) => Math.max(top, band.male, band.female), 0);
  const end = Math.max(1, most * 1.04);
  const ticks = roundTicks(end, 2).filter((tick) => tick <= end);
  const pitch = (height - TOP - BOTTOM) / bands.length;
  const length = (people: number) => ((half - 14) * people) / end;
  const y = (at: number) => height - BOTTOM - (at + 1) * pitch;
  const isSchoolAge = (band: AgeBand) => band.toAge >= schoolAges[0] && band.fromAge <= schoolAges[1];
  const ageOf = (band: AgeBand, at: number) =>
    at === bands.length - 1 ? `${band.fromAge}+` : `${band.fromAge}–${band.toAge}`;
  return (
    <g>
      <text x={half} y={11} textAnchor="end" data-strong="">
        {maleLabel}
      </text>
      <text x={half + MIDDLE} y={11} data-strong="">
        {femaleLabel}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          {[half - length(tick), half + MIDDLE + length(tick)].map((x, side) => (
            <g key={side === 0 ? "male" : "female"}>
              <line x1={x} x2={x} y1={TOP} y2={height - BOTTOM} stroke="var(--chart-line)" />
              {tick > 0 && (
                <text x={x} y={height - 3} textAnchor="middle">
                  {writer.whole(tick)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {bands.map((band, at) => (
        <g key={band.fromAge} fillOpacity={isSchoolAge(band) ? 1 : 0.55}>
          <rect
            x={half - length(band.male)}
            width={length(band.male)}
            y={y(at) + 0.5}
            height={pitch - 1}
            fill="var(--chart-male)"
          />
          <rect
            x={half + MIDDLE}
            width={length(band.female)}
            y={y(at) + 0.5}
            height={pitch - 1}
            fill="var(--chart-female)"
          />
          {(pitch >= 11 || at % 2 === 0) && (
            <text x={half + MIDDLE / 2} y={y(at) + pitch / 2} dy="0.35em" textAnchor="middle" fillOpacity={1}>
              {ageOf(band, at)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
