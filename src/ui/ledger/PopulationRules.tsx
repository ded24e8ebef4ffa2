import { useTranslation } from "react-i18next";
import type { Assumptions } from "../../domain/assumptions";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { useWriter } from "../parts/useWriter";

/** The corrections of births and migration that a run believes in, in words. */
export function PopulationRules({ assumptions }: { readonly assumptions: Assumptions }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { fertility, schoolMoves } = assumptions;
  const years = fertility.knownFadeYears ?? 0;
  return (
    <Panel title={t("published.rules.title")}>
      {years > 0 && <p className={styles.note}>{t("published.rules.births", { years })}</p>}
      {schoolMoves && (
        <p className={styles.note}>
          {t("published.rules.moves", {
            from: schoolMoves.fromAge,
            to: schoolMoves.toAge,
            before: schoolMoves.fromAge - 1,
            share: writer.share(schoolMoves.share),
            after: schoolMoves.toAge + 1,
            last: schoolMoves.toAge + schoolMoves.leaveYears,
          })}
        </p>
      )}
      {years === 0 && !schoolMoves && <p className={styles.note}>{t("published.rules.none")}</p>}
    </Panel>
  );
}
