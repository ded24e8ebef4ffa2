import { taken } from "../../steps";
import type { Breath } from "../content/breath";
import { type ExportSource, nameIn } from "../content/exportSource";
import { columnsTable } from "../content/tables/columnsTable";
import { tablesOf } from "../content/tablesOf";
import { bookFiles } from "./xlsx/bookFiles";
import { coverSheet } from "./xlsx/coverSheet";
import { sheetXml } from "./xlsx/sheetXml";
import { createStyleSheet } from "./xlsx/styleSheet";
import { tableSheet } from "./xlsx/tableSheet";
import { zipped } from "./zipped";

/** The tables are half of the work, the sheets and their packing a quarter each. */
const QUARTERS = 4;

/**
 * All tables of a run as an Excel workbook: a cover, then one sheet a table with frozen headers, a print area, and
 * totals as formulas that carry the value they come to.
 */
export async function workbook(source: ExportSource, breath: Breath): Promise<Uint8Array<ArrayBuffer>> {
  const { results, words } = source;
  const { dataset } = results.model;
  const quarter =
    (from: number, size = 1): Breath =>
    (done, all) =>
      breath(from + (size * done) / all, QUARTERS);
  const made = await tablesOf(source, quarter(0, 2));
  const tables = [...made, columnsTable(words, made)];
  const about = [
    nameIn(words, dataset.name),
    nameIn(words, results.scenario.name),
    ...(dataset.isDemonstration ? [words.t("export.cover.isDemonstration")] : []),
  ].join(" · ");
  const styles = createStyleSheet();
  const files: { name: string; content: string }[] = [];
  const sheets = [coverSheet(source, tables, styles)];
  const pause = () => quarter(2)(sheets.length, tables.length + 1);
  const put = async (sheet: (typeof sheets)[number]) => {
    const content = await taken(sheetXml(sheet), pause);
    files.push({ name: `xl/worksheets/sheet${files.length + 1}.xml`, content });
    await pause();
  };
  await put(sheets[0]);
  for (const table of tables) {
    const sheet = tableSheet(table, about, styles);
    sheets.push(sheet);
    await put(sheet);
  }
  files.push({ name: "xl/styles.xml", content: styles.xml() });
  for (const [name, content] of Object.entries(bookFiles(sheets))) files.push({ name, content });
  return zipped(files.reverse(), quarter(3));
}
