import type { Role } from "./palette";

/** A place in a drawing, in pixels from its upper left corner. */
export type Spot = readonly [x: number, y: number];

interface Named {
  /** What is said when it is pointed at. */
  readonly title?: string;
}

/** A box; a hatched one tells itself apart by its pattern, too. */
export interface Box extends Named {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly role: Role;
  readonly opacity?: number;
  readonly isHatched?: boolean;
  /** How wide its edge is: of its own colour where it is hatched, else of paper, which parts it from its neighbours. */
  readonly edgePx?: number;
}

export interface Line extends Named {
  readonly kind: "line";
  readonly spots: readonly Spot[];
  readonly role: Role;
  /** 1 where left out. */
  readonly width?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: string;
  readonly opacity?: number;
}

export interface Dot extends Named {
  readonly kind: "dot";
  readonly at: Spot;
  readonly radius: number;
  readonly role: Role;
}

/** Words that stand on a line; `at` is its beginning, middle or end. */
export interface Words extends Named {
  readonly kind: "words";
  readonly at: Spot;
  readonly text: string;
  readonly anchor?: "middle" | "end";
  /** Quiet where left out. */
  readonly role?: Role;
  readonly isBold?: boolean;
  /** Kept legible over what lies below. */
  readonly hasHalo?: boolean;
  readonly sizePx?: number;
}

/** What a chart is made of, by role of colour: whoever draws it knows the colours. */
export type Mark = Box | Line | Dot | Words;

/** A stretch of a chart that can be pointed at and picked, over its whole height. */
export interface Hit {
  readonly key: number;
  readonly x: number;
  readonly width: number;
  readonly title?: string;
}

export interface Chart {
  readonly marks: readonly Mark[];
  readonly hits?: readonly Hit[];
}

/** Letters of a chart, in pixels. */
export const LETTERS_PX = 11;

/** Where words stand whose middle is to be at a height. */
export const centred = (y: number): number => y + 0.35 * LETTERS_PX;

/** A box from one height to another. */
export const boxBetween = (
  x: number,
  width: number,
  [upper, lower]: readonly [number, number],
  role: Role,
): Box => ({ kind: "box", x, width, y: upper, height: lower - upper, role });

/** Words in ink, stronger than those of axes. */
export const strong = (text: string, at: Spot, anchor?: "middle" | "end"): Words => ({
  kind: "words",
  text,
  at,
  role: "ink",
  isBold: true,
  ...(anchor && { anchor }),
});
