const LONGEST_ID = 100;

/** Ids as one piece of an address, with a sign between them that no written id contains. */
export const writeIds = (ids: readonly string[], between: "," | "/"): string =>
  ids.map(encodeURIComponent).join(between);

/** The ids that a piece of an address names; those that cannot be ids are left out. */
export const readIds = (text: string, between: "," | "/"): readonly string[] =>
  text.split(between).flatMap((part) => {
    const id = decoded(part);
    return id === "" || id.length > LONGEST_ID ? [] : [id];
  });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // a broken % escape names nothing
  }
}
