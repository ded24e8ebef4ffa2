import { ActionIcon, Button } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../parts/Icon";
import styles from "../Import.module.css";
import { TEMPLATE_IDS, TemplateButton } from "../TemplateButton";
import { INTO, importCommands, useImporting } from "../useImporting";
import { useImportWriter } from "../useImportWriter";

/** Where the files go in: what may be dropped, what to begin with, and what is there already. */
export function DropStep() {
  const { t } = useTranslation();
  const writer = useImportWriter();
  const input = useRef<HTMLInputElement>(null);
  const files = useImporting((state) => state.files);

  return (
    <>
      <p className={styles.lead}>{t(INTO === undefined ? "importing.lead" : "refresh.lead")}</p>
      <div className={styles.drop}>
        <Icon name="save" size={34} />
        <strong>{t("importing.drop.title")}</strong>
        <span className={styles.quiet}>{t("importing.drop.or")}</span>
        <Button
          size="sm"
          variant={files.length === 0 ? "filled" : "default"}
          onClick={() => input.current?.click()}
        >
          {t(files.length === 0 ? "importing.drop.choose" : "importing.drop.more")}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t("importing.drop.choose")}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = "";
            if (chosen.length > 0) importCommands.add(chosen);
          }}
        />
        <p>{t("importing.drop.takes")}</p>
        <p>{t("importing.drop.first")}</p>
      </div>
      {files.length > 0 && (
        <section className={styles.paper} aria-label={t("importing.drop.files")}>
          <h3>{t("importing.drop.files")}</h3>
          <ul className={styles.files}>
            {files.map(({ id, name, content }) => (
              <li key={id} className={styles.file}>
                <Icon name="table" />
                <span title={name}>{name}</span>
                <span className={styles.quiet}>
                  {t("importing.drop.size", { size: writer.fixed(content.size / 1e6, 2) })}
                </span>
                <ActionIcon
                  size="sm"
                  aria-label={t("importing.drop.remove", { name })}
                  onClick={() => importCommands.remove(id)}
                >
                  <Icon name="cross" size={13} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.paper} aria-label={t("importing.drop.templates")}>
        <h3>{t("importing.drop.templates")}</h3>
        <p>{t("importing.drop.templatesNote")}</p>
        <div className={styles.row}>
          {TEMPLATE_IDS.map((id) => (
            <TemplateButton key={id} id={id} label={t(`importing.template.${id}`)} />
          ))}
        </div>
      </section>
    </>
  );
}
