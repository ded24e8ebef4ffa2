import { Button, Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./CheckList.module.css";

interface Props<Id extends string> {
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly chosen: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** Things to be ticked, in their own order whatever is ticked first. */
export function CheckList<Id extends string>({ legend, ids, chosen, nameOf, onChange }: Props<Id>) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>
        {legend}
        <Button variant="subtle" size="compact-xs" onClick={() => onChange(ids)}>
          {t("export.dialog.all")}
        </Button>
        <Button variant="subtle" size="compact-xs" onClick={() => onChange([])}>
          {t("export.dialog.none")}
        </Button>
      </legend>
      <div className={styles.boxes}>
        {ids.map((id) => (
          <Checkbox
            key={id}
            label={nameOf(id)}
            checked={chosen.includes(id)}
            onChange={() =>
              onChange(
                chosen.includes(id)
                  ? chosen.filter((one) => one !== id)
                  : ids.filter((one) => one === id || chosen.includes(one)),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
