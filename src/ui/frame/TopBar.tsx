import { useTranslation } from "react-i18next";
import { useApp, useCommands } from "../parts/appContext";
import { BarButton } from "../parts/BarButton";
import { useDesk } from "../parts/Desk";
import { Icon } from "../parts/Icon";
import { Brand } from "./Brand";
import { LookSwitches } from "./LookSwitches";
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
      <Brand />
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
        <LookSwitches language={language} isDark={isDark} onChange={look} />
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
