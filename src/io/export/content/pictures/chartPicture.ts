import { type LegendEntry, SIGN_PX, signOf } from "../../../charts/legend";
import type { Chart, Mark } from "../../../charts/marks";
import { textWidth } from "../../../charts/textWidth";
import type { ExportSource } from "../exportSource";
import { framed } from "./framed";
import type { Picture } from "./picture";
import { svgMarks } from "./svgMarks";

interface Drawn {
  readonly id: string;
  readonly title: string;
  /** Which scenarios it is about; the one of the results where left out. */
  readonly about?: string;
  /** A sentence that stands above the drawing. */
  readonly note?: string | undefined;
  readonly legend?: readonly LegendEntry[] | undefined;
  /** Of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly draw: (width: number) => Chart;
}

const MARGIN = 16;
const LINE = 18;
const LETTERS = 12;

/** A chart as a picture that stands alone: title, sentence and legend above it, and below what the data is. */
export function chartPicture(
  source: Pick<ExportSource, "results" | "words">,
  { width, height, note = "", legend = [], draw, ...named }: Drawn,
): Picture {
  const lines = wrapped(note, width);
  const said = lines.map(
    (text, at): Mark => ({ kind: "words", text, at: [MARGIN, LINE * (at + 1) - 4], sizePx: LETTERS }),
  );
  const signs = legendLines(legend, width, LINE * lines.length);
  const top = signs.bottom + 6;
  const body = [svgMarks(said), signs.svg, svgMarks(draw(width).marks, MARGIN, top)];
  return framed(source, {
    ...named,
    width: width + 2 * MARGIN,
    height: top + height + 8,
    body: body.join(""),
  });
}

/** Entries one after the other, on as many lines as they need. */
function legendLines(entries: readonly LegendEntry[], width: number, top: number) {
  let x = MARGIN;
  let y = top;
  const drawn = entries.map((entry) => {
    const wide = SIGN_PX.width + 4 + textWidth(entry.label, LETTERS) + 16;
    if (x + wide > MARGIN + width && x > MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    const at = x;
    x += wide;
    const label: Mark = {
      kind: "words",
      text: entry.label,
      at: [SIGN_PX.width + 4, LINE - 8],
      role: "ink",
      sizePx: LETTERS,
    };
    return svgMarks([signOf(entry), label], at, y + 4);
  });
  return { svg: drawn.join(""), bottom: entries.length === 0 ? top : y + LINE };
}

/** A sentence in lines that fit: broken between words, or between Chinese letters. */
function wrapped(text: string, width: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(last + piece, LETTERS) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
