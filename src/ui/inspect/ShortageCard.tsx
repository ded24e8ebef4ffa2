import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { unplacedGap } from "../../model/readers/placementGaps";
import { remedyOf } from "../../model/readers/remedyOf";
import { shortageParts } from "../../model/readers/shortageParts";
import { type Shortage, shortageAt, shortages } from "../../model/readers/shortages";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Facts } from "./Facts";
import styles from "./Inspector.module.css";
import { LongList } from "./LongList";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";
import { ShortageChoices } from "./ShortageChoices";

interface Props {
  readonly shown: Shown;
  readonly name: Pick<Shortage, "county" | "stage" | "at">;
}

/** A shortage and its proof: these settlements, all that they can reach, every seat of it taken. */
export function ShortageCard({ shown, name: { county, stage, at } }: Props) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const { results, year, names } = shown;
  const shortage = useMemo(
    () => shortageAt(results, year, { county, stage, at }),
    [results, year, county, stage, at],
  );
  const parts = useMemo(
    () => (shortage === undefined ? undefined : shortageParts(results, shortage)),
    [results, shortage],
  );
  const heading = t("inspect.shortageOf", {
    year,
    county: name(names.county(county)),
    stage: t(`stage.${stage}`),
  });
  if (shortage === undefined || parts === undefined)
    return (
      <article>
        <h2 className={styles.title}>{heading}</h2>
        <p className={styles.quiet}>{t("inspect.shortageGone", { year })}</p>
        <ShortageChoices shown={shown} shortages={shortages(results, year).slice(0, 5)} />
      </article>
    );
  const values = {
    settlements: writer.whole(shortage.settlements.length),
    pupils: writer.whole(shortage.pupils),
    schools: writer.whole(shortage.schools.length),
    capacity: writer.whole(shortage.capacity),
    short: writer.whole(shortage.short),
    grade: shortage.grade ?? "",
    lack: t(`lack.name.${shortage.lack}`),
  };
  const gap = unplacedGap(results, { county, stage, year }) ?? 0;
  const placesNote = gap === 0 ? "inspect.placesProved" : "inspect.placesWithin";
  const note = shortage.about === "seats" ? "inspect.proofNote" : placesNote;
  return (
    <article>
      <p className={styles.kicker}>
        {t(shortage.about === "seats" ? "inspect.aboutSeats" : "inspect.aboutPlaces", values)}
      </p>
      <h2 className={styles.title}>{heading}</h2>
      <Facts
        facts={[
          { label: t("inspect.pupils"), value: values.pupils },
          { label: t("inspect.seatsInReach"), value: values.capacity },
          {
            label: t(shortage.about === "seats" ? "inspect.shortfall" : "inspect.unplaced"),
            value: values.short,
            tone: "bad",
          },
        ]}
      />
      <p className={styles.proof}>
        {t(proofOf(shortage), values)} {t(`lack.remedy.${remedyOf(results, year, shortage)}`)}
      </p>
      {shortage.lack !== "noReach" && <p className={styles.quiet}>{t(note, { gap: writer.whole(gap) })}</p>}
      <Section heading={t("inspect.theSettlements", values)}>
        <LongList
          items={parts.settlements}
          keyOf={({ id }) => id}
          draw={({ id, pupils, unplaced }) => (
            <div className={styles.row}>
              <SelectLink selection={{ kind: "settlement", id }}>{name(names.settlement(id))}</SelectLink>
              <span>
                {unplaced >= 0.5
                  ? t("inspect.pupilsUnplaced", {
                      pupils: writer.whole(pupils),
                      unplaced: writer.whole(unplaced),
                    })
                  : t("inspect.nPupils", { pupils: writer.whole(pupils) })}
              </span>
            </div>
          )}
        />
      </Section>
      {parts.schools.length > 0 && (
        <Section heading={t("inspect.theSchools", values)}>
          <LongList
            items={parts.schools}
            keyOf={({ id }) => id}
            first={10}
            draw={({ id, seats, pupils }) => (
              <div className={styles.row}>
                <SelectLink selection={{ kind: "school", id }}>{name(names.school(id))}</SelectLink>
                <span>
                  {t("inspect.pupilsOfSeats", { pupils: writer.whole(pupils), seats: writer.whole(seats) })}
                </span>
              </div>
            )}
          />
        </Section>
      )}
    </article>
  );
}

/** The sentence that proves a shortage: it names the schools within reach only where there are any. */
function proofOf({ about, lack, schools }: Shortage) {
  if (about === "seats") return lack === "noReach" ? "inspect.proofSeatsNoReach" : "inspect.proofSeats";
  if (lack === "noReach") return "inspect.proofPlacesNoReach";
  return schools.length === 0 ? "inspect.proofPlacesFull" : "inspect.proofPlaces";
}
