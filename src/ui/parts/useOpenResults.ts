import { useEffect } from "react";
import type { Results } from "../../model/results";
import { openResults } from "../../state/openResults";
import { useApp, useCommands } from "./appContext";

/**
 * What the closures of some results are judged against, asked for as long as it is shown and `isAsked`; nothing while it is
 * being computed.
 */
export function useOpenResults(results: Results | undefined, isAsked = true): Results | undefined {
  const { judgeClosures } = useCommands();
  const id = isAsked ? results?.scenario.id : undefined;
  useEffect(() => (id === undefined ? undefined : judgeClosures([id])), [judgeClosures, id]);
  return useApp((state) => openResults(state, results));
}
