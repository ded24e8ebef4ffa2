import { createI18n, type Language } from "../../../i18n/createI18n";
import { addWords } from "../../../i18n/resources";
import { importStepWords } from "../../../i18n/words/importStepWords";
import type { Finding } from "../findings";
import type { Table } from "../findTables";
import { issueBook } from "./issueBook";

addWords("importStep", importStepWords);

/** The workbook of findings in a language, for a thread that has no words yet. */
export const issueBookIn = (
  language: Language,
  findings: readonly Finding[],
  tables: readonly Table[],
): Uint8Array<ArrayBuffer> => issueBook(findings, tables, createI18n(language));
