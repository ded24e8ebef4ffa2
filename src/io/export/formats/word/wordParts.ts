import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type ExportSource, nameIn } from "../../content/exportSource";
import type { ExportTable } from "../../content/exportTable";
import type { ReportPart } from "../../content/report/reportPart";
import { xmlText } from "../../content/xmlText";
import { cellText } from "../cellText";
import { linesOf } from "../linesOf";

/** Width of the writing on an A4 page, in twentieths of a point, and in pixels of 1/96 inch. */
const PAGE_TWIPS = 10_000;
const PAGE_PX = 660;
/** Of the page, that a column takes at least. */
const NARROWEST = 0.075;
const FONT = { ascii: "Calibri", eastAsia: "Microsoft YaHei", hAnsi: "Calibri" };

const INK = "1C2128";
const CELL = "TableCell";
const FACT = "Fact";

type Drawn = { readonly part: ReportPart; readonly png?: Uint8Array };

/** Sets the pieces of a report as a Word document. */
export async function documentOf(
  source: ExportSource,
  parts: readonly Drawn[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { words, results } = source;
  const document = new Document({
    title: nameIn(words, results.scenario.name),
    description: nameIn(words, results.model.dataset.statement),
    creator: words.t("app.title"),
    styles: {
      default: { document: { run: { font: FONT, size: 21, color: INK } } },
      paragraphStyles: [
        { id: CELL, name: CELL, basedOn: "Normal", run: { size: 16 } },
        { id: FACT, name: FACT, basedOn: "Normal", run: { size: 19 } },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1020, bottom: 1020, left: 950, right: 950 } } },
        footers: { default: footer() },
        children: parts.flatMap((drawn) => [...setPart(source, drawn)]),
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return new Uint8Array(await blob.arrayBuffer());
}

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

function setPart(source: ExportSource, { part, png }: Drawn): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [heading(part.text, { size: 40 })] })];
    case "heading":
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: part.startsPage ?? false,
          spacing: { before: 200, after: 100 },
          keepNext: true,
          children: [heading(part.text, { size: part.level === 1 ? 30 : 23, bold: true })],
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          spacing: { after: 120, line: 320 },
          ...(part.isNotice && { shading: { type: ShadingType.CLEAR, fill: "FFF3E8" } }),
          children: [run(part.text)],
        }),
      ];
    case "facts":
      return [factsTable(part.facts), gap()];
    case "picture":
      return png === undefined ? [] : [pictureLine(part.picture, png)];
    case "table":
      return [...setTable(source, part.table), gap()];
  }
}

const run = (text: string, look: { readonly size?: number; readonly bold?: boolean } = {}) =>
  new TextRun({ text: xmlText(text), ...look });

/** The styles of headings have a font and a colour of their own. */
const heading = (text: string, look: { readonly size: number; readonly bold?: boolean }) =>
  new TextRun({ text: xmlText(text), font: FONT, color: INK, ...look });

const gap = () => new Paragraph({ spacing: { after: 120 }, children: [] });

const pictureLine = (
  { title, width, height }: { readonly title: string; readonly width: number; readonly height: number },
  png: Uint8Array,
) => {
  const shrink = Math.min(PAGE_PX / width, 860 / height);
  return new Paragraph({
    spacing: { after: 160 },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width: Math.round(width * shrink), height: Math.round(height * shrink) },
        altText: { name: title, title, description: title },
      }),
    ],
  });
};

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "BBBBBB" };
/** Said once for a table rather than for each cell: tens of thousands of cells are to be written. */
const FRAME = {
  borders: {
    ...{ top: LINE, bottom: LINE, left: LINE, right: LINE },
    ...{ insideHorizontal: LINE, insideVertical: LINE },
  },
  margins: { top: 30, bottom: 30, left: 60, right: 60 },
};

interface CellLook {
  readonly isBold?: boolean;
  readonly isRight?: boolean;
  readonly fill?: string;
  readonly style?: typeof CELL | typeof FACT;
}

const cell = (text: string, width: number, { isBold, isRight, fill, style = CELL }: CellLook) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }),
    children: [
      new Paragraph({
        style,
        ...(isRight && { alignment: AlignmentType.RIGHT }),
        children: text === "" ? [] : [run(text, isBold ? { bold: true } : {})],
      }),
    ],
  });

function setTable(source: ExportSource, table: ExportTable): readonly (Paragraph | Table)[] {
  const text = cellText(source.words.language === "en" ? "en" : "zh");
  const widths = widthsOf(table);
  const isRight = table.columns.map(({ kind }) => kind === "number" || kind === "share");
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ header }, at) =>
      cell(header, widths[at], { isBold: true, isRight: isRight[at], fill: "E8EEF4" }),
    ),
  });
  const rows = linesOf(table).map(
    (line) =>
      new TableRow({
        cantSplit: true,
        children: line.cells.map((value, at) =>
          cell(text(table.columns[at], value, line.figures), widths[at], {
            isRight: isRight[at],
            ...(line.role !== "row" && { isBold: true, fill: "F3F3F3" }),
          }),
        ),
      }),
  );
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 60 },
      children: [run(table.title, { bold: true, size: 21 })],
    }),
    ...table.notes.map(
      (note) =>
        new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [run(note, { size: 17 })] }),
    ),
    new Table({
      width: { size: PAGE_TWIPS, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      ...FRAME,
      rows: [head, ...rows],
    }),
  ];
}

/** Widths of the columns that fill the page, none so narrow that its header stands on its side. */
function widthsOf({ columns }: ExportTable): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const wide = columns.map(({ width }) => Math.max(width / all, NARROWEST));
  const sum = wide.reduce((total, width) => total + width, 0);
  return wide.map((width) => Math.round((width / sum) * PAGE_TWIPS));
}

function factsTable(facts: readonly (readonly [string, string])[]): Table {
  const widths = [2000, PAGE_TWIPS - 2000];
  return new Table({
    width: { size: PAGE_TWIPS, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...FRAME,
    rows: facts.map(
      ([label, content]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(label, widths[0], { isBold: true, fill: "F3F3F3", style: FACT }),
            cell(content, widths[1], { style: FACT }),
          ],
        }),
    ),
  });
}
