import { useMemo } from "react";
import type { Stage } from "../../domain/stage";
import { placeSeries } from "../../model/readers/placeSeries";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { StageFigure } from "./StageFigure";

/** One stage's seats against pupils, one drawing a county, all on the same scale. */
export function CountyFigures({ shown, stage }: { readonly shown: Shown; readonly stage: Stage }) {
  const name = useNameReader();
  const { results, year } = shown;
  const series = useMemo(
    () =>
      results.model.dataset.counties.map((county) => ({
        county,
        points: placeSeries(results, { kind: "county", id: county.id }, stage),
      })),
    [results, stage],
  );
  const most = Math.max(
    ...series.flatMap(({ points }) => points.flatMap(({ demand, seats }) => [demand, seats])),
  );
  return series.map(({ county, points }) => (
    <StageFigure
      key={county.id}
      title={name(county.name)}
      points={points}
      year={year}
      height={130}
      most={most}
    />
  ));
}
