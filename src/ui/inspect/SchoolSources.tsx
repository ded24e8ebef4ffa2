import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { journeyBins } from "../../model/readers/journeyBins";
import { schoolOrigins } from "../../model/readers/schoolOrigins";
import { JourneyFigure } from "../chart/JourneyFigure";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { LongList } from "./LongList";
import { Section } from "./Section";
import { SelectLink } from "./SelectLink";

/** Who comes to a school: the settlements that send most, and how far pupils travel. */
export function SchoolSources({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const { results, year, names } = shown;
  const { origins, journeys, fromOutside } = useMemo(
    () => schoolOrigins(results, id, year),
    [results, id, year],
  );
  const bins = useMemo(() => journeyBins(journeys), [journeys]);
  const most = origins[0]?.pupils ?? 0;
  return (
    <Section heading={t("inspect.whoComes")}>
      {origins.length === 0 && <p className={styles.quiet}>{t("inspect.nobodyComes")}</p>}
      <LongList
        items={origins.filter(({ pupils }) => pupils >= 0.05)}
        keyOf={(origin) => origin.settlement}
        draw={(origin) => (
          <div className={styles.row}>
            <SelectLink selection={{ kind: "settlement", id: origin.settlement }}>
              {name(names.settlement(origin.settlement))}
            </SelectLink>
            <span>
              {origin.boarders > 0.5
                ? t("inspect.originBoards", {
                    pupils: writer.whole(origin.pupils),
                    boarders: writer.whole(origin.boarders),
                    length: writer.length(origin.metres),
                  })
                : t("inspect.origin", {
                    pupils: writer.whole(origin.pupils),
                    length: writer.length(origin.metres),
                  })}
            </span>
            <span className={styles.meter}>
              <span style={{ width: `${(100 * origin.pupils) / most}%` }} />
            </span>
          </div>
        )}
      />
      {fromOutside >= 0.5 && (
        <p className={styles.quiet}>{t("inspect.fromOutside", { pupils: writer.whole(fromOutside) })}</p>
      )}
      {origins.length > 0 && <JourneyFigure journeys={bins} title={t("inspect.journeys")} />}
    </Section>
  );
}
