import type { Feature } from "write-excel-file/universal";

/** What the writer has no option for, sheet by sheet. */
export interface SheetFacts {
  readonly name: string;
  /** The print area, absolute: `$A$1:$F$20`. */
  readonly area: string;
  /** The row that every printed page repeats. */
  readonly titleRow?: number;
  /** What the formulas come to, from the top, row by row. */
  readonly sums: readonly number[];
}

/** Column 0 is A, column 26 is AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Print areas, pages as wide as the sheet, page numbers, and the value beside each formula. */
export const sheetFeature = (facts: readonly SheetFacts[]): Feature<Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _, { sheetIndex }) => sheetXml(xml, facts[sheetIndex].sums),
      },
      "xl/workbook.xml": {
        transform: (xml) => xml.replace("<definedNames/>", definedNames(facts)),
      },
    },
  },
});

function sheetXml(xml: string, sums: readonly number[]): string {
  let next = 0;
  return xml
    .replace(/<f>[^<]*<\/f>/g, (formula) => `${formula}<v>${sums[next++]}</v>`)
    .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(
      /<pageSetup [^>]*\/>/,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    );
}

function definedNames(facts: readonly SheetFacts[]): string {
  const names = facts.flatMap(({ name, area, titleRow }, at) => {
    const sheet = `'${name.replaceAll("'", "''").replaceAll("&", "&amp;")}'`;
    const put = (what: string, where: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${at}">${sheet}!${where}</definedName>`;
    return [
      put("Print_Area", area),
      ...(titleRow === undefined ? [] : [put("Print_Titles", `$${titleRow}:$${titleRow}`)]),
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}
