import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Stage } from "../../domain/stage";
import { JOURNEY_BINS } from "../../io/charts/journeyBars";
import { journeyBins } from "../../model/readers/journeyBins";
import { placeJourneys } from "../../model/readers/placeJourneys";
import type { Place } from "../../model/readers/placeRows";
import type { Shown } from "../parts/useShownResults";
import { JourneyFigure } from "./JourneyFigure";

interface Props {
  readonly shown: Shown;
  readonly place: Place;
  readonly stage: Stage;
}

/** How far the pupils of one stage travel. */
export function PlaceJourneys({ shown, place, stage }: Props) {
  const { t } = useTranslation();
  const { results, year } = shown;
  const county = place.kind === "county" ? place.id : undefined;
  const journeys = useMemo(
    () => journeyBins(placeJourneys(results, year, stage, county), JOURNEY_BINS),
    [results, year, stage, county],
  );
  return (
    <JourneyFigure
      journeys={journeys}
      title={t("chart.journeys", { year, stage: t(`stage.${stage}`) })}
      height={180}
    />
  );
}
