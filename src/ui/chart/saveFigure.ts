import { createI18n, type I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { exportWords } from "../../i18n/words/exportWords";
import { nameIn } from "../../io/export/content/exportSource";
import { framed } from "../../io/export/content/pictures/framed";
import { svgText } from "../../io/export/content/pictures/svgText";
import { safeFileName } from "../../io/export/formats/safeFileName";
import { letterOf } from "../../model/comparison/letterOf";
import { comparedOf } from "../../state/comparedOf";
import { type State, shownRun, shownScenario } from "../../state/store";
import { giveFile } from "../parts/giveFile";
import { rasterised } from "./rasterised";
import { standaloneSvg } from "./standaloneSvg";
import { textWidth } from "./textWidth";

addWords("export", exportWords);

const NARROWEST = 560;
const MARGIN = 16;
const LINE = 18;
const SIZE = 12;

/** Gives a chart of the page as a picture: title, sentence and legend drawn in, and below it what the data is. */
export async function saveFigure(
  figure: HTMLElement,
  { title, note = "" }: { readonly title: string; readonly note?: string | undefined },
  state: State,
  format: "svg" | "png",
): Promise<void> {
  const drawing = figure.querySelector<SVGSVGElement>("svg[role=img]");
  const results = shownRun(state)?.results;
  if (drawing === null || results === undefined) return;
  const words = createI18n(state.view.language);
  const drawn = drawing.getBoundingClientRect();
  const width = Math.max(NARROWEST, Math.ceil(drawn.width) + 2 * MARGIN);
  const lines = wrapped(note, width - 2 * MARGIN);
  const said = lines.map((line, at) => write(line, MARGIN, LINE * (at + 1) - 4, "#56606b"));
  const legend = legendOf(figure, width, LINE * lines.length);
  const top = legend.bottom + 6;
  const scale = (width - 2 * MARGIN) / drawn.width;
  const picture = framed(
    { results, words },
    {
      id: "figure",
      title: title.charAt(0).toUpperCase() + title.slice(1), // as the page has it
      about: [...subjectOf(figure), scenariosOf(state, words)].join(" · "),
      width,
      height: top + Math.ceil(drawn.height * scale) + 8,
      body: [...said, legend.svg, standaloneSvg(drawing, { x: MARGIN, y: top, scale })].join(""),
    },
  );
  const name = safeFileName(title, `.${format}`);
  giveFile(
    format === "svg"
      ? { name, type: "image/svg+xml", content: picture.svg }
      : { name, type: "image/png", content: await rasterised(picture) },
  );
}

/** What the card or the page that a chart stands on is about, where its own title does not say so. */
function subjectOf(figure: HTMLElement): readonly string[] {
  const said = figure.closest<HTMLElement>("[data-about]")?.dataset.about;
  return [said ?? figure.closest("article")?.querySelector("h2")?.textContent ?? ""].filter(
    (text) => text !== "",
  );
}

/** The scenario that is shown; on the page of comparison which letter stands for which. */
function scenariosOf(state: State, words: I18n): string {
  const { scenarios } = state.project;
  if (state.view.page !== "compare") return nameIn(words, shownScenario(state).name);
  return comparedOf(scenarios, state.view.compared, state.view.scenario)
    .map(({ name }, at) => `${letterOf(at)} ${nameIn(words, name)}`)
    .join(" · ");
}

const write = (text: string, x: number, y: number, colour: string): string =>
  `<text x="${x}" y="${y}" font-size="${SIZE}" fill="${colour}">${svgText(text)}</text>`;

/** The entries of its legend, or of the one that it shares with its neighbours, one after the other, on as many lines as they need. */
function legendOf(
  figure: HTMLElement,
  width: number,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  const shared = figure.closest("[data-legend]")?.parentElement?.querySelector("ul");
  const own = figure.querySelector(":scope > ul") ?? shared;
  const entries = [...(own?.querySelectorAll<HTMLLIElement>(":scope > li") ?? [])];
  let x = MARGIN;
  let y = top;
  const drawn = entries.map((entry) => {
    const text = entry.innerText.replace(/\s+/g, " ").trim();
    const mark = entry.querySelector("svg");
    const wide = (mark === null ? 0 : 20) + textWidth(text, SIZE) + 16;
    if (x + wide > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    const at = x;
    x += wide;
    const sign = mark === null ? "" : standaloneSvg(mark, { x: at, y: y + 4 });
    return sign + write(text, mark === null ? at : at + 20, y + LINE - 4, "#22292d");
  });
  return { svg: drawn.join(""), bottom: entries.length === 0 ? top : y + LINE };
}

/** A sentence in lines that fit: broken between words, or between Chinese letters. */
function wrapped(text: string, width: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/g) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(last + piece, SIZE) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
