import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { useApp } from "../parts/appContext";
import { useYears } from "../parts/useYears";
import { MeasureBar } from "./MeasureBar";
import bars from "./MeasureBars.module.css";
import { useSchoolMark } from "./useSchoolMark";

interface Props {
  readonly measures: readonly Measure[];
  /** So many are drawn, the earliest first. */
  readonly most: number;
}

/** Measures as bars along the years, earliest first: each starts where it begins to hold, and can be moved. */
export function MeasureBars({ measures, most }: Props) {
  const { t } = useTranslation();
  const { first, last } = useYears();
  const shown = useApp((state) => state.view.year);
  const mark = useSchoolMark();
  const sorted = [...measures].sort((a, b) => a.year - b.year);
  const years = Array.from({ length: last - first }, (_, at) => first + 1 + at);

  return (
    <section className={bars.scroll} aria-label={t("edit.bars.label")}>
      <div className={bars.axis}>
        <span />
        <span className={bars.years}>
          {years.map((year) => (
            <span key={year} data-shown={year === shown || undefined}>
              {year % 5 === 0 || year === first + 1 ? String(year).slice(2) : ""}
            </span>
          ))}
        </span>
      </div>
      <ul className={bars.list}>
        {sorted.slice(0, most).map((measure) => (
          <MeasureBar key={measure.id} measure={measure} mark={mark} first={first + 1} last={last} />
        ))}
      </ul>
    </section>
  );
}
