/** The cells of a CSV text (RFC 4180), the mark at its beginning left out; quotes that nobody closes reach to the end. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at + 1) : plain(text, at);
    row.push(cell);
    at = end;
    if (text[at] === ",") {
      at++;
      if (at >= text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function plain(text: string, from: number): { readonly cell: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== "," && text[end] !== "\r" && text[end] !== "\n") end++;
  return { cell: text.slice(from, end), end };
}

function quoted(text: string, from: number): { readonly cell: string; readonly end: number } {
  let cell = "";
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1 };
    cell += '"';
    at = close + 2;
  }
}
