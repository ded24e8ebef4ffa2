import { useTranslation } from "react-i18next";
import type { ProposalSearch } from "../../state/proposalSearch";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";
import styles from "./ProposePage.module.css";
import { useMeasureLine } from "./useMeasureLine";
import { usePlaceNames } from "./usePlaceNames";

const WAN = 10_000;
const SHOWN = 12;
const NAMED = 3;

/** Why the best proposal leaves places as they are, what more money would mend, and what nothing would. */
export function ReasonsPanel({ reasons }: { readonly reasons: NonNullable<ProposalSearch["reasons"]> }) {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const lineOf = useMeasureLine();
  const nameOf = usePlaceNames();
  const { leftOut, prices, floor } = reasons;
  const worst = [...leftOut].sort((a, b) => a.effect.shortPupilYears - b.effect.shortPupilYears);
  return (
    <>
      {leftOut.length > 0 && (
        <Panel title={t("propose.whyNot")} note={t("propose.whyNotNote")}>
          <Sheet
            label={t("propose.whyNot")}
            tall
            columns={[
              { key: "place", label: t("propose.place") },
              { key: "what", label: t("propose.whatThere"), text: "long" },
              { key: "cost", label: t("propose.cost") },
              { key: "mends", label: t("propose.wouldMend") },
              { key: "why", label: t("propose.why"), text: "long" },
            ]}
            rows={worst.map(({ place, measure, why, effect }) => ({
              key: place,
              head: nameOf(place),
              cells: [
                lineOf(measure),
                whole(effect.investmentYuan / WAN),
                whole(Math.max(0, -effect.shortPupilYears)),
                t(`propose.reason.${why}`),
              ],
            }))}
          />
        </Panel>
      )}
      <Panel title={t("propose.prices")} note={t("propose.pricesNote")}>
        <ul className={styles.plain}>
          {prices.map(({ year, shortPupilYears }) => (
            <li key={year}>{t("propose.priceIn", { year, short: whole(shortPupilYears) })}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t("propose.floor", { year: floor[0]?.year ?? "" })} note={t("propose.floorNote")}>
        {floor.length === 0 ? (
          <p className={paper.good}>{t("propose.floorNone")}</p>
        ) : (
          <ul className={styles.plain}>
            {floor.slice(0, SHOWN).map((one) => (
              <li key={`${one.county} ${one.stage} ${one.at}`}>
                {t("propose.floorLine", {
                  county: nameOf(one.county),
                  stage: t(`stage.${one.stage}`),
                  short: whole(one.short),
                  places: one.settlements.slice(0, NAMED).map(nameOf).join(t("propose.and")),
                  count: one.settlements.length,
                  pupils: whole(one.pupils),
                  schools: one.schools.length,
                  seats: whole(one.capacity),
                  lack: t(`lack.name.${one.lack}`),
                })}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
