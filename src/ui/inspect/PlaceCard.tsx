import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import type { Place } from "../../model/readers/placeRows";
import { placeSeries } from "../../model/readers/placeSeries";
import { pyramid } from "../../model/readers/pyramid";
import { PyramidFigure } from "../chart/PyramidFigure";
import { StageFigure } from "../chart/StageFigure";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Facts } from "./Facts";
import styles from "./Inspector.module.css";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";

interface Props {
  readonly shown: Shown;
  readonly place: Extract<Place, { readonly id: string }>;
}

/** A county or township: who lives there, and every stage's demand against the seats that stand there. */
export function PlaceCard({ shown, place }: Props) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const shownStage = useApp((state) => state.view.stage);
  const { results, year, names } = shown;
  const { kind, id } = place;
  const ages = useMemo(() => pyramid(results, { kind, id }, year), [results, kind, id, year]);
  const series = useMemo(
    () => STAGES.map((stage) => ({ stage, points: placeSeries(results, { kind, id }, stage) })),
    [results, kind, id],
  );
  const residents = ages.reduce((sum, row) => sum + row.male + row.female, 0);
  const township = results.model.dataset.townships.find((one) => kind === "township" && one.id === id);
  const now = series.find(({ stage }) => stage === shownStage)?.points.find((point) => point.year === year);
  return (
    <article>
      <p className={styles.kicker}>
        {township === undefined ? (
          t("inspect.county")
        ) : (
          <SelectLink selection={{ kind: "county", id: township.county }}>
            {name(names.county(township.county))}
          </SelectLink>
        )}
      </p>
      <h2 className={styles.title}>{name(kind === "county" ? names.county(id) : names.township(id))}</h2>
      <Facts
        facts={[
          { label: t("inspect.residentsIn", { year }), value: writer.whole(residents) },
          {
            label: t("inspect.stagePupils", { year, stage: t(`stage.${shownStage}`) }),
            value: writer.whole(now?.demand ?? 0),
          },
          { label: t("inspect.seatsHere"), value: writer.whole(now?.seats ?? 0) },
        ]}
      />
      <Section heading={t("inspect.stages")}>
        <p className={styles.quiet}>
          {t(kind === "county" ? "inspect.countyStages" : "inspect.townshipStages")}
        </p>
        {series
          .filter(({ points }) => points.some(({ demand, seats }) => demand >= 0.5 || seats > 0))
          .map(({ stage, points }) => (
            <StageFigure key={stage} title={t(`stage.${stage}`)} points={points} year={year} />
          ))}
      </Section>
      <Section heading={t("inspect.people")}>
        <PyramidFigure ages={ages} year={year} />
      </Section>
    </article>
  );
}
