import { asideLines } from "../../asideText";
import { type ExportSource, nameIn } from "./exportSource";

/** What a reader must know before any figure: what is made up, which run this is, and on what it rests. */
export function coverRows(
  source: ExportSource,
): readonly (readonly [label: string, content: string | number])[] {
  const { results, words, targetYear, engineVersion, datasetSha256 } = source;
  const { dataset } = results.model;
  const { scenario, years, assumptions } = results;
  const { t } = words;
  const name = (of: { readonly zh: string; readonly en: string }) => nameIn(words, of);
  return [
    [t("export.cover.dataset"), name(dataset.name)],
    [
      t("export.cover.demonstration"),
      t(dataset.isDemonstration ? "export.cover.isDemonstration" : "export.cover.isReal"),
    ],
    [t("export.cover.statement"), name(dataset.statement)],
    [t("export.cover.scenario"), name(scenario.name)],
    ...(scenario.note === undefined ? [] : [[t("export.cover.scenarioNote"), name(scenario.note)] as const]),
    [t("export.cover.years"), `${years[0]}–${years[years.length - 1]}`],
    [t("export.cover.targetYear"), targetYear],
    [t("export.cover.mode"), t(`mode.${assumptions.mode}`)],
    [t("export.cover.measures"), scenario.measures.length],
    ...asideLines(results, t).map((line) => [t("export.cover.setAside"), line] as const),
    [t("export.cover.key"), dataset.key],
    [t("export.cover.hash"), datasetSha256],
    [t("export.cover.engine"), engineVersion],
  ];
}
