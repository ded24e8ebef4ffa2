import { useTranslation } from "react-i18next";
import { useApp, useCommands } from "../parts/appContext";
import { BarButton } from "../parts/BarButton";
import { useDesk } from "../parts/Desk";
import { Icon } from "../parts/Icon";
import { MoreMenu } from "./MoreMenu";
import { PageSwitch } from "./PageSwitch";
import { ScenarioSwitch } from "./ScenarioSwitch";
import { StageSwitch } from "./StageSwitch";
import styles from "./TopBar.module.css";
import { UndoButtons } from "./UndoButtons";

/** The first line: what is open, what is looked at, how to find the rest. */
export function TopBar() {
  const { t } = useTranslation();
  const desk = useDesk();
  const { look } = useCommands();
  const language = useApp((state) => state.view.language);
  const isDark = useApp((state) => state.view.isDark);
  const hasPanels = useApp((state) => state.view.page === "map");

  return (
    <div className={styles.bar}>
      {hasPanels && (
        <BarButton
          icon="panelLeft"
          label={desk.isLeftOpen ? t("shell.foldLeft") : t("shell.unfoldLeft")}
          isPressed={desk.isLeftOpen}
          onClick={() => desk.put({ isLeftOpen: !desk.isLeftOpen })}
        />
      )}
      <h1 className={styles.brand}>
        <svg aria-hidden="true" width="20" height="20" viewBox="0 0 16 16">
          <path fill="currentColor" d="M8 1 1 6v9h5v-4h4v4h5V6z" />
        </svg>
        <span className={styles.brandWords}>{t("shell.brand")}</span>
      </h1>
      <PageSwitch />
      <ScenarioSwitch />
      <UndoButtons />
      <StageSwitch />
      <button type="button" className={styles.search} onClick={() => desk.put({ dialog: "palette" })}>
        <Icon name="search" size={14} />
        <span className={styles.searchWords}>{t("shell.search")}</span>
        <kbd className={styles.key}>Ctrl K</kbd>
      </button>
      <div className={styles.end}>
        <button
          type="button"
          className={styles.language}
          aria-label={t("shell.toEnglishLong")}
          lang={language === "zh" ? "en" : "zh-CN"}
          onClick={() => look({ language: language === "zh" ? "en" : "zh" })}
        >
          {t("shell.toEnglish")}
        </button>
        <BarButton
          icon={isDark ? "sun" : "moon"}
          label={isDark ? t("shell.toLight") : t("shell.toDark")}
          onClick={() => look({ isDark: !isDark })}
        />
        <MoreMenu />
        {hasPanels && (
          <BarButton
            icon="panelRight"
            label={desk.isRightOpen ? t("shell.foldRight") : t("shell.unfoldRight")}
            isPressed={desk.isRightOpen}
            onClick={() => desk.put({ isRightOpen: !desk.isRightOpen })}
          />
        )}
      </div>
    </div>
  );
}
