import { useMemo } from "react";
import type { Place } from "../../model/readers/placeRows";
import { pyramid } from "../../model/readers/pyramid";
import type { Shown } from "../parts/useShownResults";
import { PyramidFigure } from "./PyramidFigure";

/** Residents of a place by age and sex in the year that is looked at. */
export function PlacePyramid({ shown, place }: { readonly shown: Shown; readonly place: Place }) {
  const { results, year } = shown;
  const id = place.kind === "county" ? place.id : undefined;
  const ages = useMemo(
    () => pyramid(results, id === undefined ? { kind: "city" } : { kind: "county", id }, year),
    [results, id, year],
  );
  return <PyramidFigure ages={ages} year={year} height={260} />;
}
