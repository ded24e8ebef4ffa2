import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { isNotGreen } from "../../model/indicators/seatWarning";
import { type PlaceSeatWarning, seatWarnings, sharedBasinWarnings } from "../../model/seatWarnings";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { Lights } from "./Lights";
import { WarningSheet } from "./WarningSheet";

const SETTINGS = ["town", "rural"] as const;
const NAMED = 4;

/** Seat early warning: by stage, county and setting, red with its schools; then the basins and the schools that are not green. */
export function WarningPanel({ shown: { results, names, year } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { settings, schools } = useMemo(() => seatWarnings(results, year), [results, year]);
  const basins = useMemo(() => sharedBasinWarnings(results, year), [results, year]);
  const columns = results.model.countyIds.flatMap((county) => SETTINGS.map((place) => ({ county, place })));
  const stages = STAGES.filter((stage) => settings.some((one) => one.stage === stage));
  const schoolName = (id: string) => read(names.school(id));
  const named = ({ red }: PlaceSeatWarning) =>
    red.length === 0
      ? "–"
      : red.slice(0, NAMED).map(schoolName).join(t("inspect.comma")) +
        (red.length > NAMED ? t("ledger.redMore", { count: red.length - NAMED }) : "");
  const placeName = (place: (typeof SETTINGS)[number]) => t(`inspect.place.${place}`);

  const reds = columns.flatMap(({ county, place }) =>
    settings
      .filter((one) => one.county === county && one.place === place && one.lights.includes("red"))
      .map((one) => ({
        ...one,
        key: `${county} ${place} ${one.stage}`,
        about: placeName(place),
        county: read(names.county(county)),
        red: named(one),
      })),
  );
  const shared = basins.map((one) => ({
    ...one,
    key: `${one.schools[0]} ${one.stage}`,
    school: one.schools[0],
    about: t("inspect.warn.basin", { school: schoolName(one.schools[0]), others: one.schools.length - 1 }),
    county: read(names.county(one.county)),
    red: named(one),
  }));
  const single = schools
    .filter(({ lights }) => isNotGreen(lights))
    .map((one) => ({
      ...one,
      key: `${one.school} ${one.stage}`,
      about: schoolName(one.school),
      county: read(names.county(one.county)),
    }));

  return (
    <Panel title={t("ledger.warnings", { year })} note={t("ledger.warningNote")}>
      <Sheet
        label={t("ledger.bySetting")}
        columns={[
          { key: "stage", label: t("ledger.stage") },
          ...columns.map(({ county, place }) => ({
            key: `${county} ${place}`,
            label: (
              <>
                {read(names.county(county))}
                <br />
                {placeName(place)}
              </>
            ),
            text: "short" as const,
          })),
        ]}
        rows={stages.map((stage) => ({
          key: stage,
          head: t(`stage.${stage}`),
          cells: columns.map(({ county, place }) => {
            const found = settings.find(
              (one) => one.county === county && one.stage === stage && one.place === place,
            );
            return found ? <Lights key={`${county} ${place}`} year={year} lights={found.lights} /> : "–";
          }),
        }))}
      />
      <WarningSheet
        title={t("ledger.redSettings", { count: reds.length })}
        none={t("ledger.noRed")}
        year={year}
        rows={reds}
      />
      <WarningSheet
        title={t("ledger.byBasin", { count: shared.length })}
        none={t("ledger.noWarning")}
        year={year}
        rows={shared}
      />
      <WarningSheet
        title={t("ledger.bySchool", { count: single.length })}
        none={t("ledger.noWarning")}
        year={year}
        rows={single}
      />
    </Panel>
  );
}
