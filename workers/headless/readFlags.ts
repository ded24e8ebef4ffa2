import { PLACEMENT_MODES, type PlacementMode } from "../../src/domain/assumptions";
import { parseFlags } from "./parseFlags";
import { type RunFlags, runFlags } from "./runFlags";

export interface Flags extends RunFlags {
  readonly mode?: PlacementMode;
  readonly json?: string;
  readonly csv?: string;
  readonly compare?: string;
}

const NAMES = [
  "scenario",
  "years",
  "mode",
  "lang",
  "json",
  "csv",
  "compare",
  "project",
  "city",
  "set",
] as const;

/** Reads the command line, `--flag value` or `--flag=value`; throws a Complaint that names the flag and what was wanted. */
export function readFlags(argv: readonly string[]): Flags {
  const parsed = parseFlags(argv, NAMES, "headless.usage", { repeatable: "set" });
  const { json, csv, compare, mode: said } = parsed.values;
  const mode = parsed.oneOf("--mode", said, PLACEMENT_MODES);
  return {
    ...runFlags(parsed),
    ...(mode && { mode }),
    ...(json && { json }),
    ...(csv && { csv }),
    ...(compare && { compare }),
  };
}
