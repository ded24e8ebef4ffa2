import { assertNever } from "../../domain/assertNever";
import type { Breath } from "../../io/export/content/breath";
import { type ExportSource, nameIn } from "../../io/export/content/exportSource";
import type { ExportFile } from "../../io/export/formats/exportFile";
import { safeFileName } from "../../io/export/formats/safeFileName";
import type { State } from "../../state/store";
import { rasterised } from "../chart/rasterised";
import type { ExportChoice } from "./exportChoice";
import type { ExportKind } from "./exportKinds";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Kinds that become files at once; the print view and the project have ways of their own. */
type FileKind = Exclude<ExportKind, "print" | "project">;

/** Makes the files of a choice, one set a scenario; several files travel in one zip. */
export async function makeFiles(
  kind: FileKind,
  choice: ExportChoice,
  sources: readonly ExportSource[],
  state: State,
  breath: Breath,
): Promise<readonly ExportFile[]> {
  if (kind === "evidence") {
    const { evidenceFile } = await import("./evidenceFile");
    return [await evidenceFile(sources, state, breath)];
  }
  const files: ExportFile[] = [];
  for (const [at, source] of sources.entries()) {
    const part: Breath = (done, all) => breath(at * all + done, sources.length * all);
    files.push(...(await filesOf(kind, choice, source, state, part)));
  }
  if (files.length < 2) return files;
  const { zipped } = await import("../../io/export/formats/zipped");
  const name = nameIn(sources[0].words, state.city.model.dataset.name);
  return [
    {
      name: safeFileName(`${name} ${sources[0].words.t(`export.kinds.${kind}.name`)}`, ".zip"),
      type: "application/zip",
      content: await zipped(files, breath),
    },
  ];
}

async function filesOf(
  kind: Exclude<FileKind, "evidence">,
  choice: ExportChoice,
  source: ExportSource,
  { city, view }: State,
  breath: Breath,
): Promise<readonly ExportFile[]> {
  const { words } = source;
  const scenario = nameIn(words, source.results.scenario.name);
  const named = (what: string, ending: string) => safeFileName(`${scenario} ${what}`, ending);
  switch (kind) {
    case "workbook": {
      const { workbook } = await import("../../io/export/formats/workbook");
      const content = await workbook(source, breath);
      return [{ name: named(words.t("export.cover.title"), ".xlsx"), type: XLSX, content }];
    }
    case "report": {
      const { reportFile } = await import("./reportFile");
      const content = await reportFile(source, city, breath);
      return [{ name: named(words.t("export.report.title"), ".docx"), type: DOCX, content }];
    }
    case "picture": {
      await breath(0, 1);
      if (choice.picture === "screen") {
        const { screenMap } = await import("./screenMap");
        const content = await screenMap(source, view, city.backgrounds);
        return [{ name: named(words.t("export.pictureName.map"), ".png"), type: "image/png", content }];
      }
      const { pictureOf } = await import("../../io/export/content/pictures/picturesOf");
      const picture = pictureOf(choice.picture, source, city);
      const name = named(picture.title, `.${choice.format}`);
      await breath(1, 1);
      return choice.format === "svg"
        ? [{ name, type: "image/svg+xml", content: picture.svg }]
        : [{ name, type: "image/png", content: await rasterised(picture) }];
    }
    case "csv": {
      const { tablesOf } = await import("../../io/export/content/tablesOf");
      const { tableCsv } = await import("../../io/export/formats/tableCsv");
      const { columnsTable } = await import("../../io/export/content/tables/columnsTable");
      const made = await tablesOf(source, breath, choice.tables);
      const tables = made.length < 2 ? made : [...made, columnsTable(words, made)];
      const files: ExportFile[] = [];
      for (const table of tables) {
        files.push({
          name: named(table.title, ".csv"),
          type: "text/csv;charset=utf-8",
          content: tableCsv(table),
        });
        await breath(1, 1);
      }
      return files;
    }
    case "geojson": {
      const { layerGeoJson } = await import("../../io/export/formats/layersGeoJson");
      const files: ExportFile[] = [];
      for (const layer of choice.layers) {
        await breath(files.length, choice.layers.length);
        files.push({
          name: named(words.t(`export.layer.${layer}`), ".geojson"),
          type: "application/geo+json",
          content: `${JSON.stringify(layerGeoJson(layer, source))}\n`,
        });
      }
      return files;
    }
    default:
      return assertNever(kind);
  }
}
