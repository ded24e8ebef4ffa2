const LONGEST = 60;

/** Signs that would turn the direction of the line in which they are told, or that no screen shows. */
const UNSEEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Noncharacter_Code_Point}]/gu;

/** What was found, in no language: short enough for one line, never deeper than its outside, nothing hidden; empty for nothing. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[… × ${value.length}]`;
  if (typeof value === "object" && value !== null) return "{…}";
  if (typeof value !== "string") return String(value);
  return quoted(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

/** A text as JSON writes it, with everything unseen spelled out. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replace(UNSEEN, (sign) =>
    [...Array(sign.length).keys()]
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
