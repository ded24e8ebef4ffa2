import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { seatWarning } from "../../model/indicators/seatWarning";
import { schoolSeatWarnings } from "../../model/schoolSeatWarnings";
import { useCommands } from "../appContext";
import { useWriter } from "../chart/useWriter";
import type { Shown } from "../inspect/useShownResults";
import { useNameReader } from "../shell/useNameReader";
import { Lights } from "./Lights";
import { Panel } from "./Panel";
import styles from "./Paper.module.css";
import { Sheet } from "./Sheet";

const FEW = 12;

/** Seat early-warning: counties by stage, then the schools that are not green. */
export function WarningPanel({ shown: { results, names, year } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { look } = useCommands();
  const [isLong, setLong] = useState(false);
  const schools = useMemo(() => worstFirst(schoolSeatWarnings(results, year)), [results, year]);
  const counties = results.model.countyIds;
  const stages = STAGES.filter((_, column) =>
    results.units.some(({ unit }) => unit.stage === column && unit.offers.length > 0),
  );

  return (
    <Panel title={t("ledger.warnings", { year })} note={t("ledger.warningNote")}>
      <Sheet
        label={t("ledger.byCounty")}
        columns={[
          { key: "stage", label: t("ledger.stage") },
          ...counties.map((id) => ({ key: id, label: read(names.county(id)), text: "short" as const })),
        ]}
        rows={stages.map((stage) => ({
          key: stage,
          head: t(`stage.${stage}`),
          cells: counties.map((id) => (
            <Lights key={id} year={year} lights={seatWarning(results, id, STAGES.indexOf(stage), year)} />
          )),
        }))}
      />
      <h3>{t("ledger.bySchool", { count: schools.length })}</h3>
      {schools.length === 0 ? (
        <p className={styles.note}>{t("ledger.noWarning")}</p>
      ) : (
        <Sheet
          tall
          label={t("ledger.bySchool", { count: schools.length })}
          columns={[
            { key: "school", label: t("ledger.school") },
            { key: "stage", label: t("ledger.stage"), text: "short" },
            { key: "county", label: t("ledger.county"), text: "short" },
            { key: "intake", label: t("ledger.intake") },
            { key: "lights", label: `${year}–${year + 3}`, text: "short" },
          ]}
          rows={schools.slice(0, isLong ? schools.length : FEW).map((one) => ({
            key: `${one.school} ${one.stage}`,
            head: (
              <button
                type="button"
                className={styles.link}
                onClick={() =>
                  look({ page: "map", stage: one.stage, selection: { kind: "school", id: one.school } })
                }
              >
                {read(names.school(one.school))}
              </button>
            ),
            cells: [
              t(`stage.${one.stage}`),
              read(names.county(one.county)),
              `${writer.whole(one.entrants)} / ${writer.whole(one.normalIntake)}`,
              <Lights key="lights" year={year} lights={one.lights} />,
            ],
          }))}
        />
      )}
      {!isLong && schools.length > FEW && (
        <Button variant="subtle" size="compact-xs" onClick={() => setLong(true)}>
          {t("ledger.allSchools", { count: schools.length })}
        </Button>
      )}
    </Panel>
  );
}

/** Schools with the most entrants above their intake first. */
const worstFirst = <T extends { readonly entrants: number; readonly normalIntake: number }>(
  schools: readonly T[],
): readonly T[] => [...schools].sort((a, b) => b.entrants - b.normalIntake - (a.entrants - a.normalIntake));
