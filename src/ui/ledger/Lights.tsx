import { useTranslation } from "react-i18next";
import type { Warning } from "../../model/indicators/seatWarning";
import styles from "../parts/Paper.module.css";

/** Warnings of following years, each said in a word and not by its colour alone. */
export function Lights({ lights, year }: { readonly lights: readonly Warning[]; readonly year: number }) {
  const { t } = useTranslation();
  const dated = lights.map((light, at) => ({ light, of: year + at }));
  return (
    <span className={styles.lights}>
      {dated.map(({ light, of }) => (
        <span
          key={of}
          className={styles.light}
          data-light={light}
          title={`${of} ${t(`ledger.light.${light}`)}`}
        >
          {t(`ledger.lightSign.${light}`)}
        </span>
      ))}
    </span>
  );
}
