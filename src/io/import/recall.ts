/** Beyond so many, what was worked out is forgotten and computed again. */
const MOST = 50_000;

/** A pure function that remembers: tables say the same thing again and again, and one answer serves all. */
export function recall<A, B>(work: (of: A) => B): (of: A) => B {
  const known = new Map<A, { readonly answer: B }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.answer;
    if (known.size >= MOST) known.clear();
    const answer = work(of);
    known.set(of, { answer });
    return answer;
  };
}
