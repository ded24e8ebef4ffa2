import { useTranslation } from "react-i18next";
import type { Difference } from "../../model/comparison/differenceOf";
import type { IndicatorUnit } from "../../model/comparison/indicators";
import { useApp } from "../parts/appContext";
import styles from "./Difference.module.css";
import { writeSigned } from "./writeIndicator";

interface Props {
  readonly difference: Difference | null;
  readonly unit: IndicatorUnit;
  /** The word beside the figure is left to the colour's title where there is no room for it. */
  readonly isBrief?: boolean;
}

/** A difference with its sign; better or worse in colour and in words. */
export function DifferenceText({ difference, unit, isBrief = false }: Props) {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  if (difference === null) return <span className={styles.quiet}>{t("compare.none")}</span>;
  const { by, verdict } = difference;
  if (verdict === "same") return <span className={styles.quiet}>{isBrief ? "=" : t("compare.same")}</span>;
  const word = verdict === "other" ? undefined : t(`compare.${verdict}`);
  return (
    <span className={styles.difference} data-verdict={verdict} title={word}>
      <span className={styles.figure}>{writeSigned(by, unit, language)}</span>
      {word !== undefined && (
        <>
          <span aria-hidden="true" className={styles.mark} data-verdict={verdict} />
          <span className={isBrief ? styles.unseen : styles.word}>{word}</span>
        </>
      )}
    </span>
  );
}
