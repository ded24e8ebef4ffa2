import type { SourceFile } from "../architecture/sourceFile";

/** Something measured against what it may be at most. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: "lines" | "bytes" | "bytes gzipped";
}

export const LIMITS = {
  lines: 400,
  firstLoadBytes: 650_000,
  /** The engine, the forecast from rolls that demand may be told from, and the staffing that follows from a run. */
  workerBytes: 49_000,
  /** The worker that checks an evidence pack holds the engine and every check, and comes only when a pack is opened. */
  evidenceWorkerBytes: 62_000,
  /** The worker of the import holds every reader of office files but spreadsheets', maps among them, and comes only when a file is dropped. */
  importerWorkerBytes: 160_000,
  /** The worker that proposes holds the engine and the search, and comes only when it is first asked. */
  proposerWorkerBytes: 68_000,
  datasetBytes: 4_000_000,
} as const;

/** One line for each measured thing above its limit. */
export const overBudget = (measured: readonly Measured[]): readonly string[] =>
  measured
    .filter(({ value, limit }) => value > limit)
    .map(({ name, value, limit, unit }) => `${name}: ${value} ${unit}, at most ${limit}`);

/** The length of each source file. */
export const lineBudget = (files: readonly SourceFile[]): readonly Measured[] =>
  files.map(({ path, text }) => ({
    name: path,
    value: text.trimEnd().split("\n").length,
    limit: LIMITS.lines,
    unit: "lines",
  }));
