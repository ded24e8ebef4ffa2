import { Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { helpWords } from "../../i18n/words/helpWords";
import styles from "./Glossary.module.css";
import type { TermName } from "./Term";

const NAMES = Object.keys(helpWords.zh.term) as TermName[];

/** Every word that the program uses in a meaning of its own, explained in a sentence or two. */
export function Glossary({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const terms = NAMES.map((name) => ({
    name,
    title: t(`help.term.${name}.name`),
    text: t(`help.term.${name}.text`),
  })).filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted));

  return (
    <Modal opened onClose={onClose} title={t("help.glossary")} size="lg">
      <TextInput
        data-autofocus
        type="search"
        aria-label={t("help.glossarySearch")}
        placeholder={t("help.glossarySearch")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <dl className={styles.list}>
        {terms.map(({ name, title, text }) => (
          <div key={name} className={styles.entry}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
