import { useTranslation } from "react-i18next";
import type { ScenarioId } from "../../domain/ids";
import { ofHundred } from "../../io/futuresText";
import type { PlanOdds } from "../../model/futures/plansCompared";
import { useApp } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";

interface Props {
  readonly odds: readonly PlanOdds[];
  readonly scenarios: readonly ScenarioId[];
}

/** Plans over the same futures: how often each is the best, what it may be regretted for, whether another beats it everywhere. */
export function OddsPanel({ odds, scenarios }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const plans = useApp((state) => state.project.scenarios);
  const nameOf = (at: number) => {
    const plan = plans.find(({ id }) => id === scenarios[at]);
    return plan === undefined ? scenarios[at] : read(plan.name);
  };
  return (
    <Panel title={t("futures.plans")} note={t("futures.plansNote")}>
      <Sheet
        label={t("futures.plans")}
        columns={(["plan", "best", "regret", "meanShort", "meanSurplus", "dominated"] as const).map(
          (key) => ({
            key,
            label: t(`futures.columns.${key}`),
          }),
        )}
        rows={odds.map(({ plan, best, worstRegret, short, surplus, dominatedBy }) => ({
          key: scenarios[plan],
          head: nameOf(plan),
          cells: [
            ofHundred(best),
            writer.whole(worstRegret),
            writer.whole(short),
            writer.whole(surplus),
            dominatedBy === undefined
              ? t("futures.notDominated")
              : t("futures.dominatedBy", { plan: nameOf(dominatedBy) }),
          ],
        }))}
      />
    </Panel>
  );
}
