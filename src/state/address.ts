import { STAGES } from "../domain/stage";
import { readIds, writeIds } from "./idText";
import { readSelection, writeSelection } from "./selectionText";
import { ASPECTS, FIGURES, LAYERS, PAGES, QUESTIONS, SCHOOL_COLOURS, type View } from "./view";

/** Longer addresses than this are nobody's own. */
const LONGEST = 20_000;
const MOST_COMPARED = 100;

/** What the address may say depends on the years that there are. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The view as the part of an address after `#`: only what differs from the view that one starts with. Tools are not in it. */
export function viewToHash(view: View, start: View): string {
  const written: string[] = [];
  const put = (key: string, value: string, usual?: string) => {
    if (value !== usual) written.push(`${key}=${value}`);
  };
  put("page", view.page, start.page);
  put("aspect", view.aspect, start.aspect);
  put("scenario", writeIds([view.scenario], ","), writeIds([start.scenario], ","));
  put("year", String(view.year), String(start.year));
  put("stage", view.stage, start.stage);
  put("question", view.question, start.question);
  put("colour", view.schoolColour, start.schoolColour);
  put("layers", layersText(view), layersText(start));
  put("drawer", view.drawer, start.drawer);
  put("lang", view.language, start.language);
  put("dark", view.isDark ? "1" : "0", start.isDark ? "1" : "0");
  if (view.highlight) put("highlight", view.highlight);
  if (view.selection) put("at", writeSelection(view.selection));
  if (view.compared) put("with", writeIds(view.compared, ","));
  return written.join("&");
}

/** The view that an address asks for. Whatever it does not say, or says wrongly, is as in the view that one starts with. */
export function viewFromHash(hash: string, start: View, years: Years): View {
  if (hash.length > LONGEST) return start;
  const said = entriesOf(hash.replace(/^#/, ""));
  const one = <T extends string>(key: string, known: readonly T[], usual: T): T =>
    known.find((word) => word === said.get(key)) ?? usual;
  const layers = said.get("layers")?.split(",");
  const highlight = FIGURES.find((figure) => figure === said.get("highlight"));
  const selection = readSelection(said.get("at") ?? "");
  const compared = said.get("with");
  return {
    page: one("page", PAGES, start.page),
    aspect: one("aspect", ASPECTS, start.aspect),
    scenario: readIds(said.get("scenario") ?? "", ",")[0] ?? start.scenario,
    year: yearOr(said.get("year"), start.year, years),
    stage: one("stage", STAGES, start.stage),
    question: one("question", QUESTIONS, start.question),
    schoolColour: one("colour", SCHOOL_COLOURS, start.schoolColour),
    layers: layers
      ? (Object.fromEntries(LAYERS.map((layer) => [layer, layers.includes(layer)])) as View["layers"])
      : start.layers,
    drawer: one("drawer", ["charts", "table", "warnings", "closed"], start.drawer),
    language: one("lang", ["zh", "en"], start.language),
    isDark: one("dark", ["1", "0"], start.isDark ? "1" : "0") === "1",
    ...(highlight && { highlight }),
    ...(selection && { selection }),
    ...(compared !== undefined && { compared: readIds(compared, ",").slice(0, MOST_COMPARED) }),
  };
}

/** What stands before and after the first `=` of each part; values are decoded by whoever knows what they are. */
const entriesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split("&").map((part) => {
      const [key, ...value] = part.split("=");
      return [key, value.join("=")];
    }),
  );

const layersText = (view: View): string => LAYERS.filter((layer) => view.layers[layer]).join(",");

function yearOr(text: string | undefined, usual: number, { first, last }: Years): number {
  if (text === undefined || !/^\d{4}$/.test(text)) return usual;
  const year = Number(text);
  return year < first || year > last ? usual : year;
}
