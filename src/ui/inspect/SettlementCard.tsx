import { Badge, Group } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { residentsBetween } from "../../model/readers/ageBands";
import { destinations } from "../../model/readers/destinations";
import { pyramid } from "../../model/readers/pyramid";
import { settlementOf } from "../../model/readers/settlementOf";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { DestinationList } from "./DestinationList";
import { Facts } from "./Facts";
import styles from "./Inspector.module.css";
import { NotThere } from "./NotThere";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";
import { SettlementAges } from "./SettlementAges";
import { SettlementChoices } from "./SettlementChoices";
import { SettlementCohort } from "./SettlementCohort";

/** A settlement: its children over the years, where they go, and where else they could. */
export function SettlementCard({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const stage = useApp((state) => state.view.stage);
  const { results, year, names } = shown;
  const ages = useMemo(() => pyramid(results, { kind: "settlements", ids: [id] }, year), [results, id, year]);
  const placed = useMemo(() => destinations(results, [id], stage, year), [results, id, stage, year]);
  const settlement = settlementOf(results, id);
  if (settlement === undefined) return <NotThere />;
  return (
    <article>
      <p className={styles.kicker}>
        <SelectLink selection={{ kind: "county", id: settlement.county }}>
          {name(names.county(settlement.county))}
        </SelectLink>
        {" · "}
        <SelectLink selection={{ kind: "township", id: settlement.township }}>
          {name(names.township(settlement.township))}
        </SelectLink>
      </p>
      <h2 className={styles.title}>{name(settlement.name)}</h2>
      <Group gap={4} mt={6}>
        <Badge variant="light" size="sm" tt="none">
          {t(`inspect.settlementKind.${settlement.kind}`)}
        </Badge>
        <Badge variant="light" size="sm" color="gray" tt="none">
          {t(`inspect.setting.${settlement.setting}`)}
        </Badge>
        {results.model.dataset.isDemonstration && (
          <Badge
            variant="outline"
            size="sm"
            color="gray"
            tt="none"
            title={name(results.model.dataset.statement)}
          >
            {t("inspect.madeUp")}
          </Badge>
        )}
      </Group>
      <Facts
        facts={[
          { label: t("inspect.residentsIn", { year }), value: writer.whole(residentsBetween(ages, 0, 100)) },
          {
            label: t("inspect.stagePupils", { year, stage: t(`stage.${stage}`) }),
            value: writer.whole(placed.demand),
          },
          {
            label: t("inspect.unplaced"),
            value: writer.whole(placed.unplaced),
            tone: placed.unplaced >= 0.5 ? "bad" : undefined,
          },
        ]}
      />
      <Section heading={t("inspect.whereTo", { stage: t(`stage.${stage}`), year })}>
        <DestinationList shown={shown} placed={placed} />
      </Section>
      <SettlementAges shown={shown} id={id} />
      <SettlementCohort shown={shown} id={id} />
      <SettlementChoices shown={shown} id={id} />
    </article>
  );
}
