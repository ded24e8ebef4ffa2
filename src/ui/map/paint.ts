import { LACKS } from "../../domain/lack";
import type { Norms } from "../../domain/norms";
import { mostLacking } from "../../model/lacking";
import type { SettlementFigure } from "../../model/readers/settlementFigures";
import type { Question, SchoolColour } from "../../state/view";
import { schoolClass, settlementClass } from "./classes";
import type { SchoolFigure } from "./schoolFigures";

/** What is marked on the map besides the figures; rows. */
export interface Marks {
  readonly selected: ReadonlySet<number>;
  /** Cases of the highlighted figure; all others are dimmed. Absent where none is highlighted. */
  readonly highlighted?: ReadonlySet<number>;
}

export type RowState = Readonly<Record<string, number>>;

/** Below half a child there is nothing to warn of: pupils are real numbers. */
const A_CHILD = 0.5;

/** How each settlement looks in a year: `c` class, `r` radius, `u` someone without a seat, `s` selected, `h` highlighted, `d` dimmed, `k` in a shortage. */
export const settlementPaint = (
  figures: readonly SettlementFigure[],
  question: Question,
  marks: Marks,
  isShort: ReadonlySet<number> = new Set(),
): readonly RowState[] =>
  figures.map((figure, row) => ({
    c: settlementClass(question, figure),
    r: radiusOf(figure.pupils),
    on: figure.pupils >= A_CHILD ? 1 : 0,
    u: figure.unplaced >= A_CHILD ? 1 + LACKS.indexOf(mostLacking(figure.lacking)) : 0,
    k: isShort.has(row) ? 1 : 0,
    ...marking(marks, row),
  }));

/** How each home looks in a year: as its settlement does, `r` for its share of the pupils. */
export const homePaint = (
  homes: readonly { readonly settlement: number; readonly share: number }[],
  settlements: readonly RowState[],
  figures: readonly SettlementFigure[],
): readonly RowState[] =>
  homes.map(({ settlement, share }) => {
    const { c, on, d, s } = settlements[settlement];
    return { c, on, d, s, r: radiusOf(share * figures[settlement].pupils) };
  });

/** Half the width of a disc before the zoom: its area goes with the pupils. */
export const radiusOf = (pupils: number): number => Math.round(10 * Math.sqrt(pupils)) / 10;

/** How each school looks in a year: `z` the zoom from which its sign is drawn, `spread` its pupils move, `over` classes above the standard, `big` oversized, `built` by the plan, `open` or `closed`. */
export const schoolPaint = (
  figures: readonly SchoolFigure[],
  colour: SchoolColour,
  norms: Norms,
  marks: Marks,
  from: readonly number[] = [],
  spread: ReadonlySet<number> = new Set(),
): readonly RowState[] =>
  figures.map((figure, row) => ({
    z: from[row] ?? 0,
    spread: spread.has(row) ? 1 : 0,
    c: schoolClass(colour, figure, norms),
    open: figure.status === "open" ? 1 : 0,
    closed: figure.status === "closed" ? 1 : 0,
    built: !figure.isBuilt || figure.status === "closed" ? 0 : figure.status === "open" ? 1 : 0.45,
    over: figure.isOverCap ? 1 : 0,
    big: figure.isOversized ? 1 : 0,
    ...marking(marks, row),
  }));

const marking = (marks: Marks, row: number) => ({
  s: marks.selected.has(row) ? 1 : 0,
  h: marks.highlighted?.has(row) ? 1 : 0,
  d: marks.highlighted === undefined || marks.highlighted.has(row) || marks.selected.has(row) ? 0 : 1,
});
