import { useTranslation } from "react-i18next";
import type { View } from "../../state/view";
import { BarButton } from "../parts/BarButton";
import styles from "./TopBar.module.css";

type Looks = Pick<View, "language" | "isDark">;

/** The two switches of every screen: its language, and light or dark. */
export function LookSwitches({
  language,
  isDark,
  onChange,
}: Looks & { readonly onChange: (change: Partial<Looks>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className={styles.language}
        aria-label={t("shell.toEnglishLong")}
        lang={language === "zh" ? "en" : "zh-CN"}
        onClick={() => onChange({ language: language === "zh" ? "en" : "zh" })}
      >
        {t("shell.toEnglish")}
      </button>
      <BarButton
        icon={isDark ? "sun" : "moon"}
        label={isDark ? t("shell.toLight") : t("shell.toDark")}
        onClick={() => onChange({ isDark: !isDark })}
      />
    </>
  );
}
