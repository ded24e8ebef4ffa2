import papaparse from "papaparse";
import { decodeText } from "./decodeText";
import type { Grid } from "./grid";

const DELIMITERS = [",", "\t", ";", "|"];

/** A text table as a grid of texts; the delimiter is the one that parts its first lines most evenly. */
export function readCsv(file: string, bytes: Uint8Array): Grid {
  const { data } = papaparse.parse<string[]>(decodeText(bytes).replace(/[\r\n]+$/, ""), {
    delimitersToGuess: DELIMITERS,
  });
  const rows = data.map((row) => row.map((cell) => (cell.trim() === "" ? undefined : cell.trim())));
  return { file, rows, merges: [] };
}
