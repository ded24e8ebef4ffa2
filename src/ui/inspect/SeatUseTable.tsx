import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Stage } from "../../domain/stage";
import { SETTINGS, seatUse } from "../../model/readers/seatUse";
import type { Results } from "../../model/results";
import { useWriter } from "../parts/useWriter";
import styles from "./SeatUseTable.module.css";

const LINES = ["pupils", "seats", "usable", "aboveOwnSeats", "free", "usableFree"] as const;

/** Seats by room and usable seats of a stage side by side, by where the schools stand. */
export function SeatUseTable({
  results,
  year,
  stage,
}: {
  readonly results: Results;
  readonly year: number;
  readonly stage: Stage;
}) {
  const { t } = useTranslation();
  const writer = useWriter();
  const use = useMemo(() => seatUse(results, year, { stage }), [results, year, stage]);
  const settings = SETTINGS.filter((setting) => use[setting].seats > 0 || use[setting].pupils > 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {settings.map((setting) => (
            <th key={setting} scope="col">
              {t(`inspect.setting.${setting}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LINES.map((line) => (
          <tr key={line}>
            <th scope="row">{t(`inspect.seatUse.${line}`)}</th>
            {settings.map((setting) => (
              <td
                key={setting}
                data-tone={line === "aboveOwnSeats" && use[setting][line] >= 0.5 ? "bad" : undefined}
              >
                {writer.whole(use[setting][line])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
