import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { useApp, useCommands } from "./appContext";
import styles from "./Paper.module.css";

/** A measure by its name; a click shows its school on the map, in a year in which it is there. */
export function MeasureLink({ measure, title }: { readonly measure: Measure; readonly title: string }) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const year = useApp((state) => state.view.year);
  const show = () => {
    if (!("school" in measure)) return look({ page: "map" });
    const id = typeof measure.school === "string" ? measure.school : measure.school.id;
    const isGone = measure.kind === "merge" || measure.kind === "close";
    const seen = isGone ? Math.min(year, measure.year - 1) : Math.max(year, measure.year);
    look({ page: "map", year: seen, selection: { kind: "school", id } });
  };
  return (
    <button type="button" className={styles.link} title={t("ledger.toMap")} onClick={show}>
      {title}
    </button>
  );
}
