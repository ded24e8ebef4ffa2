import { svgText } from "../../content/pictures/svgText";

/** How a cell looks; what is left out is as in the rest of the sheet. Colours as six hexadecimal digits, sizes in points. */
export interface Look {
  readonly isBold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** As spreadsheets write it: `#,##0.0`; `@` for words that are never to be taken for anything else. */
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly isIndented?: boolean;
  readonly wraps?: boolean;
  readonly line?: "top" | "bottom";
}

/** The looks of a workbook, numbered as they are asked for. */
export interface StyleSheet {
  idOf(look: Look): number;
  xml(): string;
}

const FONT = "Microsoft YaHei";
const SIZE = 10;
/** Numbers below belong to the formats that every spreadsheet knows. */
const FIRST_FORMAT = 164;

export function createStyleSheet(): StyleSheet {
  const looks = new Map<string, Look>();
  const idOf = (look: Look) => {
    const key = JSON.stringify(look);
    if (!looks.has(key)) looks.set(key, look);
    return [...looks.keys()].indexOf(key);
  };
  idOf({});
  return { idOf, xml: () => styleXml([...looks.values()]) };
}

function styleXml(looks: readonly Look[]): string {
  const formats = distinct(looks.map(({ format }) => format));
  const fonts = distinct(looks.map(fontXml));
  const fills = [
    "",
    "gray125",
    ...distinct(looks.map(({ fill }) => fill)).filter((fill) => fill !== undefined),
  ];
  const borders = distinct(looks.map(({ line }) => line));
  const formatId = (format: string | undefined) =>
    format === undefined ? 0 : FIRST_FORMAT + formats.indexOf(format);
  const cells = looks.map((look) => {
    const ids = `numFmtId="${formatId(look.format)}" fontId="${fonts.indexOf(fontXml(look))}" fillId="${look.fill === undefined ? 0 : fills.indexOf(look.fill)}" borderId="${borders.indexOf(look.line)}"`;
    return `<xf ${ids} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list(
      "numFmts",
      formats.flatMap((format) =>
        format === undefined
          ? []
          : [`<numFmt numFmtId="${formatId(format)}" formatCode="${svgText(format)}"/>`],
      ),
    ),
    list("fonts", fonts),
    list("fills", fills.map(fillXml)),
    list("borders", borders.map(borderXml)),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list("cellXfs", cells),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    "</styleSheet>",
  ].join("");
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const list = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? "" : `<${name} count="${entries.length}">${entries.join("")}</${name}>`;

const fontXml = ({ isBold, size = SIZE, colour }: Look): string =>
  `<font>${isBold ? "<b/>" : ""}<sz val="${size}"/>${colour === undefined ? "" : `<color rgb="FF${colour}"/>`}<name val="${FONT}"/></font>`;

const fillXml = (fill: string): string =>
  fill === "" || fill === "gray125"
    ? `<fill><patternFill patternType="${fill || "none"}"/></fill>`
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`;

const borderXml = (line: Look["line"]): string => {
  const side = (name: "left" | "right" | "top" | "bottom") =>
    name === line ? `<${name} style="thin"><color rgb="FF8A949E"/></${name}>` : `<${name}/>`;
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
};

const alignmentXml = ({ align, vertical = "center", isIndented, wraps }: Look): string =>
  `<alignment${align === undefined ? "" : ` horizontal="${align}"`} vertical="${vertical}"${isIndented ? ' indent="1"' : ""}${wraps ? ' wrapText="1"' : ""}/>`;
