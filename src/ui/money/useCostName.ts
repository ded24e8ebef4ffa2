import { useTranslation } from "react-i18next";
import type { CostKey } from "../../domain/costKey";
import { LAND_STATUSES } from "../../domain/land";
import type { Costs } from "../../domain/norms";
import { STAGES } from "../../domain/stage";

/** What a figure of the cost model is called: itself, its stage, and of a module its number of classes. */
export function useCostName(): (key: CostKey) => string {
  const { t } = useTranslation();
  return (key) => {
    const [figure, place, classes] = key.split(".");
    const stage = STAGES.find((one) => one === place);
    const status = LAND_STATUSES.find((one) => one === place);
    return [
      t(`money.name.${figure as keyof Costs}`),
      stage && t(`stage.${stage}`),
      status && t(`inspect.land.${status}`),
      classes && t("money.classes", { count: Number(classes) }),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
