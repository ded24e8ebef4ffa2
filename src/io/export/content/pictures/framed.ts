import { displayWidth } from "../../../textTable";
import { type ExportSource, nameIn } from "../exportSource";
import type { Picture } from "./picture";
import { SVG_FONT, svgText } from "./svgText";

const HEAD = 58;
const FOOT = 40;

interface Inside {
  readonly id: string;
  readonly title: string;
  /** Which scenarios it is about; the one of the results where left out. */
  readonly about?: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Puts a title above a drawing, and below it what the data is: no picture goes out without that. */
export function framed(
  { results, words }: Pick<ExportSource, "results" | "words">,
  { id, title, about, width, height, body }: Inside,
): Picture {
  const { dataset } = results.model;
  const what = `${nameIn(words, dataset.name)} · ${about ?? nameIn(words, results.scenario.name)}`;
  const made = words.t(dataset.isDemonstration ? "export.cover.isDemonstration" : "export.cover.isReal");
  const all = HEAD + height + FOOT;
  const size = Math.min(11, ((width - 32) / displayWidth(made)) * 1.85);
  return {
    id,
    title,
    width,
    height: all,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}" font-family="${SVG_FONT}">`,
      `<rect width="${width}" height="${all}" fill="#ffffff"/>`,
      `<text x="16" y="28" font-size="18" font-weight="600" fill="#1c2128">${svgText(title)}</text>`,
      `<text x="16" y="47" font-size="12" fill="#56606b">${svgText(what)}</text>`,
      `<svg y="${HEAD}" width="${width}" height="${height}">${body}</svg>`,
      `<text x="16" y="${all - 14}" font-size="${size.toFixed(1)}" fill="#8a3b12">${svgText(made)}</text>`,
      "</svg>",
    ].join(""),
  };
}
