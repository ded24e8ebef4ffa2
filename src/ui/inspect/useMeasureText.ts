import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { recruitedPosts } from "../../domain/recruitedPosts";
import { policyText } from "../../io/policyText";
import type { Names } from "../../model/readers/names";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";

/** Says in one line what a measure does to a school. */
export function useMeasureText(names: Names): (measure: Measure) => string {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  return (measure) => {
    switch (measure.kind) {
      case "build":
        return t("inspect.does.build", {
          rooms: writer.whole(measure.school.offers.reduce((sum, offer) => sum + offer.rooms, 0)),
        });
      case "expand":
        return t("inspect.does.expand", {
          stage: t(`stage.${measure.stage}`),
          rooms: writer.signed(measure.addedRooms),
          beds: writer.signed(measure.addedBeds ?? 0),
        });
      case "merge":
        return t(measure.campusStays ? "inspect.does.mergeCampus" : "inspect.does.merge", {
          school: name(names.school(measure.school)),
          into: name(names.school(measure.into)),
        });
      case "close":
        return measure.stage === undefined
          ? t("inspect.does.close")
          : t("inspect.does.closeStage", { stage: t(`stage.${measure.stage}`) });
      case "convert":
        return t(`inspect.does.convert.${measure.to.form}`);
      case "spread":
        return t("inspect.does.spread", {
          school: name(names.school(measure.school)),
          stage: t(`stage.${measure.stage}`),
        });
      case "bus":
        return t("inspect.does.bus", {
          stage: t(`stage.${measure.stage}`),
          buses: writer.signed(measure.addedBuses),
        });
      case "recruit":
        return t("inspect.does.recruit", {
          stage: t(`stage.${measure.stage}`),
          posts: writer.whole(recruitedPosts(measure)),
        });
      case "boundary":
        return t("inspect.does.boundary", { area: name(measure.name) });
      case "housing":
        return name(measure.compound.name);
      case "policy":
        return [t(`stage.${measure.stage}`), ...policyText(measure, { t })].join(" · ");
    }
  };
}
