import type { I18n } from "../../../i18n/createI18n";
import type { SheetPlan } from "../../export/formats/xlsx/sheetXml";
import { createStyleSheet, type StyleSheet } from "../../export/formats/xlsx/styleSheet";
import { type Finding, type ImportRule, RULES } from "../findings";
import { foundText } from "../findingText";
import type { Table } from "../findTables";
import { columnLetters } from "../grid";
import { bookOf } from "./bookOf";

const MOST_LINES = 20_000;
const MOST_TABLES = 20;
const MOST_ROWS = 5000;
const MARKS = { error: "F8C9C4", question: "FFE69A", note: "DDEBDD" } as const;
const COLUMNS = ["file", "sheet", "row", "column", "found", "wanted", "rule"] as const;
const WIDTHS = [34, 18, 8, 8, 34, 34, 44];

/**
 * What the rules found, to send back to whoever filled the tables in: a list with file, sheet, row, column, what stands there and
 * what is wanted, then every table of which something was found, its cells marked.
 */
export function issueBook(
  findings: readonly Finding[],
  tables: readonly Table[],
  words: Pick<I18n, "t">,
): Uint8Array<ArrayBuffer> {
  const styles = createStyleSheet();
  const marked = tables.flatMap((table) => {
    const own = findings.filter(
      ({ file, sheet, row }) => row !== undefined && file === table.file && sheet === table.sheet,
    );
    return own.length === 0 ? [] : [{ table, own }];
  });
  const sheets = [
    listSheet(findings, styles, words),
    ...marked.slice(0, MOST_TABLES).map(({ table, own }, at) => markedSheet(table, own, at + 1, styles)),
  ];
  return bookOf(sheets, styles);
}

function listSheet(findings: readonly Finding[], styles: StyleSheet, words: Pick<I18n, "t">): SheetPlan {
  const { t } = words;
  const head = styles.idOf({ isBold: true, fill: "E8EEF4", line: "bottom" });
  const text = styles.idOf({ format: "@" });
  return {
    name: t("import.findings"),
    widths: WIDTHS,
    headRows: 1,
    headColumns: 0,
    rows: [
      { cells: COLUMNS.map((key) => ({ value: t(`importStep.check.columns.${key}`), style: head })) },
      ...findings.slice(0, MOST_LINES).map((finding) => {
        const { rule, file, sheet = "", row = null, column = "" } = finding;
        const mark = styles.idOf({ format: "@", fill: MARKS[RULES[rule]] });
        const cells = [
          { value: file, style: text },
          { value: sheet, style: text },
          { value: row, style: 0 },
          { value: column, style: text },
          { value: foundText(finding, words), style: mark },
          { value: t(`importStep.check.wanted.${WANTED[rule] ?? "look"}`), style: text },
          { value: t(`import.rule.${rule}`), style: text },
        ];
        return { cells };
      }),
    ],
  };
}

/** What belongs where a rule found something else; whatever is not named wants a look. */
const WANTED: Partial<Record<ImportRule, "number" | "name" | "code" | "same" | "point" | "sum">> = {
  cellWrong: "number",
  suppressed: "number",
  nameMissing: "name",
  codeLost: "code",
  codePadded: "code",
  codeTwice: "same",
  figuresDiffer: "same",
  nameTwice: "same",
  pointSwapped: "point",
  pointWrong: "point",
  pointShared: "point",
  pointMissing: "point",
  totalDiffers: "sum",
  agesDiffer: "sum",
};

/** A table as it stands in its file, row by row, with what was found in colour. */
function markedSheet(table: Table, own: readonly Finding[], nth: number, styles: StyleSheet): SheetPlan {
  const marks = new Map(own.map(({ row, column = "", rule }) => [`${row} ${column}`, MARKS[RULES[rule]]]));
  const head = styles.idOf({ isBold: true, fill: "E8EEF4", wraps: true, line: "bottom" });
  const text = styles.idOf({ format: "@" });
  const first = `${nth} ${table.sheet ?? table.file.replace(/.*\//, "")}`;
  return {
    name: first.replace(/[[\]:*?/\\']/g, " ").slice(0, 31),
    widths: [8, ...table.columns.map(() => 14)],
    headRows: 1,
    headColumns: 1,
    rows: [
      {
        height: 32,
        cells: ["#", ...table.columns.map(({ heads }) => heads.join(" / "))].map((value) => ({
          value,
          style: head,
        })),
      },
      ...table.rows.slice(0, MOST_ROWS).map(({ row, cells }) => ({
        cells: [
          { value: row, style: 0 },
          ...table.columns.map(({ index }, at) => {
            const fill = marks.get(`${row} ${columnLetters(index)}`) ?? marks.get(`${row} `);
            return {
              value: cells[at] ?? null,
              style: fill === undefined ? text : styles.idOf({ format: "@", fill }),
            };
          }),
        ],
      })),
    ],
  };
}
