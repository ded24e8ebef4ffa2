/** A drawn picture: a whole SVG document, and its size in its own units. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
