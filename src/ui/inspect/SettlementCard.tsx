import { Badge, Group } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { destinations } from "../../model/readers/destinations";
import { pyramid } from "../../model/readers/pyramid";
import { settlementOf } from "../../model/readers/settlementOf";
import { useApp } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import { DestinationList } from "./DestinationList";
import { HomeFacts } from "./HomeFacts";
import { MadeUpBadge } from "./MadeUpBadge";
import { NotThere } from "./NotThere";
import { PlaceHead } from "./PlaceHead";
import { Section } from "./Section";
import { SettlementAges } from "./SettlementAges";
import { SettlementChoices } from "./SettlementChoices";
import { SettlementCohort } from "./SettlementCohort";

/** A settlement: its children over the years, where they go, and where else they could. */
export function SettlementCard({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const stage = useApp((state) => state.view.stage);
  const { results, year } = shown;
  const ages = useMemo(() => pyramid(results, { kind: "settlements", ids: [id] }, year), [results, id, year]);
  const placed = useMemo(() => destinations(results, [id], stage, year), [results, id, stage, year]);
  const settlement = settlementOf(results, id);
  if (settlement === undefined) return <NotThere />;
  return (
    <article>
      <PlaceHead shown={shown} place={settlement} />
      <Group gap={4} mt={6}>
        <Badge variant="light" size="sm" tt="none">
          {t(`inspect.settlementKind.${settlement.kind}`)}
        </Badge>
        <Badge variant="light" size="sm" color="gray" tt="none">
          {t(`inspect.setting.${settlement.setting}`)}
        </Badge>
        {results.model.dataset.isDemonstration && <MadeUpBadge shown={shown} />}
      </Group>
      <HomeFacts year={year} stage={stage} ages={ages} placed={placed} />
      <Section heading={t("inspect.whereTo", { stage: t(`stage.${stage}`), year })}>
        <DestinationList shown={shown} placed={placed} county={settlement.county} stage={stage} />
      </Section>
      <SettlementAges shown={shown} id={id} />
      <SettlementCohort shown={shown} id={id} />
      <SettlementChoices shown={shown} id={id} />
    </article>
  );
}
