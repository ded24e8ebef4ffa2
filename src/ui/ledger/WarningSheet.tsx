import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Stage } from "../../domain/stage";
import type { Warning } from "../../model/indicators/seatWarning";
import type { Intake } from "../../model/seatWarnings";
import { useCommands } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";
import { Lights } from "./Lights";

const FEW = 8;

/** Whoever a seat warning is about: a place, some schools or one. */
export interface Warned {
  readonly key: string;
  readonly about: string;
  /** The school that a click shows on the map. */
  readonly school?: string;
  readonly stage: Stage;
  readonly county: string;
  readonly lights: readonly Warning[];
  readonly intakes: readonly Intake[];
  /** Red schools by name, where it is about several. */
  readonly red?: string;
}

interface Props {
  readonly title: string;
  readonly none: string;
  readonly year: number;
  readonly rows: readonly Warned[];
}

/** Seat warnings of one kind, those with the most entrants above their intake first, the long rest on demand. */
export function WarningSheet({ title, none, year, rows }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { look } = useCommands();
  const [isLong, setLong] = useState(false);
  const hasRed = rows.some(({ red }) => red !== undefined);
  const sorted = [...rows].sort((a, b) => excess(b) - excess(a));
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <Sheet
          tall={isLong}
          label={title}
          columns={[
            { key: "school", label: t("ledger.warnedOf") },
            { key: "stage", label: t("ledger.stage"), text: "short" },
            { key: "county", label: t("ledger.county"), text: "short" },
            { key: "intake", label: t("ledger.intake") },
            { key: "lights", label: `${year}–${year + 3}`, text: "short" },
            ...(hasRed ? [{ key: "red", label: t("ledger.redSchools"), text: "long" as const }] : []),
          ]}
          rows={sorted.slice(0, isLong ? sorted.length : FEW).map((one) => ({
            key: one.key,
            head:
              one.school === undefined ? (
                one.about
              ) : (
                <button
                  type="button"
                  className={styles.link}
                  onClick={() =>
                    look({
                      page: "map",
                      stage: one.stage,
                      selection: { kind: "school", id: one.school ?? "" },
                    })
                  }
                >
                  {one.about}
                </button>
              ),
            cells: [
              t(`stage.${one.stage}`),
              one.county,
              `${writer.whole(one.intakes[0].entrants)} / ${writer.whole(one.intakes[0].normalIntake)}`,
              <Lights key="lights" year={year} lights={one.lights} />,
              ...(hasRed ? [one.red ?? "–"] : []),
            ],
          }))}
        />
      )}
      {!isLong && rows.length > FEW && (
        <Button variant="subtle" size="compact-xs" onClick={() => setLong(true)}>
          {t("ledger.allWarned", { count: rows.length })}
        </Button>
      )}
    </>
  );
}

const excess = ({ intakes: [{ entrants, normalIntake }] }: Warned): number => entrants - normalIntake;
