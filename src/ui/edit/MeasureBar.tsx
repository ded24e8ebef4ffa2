import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useEditing } from "./Editing";
import bars from "./MeasureBars.module.css";
import { useSetAside } from "./useSetAside";

interface Props {
  readonly measure: Measure;
  /** What the names of all schools begin with, left out where room is scarce. */
  readonly mark: string;
  readonly first: number;
  readonly last: number;
}

/** One measure along the years. Dragged, it is tried out year by year; let go, it is moved. Arrow keys move it by a year. */
export function MeasureBar({ measure, mark, first, last }: Props) {
  const { t } = useTranslation();
  const { draft, putMeasure } = useCommands();
  const { open } = useEditing();
  const { titleOf } = useMeasureNames();
  const track = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number>();
  const title = titleOf(measure);
  const aside = useSetAside(measure);
  const asideId = useId();
  const year = held ?? measure.year;
  const count = last - first + 1;

  const within = (wanted: number) => Math.min(last, Math.max(first, wanted));
  const yearAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined ? year : within(first + Math.floor(((clientX - box.left) / box.width) * count));
  };
  const drag = (event: PointerEvent) => {
    if (held === undefined) return;
    const next = yearAt(event.clientX);
    if (next === held) return;
    setHeld(next);
    draft(next === measure.year ? undefined : { ...measure, year: next });
  };
  const letGo = () => {
    if (held === undefined) return;
    setHeld(undefined);
    if (held !== measure.year) putMeasure({ ...measure, year: held });
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = within(measure.year + by);
    if (next !== measure.year) putMeasure({ ...measure, year: next });
  };

  return (
    <li className={bars.row} data-aside={aside !== undefined || undefined} title={aside}>
      <button type="button" className={bars.name} title={title} onClick={() => open(measure, false)}>
        <Icon name={measure.kind} size={14} />
        <span>{mark === "" ? title : title.replaceAll(mark, "")}</span>
      </button>
      <div ref={track} className={bars.track}>
        <div
          className={bars.bar}
          data-status={measure.status}
          style={{ left: `${((year - first) / count) * 100}%` }}
          role="slider"
          tabIndex={0}
          aria-label={t("edit.bars.item", { name: title, year })}
          aria-describedby={aside === undefined ? undefined : asideId}
          aria-valuemin={first}
          aria-valuemax={last}
          aria-valuenow={year}
          onKeyDown={step}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setHeld(measure.year);
          }}
          onPointerMove={drag}
          onPointerUp={letGo}
          onPointerCancel={() => {
            setHeld(undefined);
            draft(undefined);
          }}
        >
          <span className={bars.start}>{year}</span>
        </div>
      </div>
      {aside !== undefined && (
        <p id={asideId} className={bars.aside}>
          {aside}
        </p>
      )}
    </li>
  );
}
