/** Where a text stops being JSON, the second of two entries of one name, of which JSON would silently drop the first, or one entry too many. */
export interface Flaw {
  readonly at: number;
  /** The name that stands twice; absent where the text is no JSON. */
  readonly twice?: string;
  /** Set where an object has more names than this: no file of the program comes near. */
  readonly most?: number;
}

const MOST_NAMES = 100_000;

type Next = "value" | "valueOrEnd" | "name" | "nameOrEnd" | "colon" | "commaOrEnd" | "nothing";

const BLANKS = /[ \t\n\r]*/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The first flaw of a text that should be JSON. One pass without recursion: depth and length are no matter. */
export function firstFlaw(text: string): Flaw | undefined {
  const open: (Set<string> | undefined)[] = []; // a level each: the names so far of an object, nothing for a list
  let next: Next = "value";
  let at = 0;
  for (;;) {
    at = endOf(BLANKS, text, at) ?? at;
    const sign = text[at];
    if (sign === undefined) return next === "nothing" ? undefined : { at };
    const isValue: boolean = next === "value" || next === "valueOrEnd";
    if (isValue && (sign === "{" || sign === "[")) {
      open.push(sign === "{" ? new Set() : undefined);
      next = sign === "{" ? "nameOrEnd" : "valueOrEnd";
      at++;
    } else if ((sign === "}" || sign === "]") && mayEnd(next, open, sign)) {
      open.pop();
      next = open.length === 0 ? "nothing" : "commaOrEnd";
      at++;
    } else if (sign === "," && next === "commaOrEnd") {
      next = open.at(-1) ? "name" : "value";
      at++;
    } else if (sign === ":" && next === "colon") {
      next = "value";
      at++;
    } else if (sign === '"' && (isValue || next === "name" || next === "nameOrEnd")) {
      const end = endOfString(text, at);
      if (end.isBroken) return { at: end.at };
      if (!isValue) {
        const name: string = JSON.parse(text.slice(at, end.at));
        const names = open.at(-1);
        if (names?.has(name)) return { at, twice: name };
        if (names?.size === MOST_NAMES) return { at, most: MOST_NAMES };
        names?.add(name);
      }
      next = isValue ? (open.length === 0 ? "nothing" : "commaOrEnd") : "colon";
      at = end.at;
    } else {
      const end = isValue ? endOf(WORD, text, at) : undefined;
      if (end === undefined) return { at };
      next = open.length === 0 ? "nothing" : "commaOrEnd";
      at = end;
    }
  }
}

const mayEnd = (next: Next, open: readonly unknown[], sign: string): boolean =>
  open.length > 0 &&
  (open.at(-1) === undefined) === (sign === "]") &&
  (next === "commaOrEnd" || next === (sign === "]" ? "valueOrEnd" : "nameOrEnd"));

/** The end of what a pattern finds at a place; nothing where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the string that begins at a quotation mark is over, or where it breaks. */
function endOfString(text: string, from: number): { readonly at: number; readonly isBroken?: true } {
  let at = from + 1;
  while (at < text.length) {
    if (text[at] === '"') return { at: at + 1 };
    if (text[at] < " ") break;
    const end: number | undefined = text[at] === "\\" ? endOf(ESCAPE, text, at) : at + 1;
    if (end === undefined) break;
    at = end;
  }
  return { at, isBroken: true };
}
