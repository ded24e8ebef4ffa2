import { useTranslation } from "react-i18next";
import { runKey } from "../../state/runKey";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import styles from "../parts/Paper.module.css";
import { FanPanel } from "./FanPanel";
import { FuturesPanel } from "./FuturesPanel";
import { NeedsPanel } from "./NeedsPanel";
import { OddsPanel } from "./OddsPanel";
import { RisksPanel } from "./RisksPanel";
import { TipPanel } from "./TipPanel";

/** Many futures of the shown plan: how far they lie apart, what is likely to be short, which measures are needed in how many. */
export function FuturesView() {
  const { t } = useTranslation();
  const isDemonstration = useApp((state) => state.city.model.dataset.isDemonstration);
  const sweep = useApp((state) => state.futures);
  const key = useApp((state) => runKey(state, shownScenario(state)));
  const { fan, odds } = sweep ?? {};
  return (
    <>
      {isDemonstration && (
        <p className={styles.verdict} role="note">
          {t("futures.madeUp")}
        </p>
      )}
      <FuturesPanel />
      {sweep !== undefined && sweep.key !== key && (
        <p className={styles.verdict} data-state="bad" role="status">
          {t("futures.stale")}
        </p>
      )}
      {fan === undefined ? (
        <p className={styles.note}>{t(sweep === undefined ? "futures.none" : "futures.waiting")}</p>
      ) : (
        <>
          <div className={styles.columns}>
            <FanPanel fan={fan} />
            <RisksPanel fan={fan} />
          </div>
          {sweep !== undefined && odds !== undefined && <OddsPanel odds={odds} scenarios={sweep.scenarios} />}
          <TipPanel years={fan.shape.years} />
          <NeedsPanel fan={fan} />
        </>
      )}
    </>
  );
}
