import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Part } from "../../model/part";
import { useApp } from "../parts/appContext";
import styles from "./ComparePage.module.css";
import { IndicatorYear } from "./IndicatorYear";
import { IndicatorYears } from "./IndicatorYears";
import type { Alternative } from "./useCompared";

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly part: Part;
}

/** Every indicator of every scenario with its difference from the reference, in the year of the bar above or in all. */
export function IndicatorTables({ alternatives, part }: Props) {
  const { t } = useTranslation();
  const year = useApp((state) => state.view.year);
  const [isWhole, setWhole] = useState(false);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t("compare.aspect.table")}>
      <div className={styles.line}>
        <SegmentedControl
          aria-label={t("compare.yearScope")}
          data={[
            { value: "one", label: t("compare.inYear", { year }) },
            { value: "all", label: t("compare.allYears") },
          ]}
          value={isWhole ? "all" : "one"}
          onChange={(value) => setWhole(value === "all")}
        />
        <p className={styles.note}>{t("compare.tableNote", { letter: alternatives[0].letter })}</p>
      </div>
      {isWhole ? (
        <IndicatorYears alternatives={alternatives} part={part} />
      ) : (
        <IndicatorYear alternatives={alternatives} part={part} year={year} />
      )}
    </section>
  );
}
