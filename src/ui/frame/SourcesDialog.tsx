import { Badge, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ProvenanceKind } from "../../domain/dataset";
import { addWords } from "../../i18n/resources";
import { sourcesWords } from "../../i18n/words/sourcesWords";
import { dataColumn } from "../../io/dataColumn";
import { useApp } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import ruled from "../parts/Tables.module.css";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import styles from "./SourcesDialog.module.css";

addWords("sources", sourcesWords);

const COLOURS: Readonly<Record<ProvenanceKind, string>> = {
  census: "ink",
  published: "teal",
  estimate: "yellow",
  own: "teal",
  madeUp: "gray",
};

/** What is census, published, estimated or made up, table by table and column by column. */
export function SourcesDialog() {
  const { t, i18n } = useTranslation();
  const read = useNameReader();
  const desk = useDesk();
  const { statement, provenance, name } = useApp((state) => state.city.model.dataset);
  const tables = [...new Set(provenance.map((entry) => entry.table))];
  const { shareFinely } = useWriter();

  return (
    <Modal
      opened
      onClose={() => desk.put({ dialog: undefined })}
      title={`${t("shell.sources.title")} · ${read(name)}`}
      size="min(920px, 94vw)"
    >
      <p className={styles.statement}>{read(statement)}</p>
      <div className={ruled.tables}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("sources.column")}</th>
              <th scope="col">{t("sources.kind")}</th>
              <th scope="col">{t("sources.note")}</th>
              <th scope="col">{t("sources.error")}</th>
            </tr>
          </thead>
          {tables.map((table) => (
            <tbody key={table}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles.table}>
                  {t(`sources.tables.${table}`)}
                </th>
              </tr>
              {provenance
                .filter((entry) => entry.table === table)
                .map((entry) => (
                  <tr key={`${entry.column} ${entry.note.en}`}>
                    <td className={styles.column}>{dataColumn(entry.column, i18n)}</td>
                    <td>
                      <Badge
                        variant="dot"
                        color={COLOURS[entry.kind]}
                        size="sm"
                        tt="none"
                        fw={500}
                        miw="max-content"
                      >
                        {t(`sources.kinds.${entry.kind}`)}
                      </Badge>
                    </td>
                    <td>{read(entry.note)}</td>
                    <td>{entry.error === undefined ? "" : `±${shareFinely(entry.error)}`}</td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className={styles.licences}>
        <a href="./NOTICES.txt" target="_blank" rel="noreferrer">
          {t("sources.licences")}
        </a>
      </p>
    </Modal>
  );
}
