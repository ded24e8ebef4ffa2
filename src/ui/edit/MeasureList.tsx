import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import list from "./MeasureList.module.css";
import { MeasureRow } from "./MeasureRow";
import { useSchoolMark } from "./useSchoolMark";

interface Props {
  readonly measures: readonly Measure[];
  /** So many are written out, the earliest first; each year says how many it has. */
  readonly most: number;
}

/** Measures by the school year from which they hold, inside a year in the planner's order. */
export function MeasureList({ measures, most }: Props) {
  const { t } = useTranslation();
  const mark = useSchoolMark();
  const sorted = [...measures].sort((a, b) => a.year - b.year);
  const shown = new Set(sorted.slice(0, most));
  const years = [...new Set(sorted.map((measure) => measure.year))];

  if (measures.length === 0) return <p className={list.empty}>{t("edit.empty.noMatch")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by key
    <section className={list.scroll} aria-label={t("edit.asList")} tabIndex={0}>
      {years.map((year) => {
        const ofYear = sorted.filter((measure) => measure.year === year);
        return (
          <section key={year} aria-label={t("shell.yearIs", { year })}>
            <h3 className={list.year}>
              {year} <span className={list.count}>{ofYear.length}</span>
            </h3>
            <ul className={list.list}>
              {ofYear
                .filter((measure) => shown.has(measure))
                .map((measure) => (
                  <MeasureRow key={measure.id} measure={measure} mark={mark} />
                ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
