import { columnLetters, type FileFault } from "./grid";

/** The rules that an import holds its files against, and what each asks for: a note tells, a question wants a look, an error stops. */
export const RULES = {
  fileRefused: "error",
  tableUnknown: "question",
  columnUnknown: "note",
  columnPersonal: "note",
  totalRow: "note",
  noteRow: "note",
  cellWrong: "question",
  suppressed: "note",
  gradeUnknown: "question",
  nameMissing: "question",
  codeLost: "question",
  codePadded: "note",
  rowTwice: "note",
  codeTwice: "question",
  nameTwice: "question",
  namesake: "note",
  figuresDiffer: "question",
  nameMatched: "question",
  formerName: "note",
  closedSchool: "note",
  noPupils: "note",
  gradesWithinStage: "question",
  totalDiffers: "question",
  jump: "question",
  baseYearMissing: "question",
  agesDiffer: "question",
  pointSwapped: "note",
  pointWrong: "question",
  pointShared: "question",
  pointMissing: "question",
  areaCrossing: "question",
  areaTooFew: "question",
  areaSliver: "note",
  areaHole: "note",
  areaTwice: "question",
  areaNone: "note",
  areaEmpty: "note",
  areaSchool: "question",
  areaPlace: "question",
  outlineUnknown: "note",
  journeyPlace: "question",
  journeyMissing: "note",
  journeyTwice: "question",
  journeyHoles: "note",
  journeyPace: "question",
  roadIsland: "note",
  offRoad: "note",
  cutOff: "question",
  goneSchool: "question",
  goneSettlement: "question",
  noSchools: "error",
} as const satisfies Readonly<Record<string, "note" | "question" | "error">>;

export type ImportRule = keyof typeof RULES;

/** Where something stands in the files. */
export interface CellRef {
  readonly file: string;
  readonly sheet?: string;
  /** As the sheet counts, from 1. */
  readonly row?: number;
  /** As the sheet calls it: A, B … */
  readonly column?: string;
}

/** Something that a rule found, at its place; what stood there in the words of the file. */
export interface Finding extends CellRef {
  readonly rule: ImportRule;
  readonly found: string;
}

/** All that one rule found: how often, and the first of them. */
export interface FindingGroup {
  readonly rule: ImportRule;
  readonly severity: (typeof RULES)[ImportRule];
  readonly count: number;
  readonly first: readonly Finding[];
}

const FIRST = 20;

/** A thousand findings of one rule are one group with a count; errors first, in the order of the rules. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const severities = ["error", "question", "note"] as const;
  return severities.flatMap((severity) =>
    (Object.keys(RULES) as ImportRule[])
      .filter((rule) => RULES[rule] === severity)
      .flatMap((rule): readonly FindingGroup[] => {
        const all = findings.filter((finding) => finding.rule === rule).sort(byPlace);
        return all.length === 0 ? [] : [{ rule, severity, count: all.length, first: all.slice(0, FIRST) }];
      }),
  );
}

const byPlace = (a: Finding, b: Finding): number =>
  compared(a.file, b.file) ||
  compared(a.sheet ?? "", b.sheet ?? "") ||
  (a.row ?? 0) - (b.row ?? 0) ||
  compared(a.found, b.found);

/** The order of texts by their signs, the same on every machine. */
export const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The place of a cell of a table. */
export const cellRef = (
  { file, sheet }: { readonly file: string; readonly sheet?: string },
  row?: number,
  columnIndex?: number,
): CellRef => ({
  file,
  ...(sheet !== undefined && { sheet }),
  ...(row !== undefined && { row }),
  ...(columnIndex !== undefined && { column: columnLetters(columnIndex) }),
});

export const refused = (file: string, fault: FileFault): Finding => ({
  rule: "fileRefused",
  file,
  found: fault,
});
