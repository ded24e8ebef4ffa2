import type { Wanted } from "./issue";

/** Characters that a name may have, and a note of several lines. */
const LONGEST = { name: 200, note: 4000 } as const;

/** The start of a tag, a comment or a declaration; "fewer than <45" and "a < b" are none. */
const MARKUP = /<(?=[A-Za-z/!?])/;
/** What no screen shows as it is: control signs, halves of a character, and signs that turn the reading direction. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** Why a text may not stand where it is: what was wanted instead, and at which character. */
export interface TextFault {
  readonly wanted: Wanted;
  readonly at: number;
}

/** What is wrong with a text: one rule for the files that are read and for every field that is typed in. A note may have several lines. */
export function textFault(text: string, mayHaveLines = false): TextFault | undefined {
  const limit = longest(mayHaveLines);
  if (text.length > limit) return { wanted: { word: "atMostCharacters", values: { limit } }, at: limit };
  const markup = text.search(MARKUP);
  if (markup !== -1) return { wanted: { word: "noMarkup" }, at: markup };
  const hidden = (mayHaveLines ? text.replaceAll("\n", " ") : text).search(HIDDEN);
  return hidden === -1 ? undefined : { wanted: { word: "noHidden" }, at: hidden };
}

/** The text as near to what was written as the rule allows: cut to length, blanks for hidden signs, a wide sign for `<`. */
export const mendedText = (text: string, mayHaveLines = false): string =>
  text
    .slice(0, longest(mayHaveLines))
    .replace(new RegExp(MARKUP, "g"), "\uff1c")
    .replace(new RegExp(HIDDEN, "gu"), (sign) => (mayHaveLines && sign === "\n" ? sign : " "));

const longest = (mayHaveLines: boolean): number => (mayHaveLines ? LONGEST.note : LONGEST.name);
