import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { useMeasureNames } from "../parts/useMeasureNames";

/** Says what a proposed measure does, where and when. */
export function useMeasureLine(): (measure: Measure) => string {
  const { t } = useTranslation();
  const { titleOf } = useMeasureNames();
  return (measure) => {
    const name = titleOf(measure);
    const { year } = measure;
    switch (measure.kind) {
      case "build": {
        const [offer] = measure.school.offers;
        return t("propose.build", { year, name, stage: t(`stage.${offer.stage}`), count: offer.rooms });
      }
      case "expand":
        return t("propose.expand", {
          ...{ year, name, stage: t(`stage.${measure.stage}`), count: measure.addedRooms },
        });
      default:
        return `${year} ${name}`;
    }
  };
}
