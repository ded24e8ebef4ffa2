import { useTranslation } from "react-i18next";
import { useApp, useCommands } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import { Icon, type IconName } from "../parts/Icon";
import { RunStatus } from "./RunStatus";
import styles from "./StatusBar.module.css";

const DRAWERS = [
  ["charts", "chart"],
  ["table", "table"],
  ["warnings", "warning"],
] as const satisfies readonly (readonly [string, IconName])[];

/** The lowest line: what the drawer can show, how the run stands, and always what kind of city this is. */
export function StatusBar() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const desk = useDesk();
  const open = useApp((state) => state.view.drawer);
  const isDemonstration = useApp((state) => state.city.model.dataset.isDemonstration);

  return (
    <footer className={styles.bar}>
      <div className={styles.tabs}>
        {DRAWERS.map(([drawer, icon]) => (
          <button
            key={drawer}
            type="button"
            className={styles.tab}
            aria-expanded={open === drawer}
            onClick={() => look({ drawer: open === drawer ? "closed" : drawer })}
          >
            <Icon name={icon} size={14} />
            {t(`shell.drawer.${drawer}`)}
          </button>
        ))}
      </div>
      <div className={styles.middle}>
        <RunStatus />
      </div>
      <button type="button" className={styles.badge} onClick={() => desk.put({ dialog: "sources" })}>
        {t(isDemonstration ? "shell.demo" : "shell.sources.title")}
      </button>
    </footer>
  );
}
