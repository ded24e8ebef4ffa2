import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useDesk } from "../parts/Desk";
import { IssueTable } from "./IssueTable";
import styles from "./SourcesDialog.module.css";

/** Why a file could not be opened, line by line. */
export function IssuesDialog() {
  const { t, i18n } = useTranslation();
  const { issues, put } = useDesk();
  return (
    <Modal
      opened
      onClose={() => put({ dialog: undefined, issues: undefined })}
      title={t("shell.project.unreadable", { file: issues?.file ?? "" })}
      size="xl"
    >
      <div className={styles.tables}>
        <IssueTable issues={issues?.issues ?? []} words={i18n} />
      </div>
    </Modal>
  );
}
