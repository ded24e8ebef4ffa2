import { Badge, Group } from "@mantine/core";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { schoolProfile } from "../../model/readers/schoolProfile";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { Facts } from "./Facts";
import styles from "./Inspector.module.css";
import { MadeUpBadge } from "./MadeUpBadge";
import { NotThere } from "./NotThere";
import { PlaceHead } from "./PlaceHead";
import { SchoolCauses } from "./SchoolCauses";
import { SchoolClasses } from "./SchoolClasses";
import { SchoolLimits } from "./SchoolLimits";
import { SchoolMeasures } from "./SchoolMeasures";
import { SchoolOverYears } from "./SchoolOverYears";
import { SchoolPupils } from "./SchoolPupils";
import { SchoolSources } from "./SchoolSources";
import { SchoolWarnings } from "./SchoolWarnings";
import { SelectLink } from "./SelectLink";

const SchoolWorth = lazy(async () => ({ default: (await import("./SchoolWorth")).SchoolWorth }));

/** A school: what it is, who comes, what limits it, and what the scenario does with it. */
export function SchoolCard({ shown, id }: { readonly shown: Shown; readonly id: string }) {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const { results, year } = shown;
  const profile = useMemo(() => schoolProfile(results, id, year), [results, id, year]);
  if (profile === undefined) return <NotThere />;
  const { plan, isBuilt, isOpen, campusOf, pupils, seats } = profile;
  const isMadeUp = results.model.dataset.isDemonstration && !isBuilt;
  const free = seats - pupils;
  return (
    <article>
      <PlaceHead shown={shown} place={plan} />
      <Group gap={4} mt={6}>
        <Badge variant="light" size="sm" tt="none">
          {t(`inspect.kind.${plan.kind}`)}
        </Badge>
        <Badge variant="light" size="sm" color="gray" tt="none">
          {t(`inspect.ownership.${plan.ownership}`)}
        </Badge>
        <Badge variant="light" size="sm" color="gray" tt="none">
          {t(`inspect.setting.${plan.setting}`)}
        </Badge>
        {isMadeUp && <MadeUpBadge shown={shown} />}
        {isBuilt && (
          <Badge variant="filled" size="sm" tt="none">
            {t("inspect.built")}
          </Badge>
        )}
      </Group>
      {campusOf !== undefined && (
        <p className={styles.quiet}>
          {t("inspect.campusOf")}{" "}
          <SelectLink selection={{ kind: "school", id: campusOf.id }}>{name(campusOf.name)}</SelectLink>
        </p>
      )}
      {isOpen ? (
        <Facts
          facts={[
            { label: t("inspect.pupilsIn", { year }), value: writer.whole(pupils) },
            { label: t("inspect.seats"), value: writer.whole(seats) },
            free < 0
              ? { label: t("inspect.aboveOwnSeats"), value: writer.whole(-free), tone: "bad" as const }
              : { label: t("inspect.surplus"), value: writer.whole(free) },
            ...(seats > 0
              ? [
                  {
                    label: t("inspect.utilisation"),
                    value: writer.share(pupils / seats),
                    ...(pupils > seats && { tone: "bad" as const }),
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <p className={styles.quiet}>{t("inspect.notOpen", { year })}</p>
      )}
      <SchoolWarnings shown={shown} profile={profile} />
      {isOpen && <SchoolCauses shown={shown} id={id} />}
      {isOpen && <SchoolPupils profile={profile} year={year} />}
      <SchoolOverYears shown={shown} profile={profile} />
      {isOpen && <SchoolClasses shown={shown} profile={profile} />}
      {isOpen && <SchoolSources shown={shown} id={id} />}
      {isOpen && <SchoolLimits shown={shown} profile={profile} />}
      {isOpen && (
        <Suspense>
          <SchoolWorth shown={shown} profile={profile} />
        </Suspense>
      )}
      <SchoolMeasures shown={shown} profile={profile} />
    </article>
  );
}
