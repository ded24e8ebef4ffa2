/** Below this a shared beginning is chance, not a mark. */
const LEAST = 2;

/** The longest beginning that all names share, up to its last break between words: the mark of a made-up city. Often empty. */
export function sharedStart(names: readonly string[]): string {
  const [first = ""] = names;
  let length = names.length < 2 ? 0 : first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length--;
  const shared = first.slice(0, length);
  const start = shared.slice(0, Math.max(shared.lastIndexOf(" "), shared.lastIndexOf("\u00b7")) + 1);
  return start.length < LEAST ? "" : start;
}
