import { useTranslation } from "react-i18next";
import styles from "./ExportCards.module.css";
import { EXPORT_KINDS, type ExportKind } from "./exportKinds";

interface Props {
  readonly kind: ExportKind;
  readonly isDisabled: boolean;
  readonly onPick: (kind: ExportKind) => void;
}

/** One card for each thing that can be exported; a group of radio buttons for the keyboard. */
export function ExportCards({ kind, isDisabled, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.cards} disabled={isDisabled}>
      <legend className={styles.legend}>{t("export.dialog.what")}</legend>
      {EXPORT_KINDS.map((one) => (
        <label key={one} className={styles.card} data-chosen={one === kind || undefined}>
          <input
            type="radio"
            name="export"
            value={one}
            checked={one === kind}
            onChange={() => onPick(one)}
            aria-describedby={`export-${one}`}
            aria-label={t(`export.kinds.${one}.name`)}
          />
          <span className={styles.name}>{t(`export.kinds.${one}.name`)}</span>
          <span className={styles.hint} id={`export-${one}`}>
            {t(`export.kinds.${one}.hint`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
