import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { type TermName, termWords } from "../../i18n/words/termWords";
import styles from "./Term.module.css";

addWords("term", termWords);

interface Props {
  readonly of: TermName;
  /** The words as they stand here; the term's own name where left out. */
  readonly children?: ReactNode;
}

/** A word that explains itself when it is pointed at; the glossary has the same text for keyboards and readers. */
export function Term({ of, children }: Props) {
  const { t } = useTranslation();
  return (
    <Tooltip label={t(`term.${of}.text`)} events={{ hover: true, focus: true, touch: true }}>
      <span className={styles.term}>{children ?? t(`term.${of}.name`)}</span>
    </Tooltip>
  );
}
