import { useTranslation } from "react-i18next";
import { LACKS } from "../../domain/lack";
import type { Stage } from "../../domain/stage";
import type { Destinations } from "../../model/readers/destinations";
import { remedyOf } from "../../model/readers/remedyOf";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import styles from "./Inspector.module.css";
import { LongList } from "./LongList";
import { SelectLink } from "./SelectLink";

interface Props {
  readonly shown: Shown;
  readonly placed: Destinations;
  /** Of the children, for what would mend their lack. */
  readonly county?: string | undefined;
  readonly stage: Stage;
}

/** The schools that some children attend, most of them first, and who attends none here. */
export function DestinationList({ shown, placed, county, stage }: Props) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  return (
    <>
      <LongList
        items={placed.schools.filter(({ pupils }) => pupils >= 0.05)}
        keyOf={({ school }) => school}
        draw={({ school, pupils, metres }) => (
          <div className={styles.row}>
            <SelectLink selection={{ kind: "school", id: school }}>
              {name(shown.names.school(school))}
            </SelectLink>
            <span>
              {t("inspect.origin", {
                pupils: pupils < 0.5 ? t("inspect.underOne") : writer.whole(pupils),
                length: writer.length(metres),
              })}
            </span>
            <span className={styles.meter}>
              <span style={{ width: `${(100 * pupils) / placed.demand}%` }} />
            </span>
          </div>
        )}
      />
      {LACKS.filter((lack) => placed.lacking[lack] >= 0.5).map((lack) => (
        <p key={lack} className={styles.quiet}>
          {t("lack.of", { pupils: writer.whole(placed.lacking[lack]), lack: t(`lack.name.${lack}`) })}
          {t(`lack.remedy.${remedyOf(shown.results, shown.year, { county, stage, lack })}`)}
        </p>
      ))}
      {placed.elsewhere >= 0.5 && (
        <p className={styles.quiet}>
          {t("inspect.ofThemElsewhere", { pupils: writer.whole(placed.elsewhere) })}
        </p>
      )}
    </>
  );
}
