/** The norms that a city can be made under; the first where nobody says otherwise. */
export const NORM_SETS = ["china", "england", "us"] as const;
export type NormSet = (typeof NORM_SETS)[number];

/** The set in a file `norms-england.json`; undefined for any other file. */
export const normSetOf = (file: string): NormSet | undefined =>
  NORM_SETS.find((name) => file.endsWith(`norms-${name}.json`));
