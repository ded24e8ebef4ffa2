import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { type DefinitionName, definitionWords } from "../../i18n/words/definitionWords";
import styles from "./Glossary.module.css";
import { SearchedDialog } from "./SearchedDialog";

addWords("definition", definitionWords);

const NAMES = Object.keys(definitionWords.zh.of) as DefinitionName[];
const FIELDS = ["counts", "from", "not"] as const;

interface Props {
  /** The figure that is asked about; all of them where left out. */
  readonly at?: DefinitionName | undefined;
  readonly onClose: () => void;
}

/** Every headline: what it counts, from what and over whom, and what it is not. */
export function Definitions({ at, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(() => (at === undefined ? "" : t(`definition.of.${at}.name`)));
  const wanted = typed.trim().toLowerCase();
  const says = (name: DefinitionName, field: "name" | (typeof FIELDS)[number]) =>
    t(`definition.of.${name}.${field}`).toLowerCase().includes(wanted);
  const byName = NAMES.filter((name) => says(name, "name"));
  const found = [
    ...byName,
    ...NAMES.filter((name) => !byName.includes(name) && FIELDS.some((field) => says(name, field))),
  ];
  return (
    <SearchedDialog
      title={t("definition.title")}
      label={t("definition.search")}
      size="xl"
      typed={typed}
      onType={setTyped}
      onClose={onClose}
    >
      {found.length === 0 && <p className={styles.list}>{t("definition.none")}</p>}
      <dl className={styles.list}>
        {found.map((name) => (
          <div key={name} className={styles.entry}>
            <dt>{t(`definition.of.${name}.name`)}</dt>
            <dd>
              {FIELDS.map((field) => (
                <p key={field} className={styles.field}>
                  <span>{t(`definition.fields.${field}`)}</span> {t(`definition.of.${name}.${field}`)}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </SearchedDialog>
  );
}
