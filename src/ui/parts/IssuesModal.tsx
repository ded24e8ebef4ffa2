import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Issue } from "../../domain/issue";
import { IssueTable } from "./IssueTable";
import styles from "./Tables.module.css";

interface Props {
  readonly file: string;
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
}

/** Why a file could not be opened, line by line. */
export function IssuesModal({ file, issues, onClose }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t("shell.project.unreadable", { file })} size="xl">
      <div className={styles.tables}>
        <IssueTable issues={issues} words={i18n} />
      </div>
    </Modal>
  );
}
