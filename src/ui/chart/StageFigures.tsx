import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import type { Place } from "../../model/readers/placeRows";
import { placeSeries } from "../../model/readers/placeSeries";
import type { Shown } from "../parts/useShownResults";
import { StageFigure } from "./StageFigure";

/** Seats against pupils, one drawing a stage. */
export function StageFigures({ shown, place }: { readonly shown: Shown; readonly place: Place }) {
  const { t } = useTranslation();
  const { results, year } = shown;
  const id = place.kind === "county" ? place.id : undefined;
  const series = useMemo(
    () =>
      STAGES.map((stage) => ({
        stage,
        points: placeSeries(results, id === undefined ? { kind: "city" } : { kind: "county", id }, stage),
      })),
    [results, id],
  );
  return series
    .filter(({ points }) => points.some(({ demand, seats }) => demand >= 0.5 || seats > 0))
    .map(({ stage, points }) => (
      <StageFigure key={stage} title={t(`stage.${stage}`)} points={points} year={year} height={130} />
    ));
}
