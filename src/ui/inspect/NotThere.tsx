import { useTranslation } from "react-i18next";
import { useCommands } from "../parts/appContext";
import styles from "./Inspector.module.css";

/** What is selected does not exist in this scenario or year. */
export function NotThere() {
  const { t } = useTranslation();
  const { look } = useCommands();
  return (
    <>
      <p className={styles.quiet}>{t("inspect.notThere")}</p>
      <button type="button" className={styles.link} onClick={() => look({ selection: undefined })}>
        {t("inspect.backToCity")}
      </button>
    </>
  );
}
