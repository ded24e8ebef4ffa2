import { useTranslation } from "react-i18next";
import styles from "./TopBar.module.css";

/** The name of the program at the head of every screen. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <h1 className={styles.brand}>
      <svg aria-hidden="true" width="20" height="20" viewBox="0 0 16 16">
        <path fill="currentColor" d="M8 1 1 6v9h5v-4h4v4h5V6z" />
      </svg>
      <span className={styles.brandWords}>{t("shell.brand")}</span>
    </h1>
  );
}
