import { useState } from "react";
import type { Alternative, Compared } from "./useCompared";

/** Those of the scenarios that have results. The same list as before as long as no result is another: progress alone changes nothing. */
export function useAlternatives(compared: readonly Compared[]): readonly Alternative[] {
  const now = compared.flatMap((one): readonly Alternative[] =>
    one.run?.results === undefined ? [] : [{ ...one, results: one.run.results }],
  );
  const [known, setKnown] = useState(now);
  const isSame =
    now.length === known.length &&
    now.every(
      ({ letter, scenario, results }, at) =>
        letter === known[at].letter && scenario === known[at].scenario && results === known[at].results,
    );
  if (!isSame) setKnown(now);
  return isSame ? known : now;
}
