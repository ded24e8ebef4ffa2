import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Path } from "../../domain/assumptions";
import { withMovedPoint, withoutPoint, withPoint } from "../../domain/editPath";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import { useYears } from "../parts/useYears";
import styles from "./Assume.module.css";
import { CHART, pathScale } from "./pathScale";

interface Props {
  readonly name: string;
  readonly path: Path;
  readonly usual: Path;
  /** While a point is moved. */
  readonly onHold: (path: Path) => void;
  readonly onLetGo: (as: "step" | "nothing") => void;
}

/** A value over the years whose points are dragged, or moved by arrow keys; the usual path lies dashed behind it. */
export function PathChart({ name, path, usual, onHold, onLetGo }: Props) {
  const { t } = useTranslation();
  const { plain: figure } = useWriter();
  const { first, last } = useYears();
  const now = useApp((state) => state.view.year);
  const svg = useRef<SVGSVGElement>(null);
  const frame = useRef(0);
  const [grip, setGrip] = useState<{ readonly at: number; readonly scale: ReturnType<typeof pathScale> }>();
  const scale = grip?.scale ?? pathScale([path, usual], first, last);

  const placeOf = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return undefined;
    const x = ((event.clientX - box.left) / box.width) * CHART.width;
    const y = ((event.clientY - box.top) / box.height) * CHART.height;
    return { year: scale.yearAt(x), value: scale.valueAt(y) };
  };
  const take = (at: number) => setGrip({ at, scale });
  const press = (event: PointerEvent<SVGSVGElement>) => {
    const place = placeOf(event);
    if (event.button !== 0 || place === undefined) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const known = (event.target as Element).getAttribute("data-at");
    if (known !== null) {
      (event.target as SVGElement).focus();
      return take(Number(known));
    }
    const added = withPoint(path, place.year, place.value);
    onHold(added);
    take(added.findIndex(({ year }) => year === place.year));
  };
  const drag = (event: PointerEvent) => {
    const place = placeOf(event);
    if (grip === undefined || place === undefined) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() =>
      onHold(withMovedPoint(path, grip.at, place.year, place.value)),
    );
  };
  const drop = (event: PointerEvent) => {
    const place = placeOf(event);
    cancelAnimationFrame(frame.current);
    if (grip === undefined || place === undefined) return;
    const point = path[grip.at];
    if (point.year !== place.year || point.value !== place.value)
      onHold(withMovedPoint(path, grip.at, place.year, place.value));
    setGrip(undefined);
    onLetGo("step");
  };
  const key = (event: KeyboardEvent, at: number) => {
    const { year, value } = path[at];
    const by = scale.step * (event.shiftKey ? 10 : 1);
    const moved = (years: number, change: number) =>
      onHold(withMovedPoint(path, at, year + years, Number((value + change).toPrecision(8))));
    if (event.key === "ArrowUp") moved(0, by);
    else if (event.key === "ArrowDown") moved(0, -by);
    else if (event.key === "ArrowLeft") moved(-1, 0);
    else if (event.key === "ArrowRight") moved(1, 0);
    else if (event.key === "Delete" || event.key === "Backspace") {
      onHold(withoutPoint(path, year));
      onLetGo("step");
    } else if (event.key === "Enter") onLetGo("step");
    else if (event.key === "Escape") onLetGo("nothing");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const line = (of: Path) => {
    if (of.length === 0) return "";
    const ends = [
      { year: scale.firstYear, value: of[0].value },
      ...of,
      { year: scale.lastYear, value: of[of.length - 1].value },
    ];
    return ends
      .map(({ year, value }, at) => `${at === 0 ? "M" : "L"}${scale.x(year)} ${scale.y(value)}`)
      .join("");
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      ref={svg}
      className={styles.chart}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="group"
      aria-label={t("assume.path.chart", { name })}
      data-held={grip !== undefined || undefined}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => {
        setGrip(undefined);
        onLetGo("nothing");
      }}
    >
      {[scale.low, scale.high].map((value) => (
        <g key={value}>
          <line
            className={styles.grid}
            x1={CHART.left}
            x2={CHART.width - CHART.right}
            y1={scale.y(value)}
            y2={scale.y(value)}
          />
          <text x={CHART.left - 5} y={scale.y(value)} dy="0.35em" textAnchor="end">
            {figure(value)}
          </text>
        </g>
      ))}
      {[scale.firstYear, scale.lastYear].map((year, at) => (
        <text key={year} x={scale.x(year)} y={CHART.height - 3} textAnchor={at === 0 ? "start" : "end"}>
          {year}
        </text>
      ))}
      {now > scale.firstYear && now < scale.lastYear && (
        <line
          className={styles.now}
          x1={scale.x(now)}
          x2={scale.x(now)}
          y1={CHART.top}
          y2={scale.y(scale.low)}
        />
      )}
      <path className={styles.usual} d={line(usual)} />
      <path className={styles.line} d={line(path)} />
      {path.map(({ year, value }, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a point that moves to another year is still the one in the hand
          key={at}
          data-at={at}
          className={styles.point}
          cx={scale.x(year)}
          cy={scale.y(value)}
          r={5.5}
          role="slider"
          tabIndex={0}
          aria-label={t("assume.path.point", { name, year })}
          aria-valuemin={Number(scale.low.toPrecision(6))}
          aria-valuemax={Number(scale.high.toPrecision(6))}
          aria-valuenow={value}
          aria-valuetext={`${year}: ${figure(value)}`}
          onKeyDown={(event) => key(event, at)}
          onBlur={() => grip === undefined && onLetGo("step")}
        >
          <title>{`${year}: ${figure(value)}`}</title>
        </circle>
      ))}
    </svg>
  );
}
