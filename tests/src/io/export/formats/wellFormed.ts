const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const STRAY = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Whether a text is well-formed XML as offices write it: tags that close in order, one root, no stray signs. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let last = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (STRAY.test(xml.slice(last, match.index).replaceAll(">", open.length > 0 ? "" : ">"))) return false;
    last = match.index + match[0].length;
    const [, slash, name, attributes, isEmpty] = match;
    if (name === undefined) continue;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(attributes)) return false;
    if (slash === "/") {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots++;
    if (isEmpty !== "/") open.push(name);
  }
  return open.length === 0 && roots === 1 && !STRAY.test(xml.slice(last));
}
