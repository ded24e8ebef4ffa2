import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { destinations } from "../../model/readers/destinations";
import { placeSeries } from "../../model/readers/placeSeries";
import { pyramid } from "../../model/readers/pyramid";
import { PyramidFigure } from "../chart/PyramidFigure";
import { StageFigure } from "../chart/StageFigure";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { DestinationList } from "./DestinationList";
import { HomeFacts } from "./HomeFacts";
import styles from "./Inspector.module.css";
import { LongList } from "./LongList";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";

/** Several settlements together: who lives there and where they go to school. */
export function SettlementsCard({ shown, ids }: { readonly shown: Shown; readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const stage = useApp((state) => state.view.stage);
  const { results, year, names } = shown;
  const ages = useMemo(() => pyramid(results, { kind: "settlements", ids }, year), [results, ids, year]);
  const series = useMemo(
    () => placeSeries(results, { kind: "settlements", ids }, stage),
    [results, ids, stage],
  );
  const placed = useMemo(() => destinations(results, ids, stage, year), [results, ids, stage, year]);
  const head = (
    <>
      <p className={styles.kicker}>{t("inspect.boxed")}</p>
      <h2 className={styles.title}>{t("inspect.nSettlements", { settlements: writer.whole(ids.length) })}</h2>
    </>
  );
  if (ids.length === 0)
    return (
      <article>
        {head}
        <p className={styles.quiet}>{t("map.tool.area")}</p>
      </article>
    );
  return (
    <article>
      {head}
      <HomeFacts year={year} stage={stage} ages={ages} placed={placed} />
      <Section heading={t("inspect.demandOf", { stage: t(`stage.${stage}`) })}>
        <StageFigure title={t("inspect.pupilsByYear")} points={series} year={year} />
      </Section>
      <Section heading={t("inspect.whereTo", { stage: t(`stage.${stage}`), year })}>
        <DestinationList shown={shown} placed={placed} stage={stage} />
      </Section>
      <Section heading={t("inspect.people")}>
        <PyramidFigure ages={ages} year={year} />
      </Section>
      <Section heading={t("inspect.whichSettlements")}>
        <LongList
          items={ids}
          keyOf={(id) => id}
          draw={(id) => (
            <SelectLink selection={{ kind: "settlement", id }}>{name(names.settlement(id))}</SelectLink>
          )}
        />
      </Section>
    </article>
  );
}
