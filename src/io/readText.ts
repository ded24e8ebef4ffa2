import type { Issue } from "../domain/issue";

const ZIP = [0x50, 0x4b];

/** The text of a file's bytes. One that is not UTF-8 is refused: Chinese saved in another code would come out as other words. */
export function readText(
  file: string,
  bytes: Uint8Array,
): { readonly text?: string; readonly issues: readonly Issue[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const start = [...bytes.subarray(0, 8)];
    if (ZIP.every((byte, at) => start[at] === byte))
      return {
        issues: [{ file, problem: "wrong-form", found: "zip, xlsx, docx", wanted: { word: "json" } }],
      };
    const found = start.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
    return { issues: [{ file, problem: "wrong-form", found: `${found} …`, wanted: { word: "utf8" } }] };
  }
}
