import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import type { ChangedMeasure } from "../../model/comparison/measureDifferences";
import { Icon } from "../parts/Icon";
import lists from "./MeasuresCompared.module.css";

interface Props {
  readonly measure: Measure;
  readonly title: string;
  /** What it was in the reference, where that has it too. */
  readonly change?: ChangedMeasure;
  readonly onOpen: () => void;
}

/** One measure that two scenarios do not share; a click opens its form. */
export function MeasureLine({ measure, title, change, onOpen }: Props) {
  const { t } = useTranslation();
  const said = (entry: string) =>
    t(`compare.measures.entry.${entry}` as "compare.measures.entry.year", { defaultValue: entry });

  return (
    <button
      type="button"
      className={lists.open}
      title={t("compare.measures.open", { title })}
      onClick={onOpen}
    >
      <Icon name={measure.kind} />
      <span>
        <span className={lists.name}>{title}</span>
        <span className={lists.detail}>
          {measure.year} · {t(`edit.kind.${measure.kind}`)}
          {change && ` · ${t("compare.measures.entries", { entries: change.entries.map(said).join(", ") })}`}
          {change && !change.isSimulated && ` · ${t("compare.measures.papers")}`}
        </span>
      </span>
    </button>
  );
}
