import { svgText } from "../../content/pictures/svgText";
import { columnLetters } from "./columnLetters";
import type { SheetPlan } from "./sheetXml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What holds the sheets of a workbook together: parts, relations, print areas and titles. */
export function bookFiles(sheets: readonly SheetPlan[]): Readonly<Record<string, string>> {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/>`;
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${kind}+xml"/>`;
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}${part("styles.xml", "styles")}${sheets.map((_, at) => part(`worksheets/sheet${at + 1}.xml`, "worksheet")).join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name }, at) => `<sheet name="${svgText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets>${definedNames(sheets)}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}${relation(`rId${sheets.length + 1}`, "styles", "styles.xml")}</Relationships>`,
  };
}

function definedNames(sheets: readonly SheetPlan[]): string {
  const names = sheets.flatMap(({ name, widths, rows, headRows }, at) => {
    const sheet = `'${svgText(name.replaceAll("'", "''"))}'`;
    const put = (what: string, where: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${at}">${sheet}!${where}</definedName>`;
    return [
      put("Print_Area", `$A$1:$${columnLetters(widths.length - 1)}$${rows.length}`),
      ...(headRows === 0 ? [] : [put("Print_Titles", `$${headRows}:$${headRows}`)]),
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}
