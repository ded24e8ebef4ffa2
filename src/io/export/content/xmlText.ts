const MOST_IN_A_CELL = 32_000;

/** A text as XML and a spreadsheet can hold it: no control characters, no half characters, not endless. */
export const xmlText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\t\n\P{Cc}]|[\ufffe\uffff]/gu, "")
    .replace(/\p{Cs}/gu, "")
    .slice(0, MOST_IN_A_CELL);
