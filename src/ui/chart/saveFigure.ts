import { createI18n, type I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { exportWords } from "../../i18n/words/exportWords";
import type { LegendEntry } from "../../io/charts/legend";
import type { Chart } from "../../io/charts/marks";
import { nameIn } from "../../io/export/content/exportSource";
import { chartPicture } from "../../io/export/content/pictures/chartPicture";
import { safeFileName } from "../../io/export/formats/safeFileName";
import { letterOf } from "../../model/comparison/letterOf";
import { comparedOf } from "../../state/comparedOf";
import { type State, shownRun, shownScenario } from "../../state/store";
import { giveFile } from "../parts/giveFile";
import { rasterised } from "./rasterised";

addWords("export", exportWords);

const NARROWEST = 528;

/** A chart of the page, and what stands around it. */
export interface SavedFigure {
  readonly title: string;
  readonly note?: string | undefined;
  readonly legend: readonly LegendEntry[];
  readonly height: number;
  readonly draw: (width: number) => Chart;
}

/** Gives a chart of the page as a picture: title, sentence and legend drawn in, and below it what the data is. */
export async function saveFigure(
  figure: HTMLElement,
  { title, ...drawn }: SavedFigure,
  state: State,
  format: "svg" | "png",
): Promise<void> {
  const results = shownRun(state)?.results;
  if (results === undefined) return;
  const words = createI18n(state.view.language);
  const picture = chartPicture(
    { results, words },
    {
      ...drawn,
      id: "figure",
      title: title.charAt(0).toUpperCase() + title.slice(1), // as the page has it
      about: [...subjectOf(figure), scenariosOf(state, words)].join(" · "),
      width: Math.max(NARROWEST, Math.ceil(figure.getBoundingClientRect().width)),
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
