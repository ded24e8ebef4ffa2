import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useDesk } from "../parts/Desk";
import { Keys } from "./Keys";
import styles from "./ShortcutsSheet.module.css";
import { useActions } from "./useActions";

const GROUPS = ["view", "edit", "scenario", "file", "help"] as const;

/** Every key there is, by what it is for. */
export function ShortcutsSheet() {
  const { t } = useTranslation();
  const desk = useDesk();
  const actions = useActions().filter(({ keys }) => keys !== undefined);

  return (
    <Modal opened onClose={() => desk.put({ dialog: undefined })} title={t("shell.shortcuts")} size="lg">
      <div className={styles.columns}>
        {GROUPS.map((group) => {
          const own = actions.filter((action) => action.group === group);
          return own.length === 0 ? null : (
            <section key={group} className={styles.group}>
              <h3 className={styles.title}>{t(`shell.action.group.${group}`)}</h3>
              <dl className={styles.list}>
                {own.map(({ id, title, keys }) => (
                  <div key={id} className={styles.line}>
                    <dt>{title}</dt>
                    <dd>{keys && <Keys keys={keys} />}</dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Modal>
  );
}
