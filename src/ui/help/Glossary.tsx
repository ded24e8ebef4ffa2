import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { type TermName, termWords } from "../../i18n/words/termWords";
import { useNormFigures } from "../parts/useNormFigures";
import styles from "./Glossary.module.css";
import { SearchedDialog } from "./SearchedDialog";

addWords("term", termWords);

const NAMES = Object.keys(termWords.zh) as TermName[];

/** Every word that the program uses in a meaning of its own, explained in a sentence or two. */
export function Glossary({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const figures = useNormFigures();
  const wanted = typed.trim().toLowerCase();
  const terms = NAMES.map((name) => ({
    name,
    title: t(`term.${name}.name`),
    text: t(`term.${name}.text`, figures),
  })).filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted));

  return (
    <SearchedDialog
      title={t("help.glossary")}
      label={t("help.glossarySearch")}
      size="lg"
      typed={typed}
      onType={setTyped}
      onClose={onClose}
    >
      <dl className={styles.list}>
        {terms.map(({ name, title, text }) => (
          <div key={name} className={styles.entry}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </SearchedDialog>
  );
}
