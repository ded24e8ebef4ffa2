const CHINESE = /\p{Script=Han}/u;

/**
 * A note as it is read in one language. One in both is written sentence by sentence as `中文 / English`, sentences parted by `；`;
 * any other is the same in both.
 */
export function noteIn(language: string, note: string): string {
  const [first, ...rest] = note.split(" / ");
  const last = rest.pop();
  if (last === undefined || !CHINESE.test(first) || CHINESE.test(last[0] ?? "")) return note;
  const middle = rest.map((part) => {
    const at = part.indexOf("；");
    return at === -1 ? undefined : { before: part.slice(0, at), after: part.slice(at + 1) };
  });
  if (middle.includes(undefined)) return note;
  return language === "en"
    ? [...middle.map((part) => part?.before), last].join("; ")
    : [first, ...middle.map((part) => part?.after)].join("；");
}
