import type { Point } from "../../domain/place";
import { settlementOf } from "../../model/readers/settlementOf";
import { shortageParts } from "../../model/readers/shortageParts";
import { type Shortage, shortages } from "../../model/readers/shortages";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";

/** The worst shortage of the shown year and stage, and the settlement in it with the most pupils. */
export function useTightestSpot(): { readonly shortage: Shortage; readonly point: Point } | undefined {
  const results = useApp((state) => shownRun(state)?.results);
  const { year, stage } = useApp((state) => state.view);
  if (results === undefined || !results.years.includes(year)) return undefined;
  const worst = shortages(results, year).find(
    (shortage) => shortage.stage === stage && shortage.about === "seats",
  );
  if (worst === undefined) return undefined;
  const [largest] = shortageParts(results, worst).settlements;
  const point = largest && settlementOf(results, largest.id);
  return point && { shortage: worst, point };
}
