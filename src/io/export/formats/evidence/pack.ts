/** The files of an evidence pack by name, as texts. */
export type PackFiles = Readonly<Record<string, string>>;

/** What a pack says of itself: `manifest.json`. */
export interface Manifest {
  readonly format: 1;
  readonly datasetKey: string;
  readonly datasetSha256: string;
  readonly engineVersion: number;
  /** Years after the base year. */
  readonly years: number;
  readonly scenarios: readonly { readonly id: string; readonly folder: string }[];
  /** SHA-256 of every other file. */
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = "manifest.json";
export const PAGE = "recompute.html";
/** What the results depend on, and nothing else. */
export const INPUTS = [
  "dataset.json",
  "assumptions.json",
  "norms.json",
  "plan.json",
  "project.json",
] as const;
