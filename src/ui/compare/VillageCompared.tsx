import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { cohortComparison } from "../../model/comparison/cohortComparison";
import { namesOf } from "../../model/readers/names";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import { CohortTable } from "./CohortTable";
import styles from "./ComparePage.module.css";
import { EntrySentences } from "./EntrySentences";
import type { Alternative } from "./useCompared";
import { VillagePicker } from "./VillagePicker";

/** The years in which the oldest pupil and the youngest child of a run were born, counted from its first and last year. */
const OLDEST = 17;
const YOUNGEST = 3;

/** Which school a child of one village goes to under each scenario, year by year, and how far it is. */
export function VillageCompared({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const [{ results }] = alternatives;
  const year = useApp((state) => state.view.year);
  const village = useApp(({ view }) =>
    view.selection?.kind === "settlement" ? view.selection.id : undefined,
  );
  const [born, setBorn] = useState(year - results.assumptions.stages.primary.entryAge);
  const steps = useMemo(
    () =>
      village === undefined
        ? []
        : cohortComparison(
            alternatives.map((one) => one.results),
            village,
            born,
          ),
    [alternatives, village, born],
  );
  const names = useMemo(() => alternatives.map((one) => namesOf(one.results)), [alternatives]);
  const first = results.years[0] - OLDEST;
  const last = results.years[results.years.length - 1] - YOUNGEST;
  const known = alternatives.findIndex(
    (one) => village !== undefined && one.results.model.settlementRow.has(village),
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t("compare.aspect.village")}>
      <div className={styles.line}>
        <VillagePicker village={village} />
        <NativeSelect
          label={t("inspect.bornIn")}
          size="xs"
          value={String(born)}
          onChange={({ currentTarget }) => setBorn(Number(currentTarget.value))}
          data={Array.from({ length: last - first + 1 }, (_, at) => String(first + at))}
        />
        <p className={styles.note}>{t("inspect.bornNote")}</p>
      </div>
      {village === undefined || known === -1 ? (
        <p className={styles.note}>{t("compare.village.choose")}</p>
      ) : (
        <>
          <h3 className={styles.heading}>
            {t("compare.village.heading", { born, place: read(names[known].settlement(village)) })}
          </h3>
          {steps.length === 0 ? (
            <p className={styles.note}>{t("compare.village.empty")}</p>
          ) : (
            <>
              <EntrySentences alternatives={alternatives} steps={steps} names={names} />
              <CohortTable alternatives={alternatives} steps={steps} names={names} />
            </>
          )}
        </>
      )}
    </section>
  );
}
