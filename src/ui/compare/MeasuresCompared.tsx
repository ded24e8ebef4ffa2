import { useTranslation } from "react-i18next";
import { differingRows } from "../../domain/beliefRow";
import type { Measure } from "../../domain/measure";
import { measureDifferences } from "../../model/comparison/measureDifferences";
import { LongList } from "../inspect/LongList";
import { useBeliefWords } from "../parts/useBeliefWords";
import { useListed } from "../parts/useListed";
import { useNameReader } from "../parts/useNameReader";
import styles from "./ComparePage.module.css";
import { Letter } from "./Letter";
import { MeasureLine } from "./MeasureLine";
import lists from "./MeasuresCompared.module.css";
import { MovedTable } from "./MovedTable";
import type { Alternative } from "./useCompared";
import { useMeasureTitles } from "./useMeasureTitles";
import { useOpenMeasure } from "./useOpenMeasure";

/** Measure by measure, what each scenario does otherwise than the reference, and whom that moves. */
export function MeasuresCompared({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const { t } = useTranslation();
  const open = useOpenMeasure();
  const [reference, ...others] = alternatives;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t("compare.aspect.measures")}>
      {others.map((other) => (
        <PairOfPlans key={other.scenario.id} reference={reference} other={other} onOpen={open} />
      ))}
    </section>
  );
}

interface Props {
  readonly reference: Alternative;
  readonly other: Alternative;
  readonly onOpen: (scenario: string, measure: Measure) => void;
}

const FIRST = 12;

function PairOfPlans({ reference, other, onOpen }: Props) {
  const { t } = useTranslation();
  const titleOfReference = useMeasureTitles(reference.results);
  const titleOfOther = useMeasureTitles(other.results);
  const read = useNameReader();
  const listed = useListed();
  const { titleOf: beliefTitle } = useBeliefWords();
  const found = measureDifferences(reference.scenario, other.scenario);
  const believed = differingRows("assumptions", other.results.assumptions, reference.results.assumptions);
  const lone = [
    {
      holder: reference,
      measures: found.onlyInReference,
      titleOf: titleOfReference,
    },
    {
      holder: other,
      measures: found.onlyInOther,
      titleOf: titleOfOther,
    },
  ] as const;

  return (
    <article className={lists.pair}>
      <h3 className={styles.heading}>
        <Letter of={other} /> {read(other.scenario.name)} {t("compare.measures.versus")}{" "}
        <Letter of={reference} /> {read(reference.scenario.name)}
      </h3>
      {believed.length > 0 && (
        <p className={styles.note}>
          {t("compare.measures.beliefs", {
            count: believed.length,
            names: listed(believed.map(({ path }) => beliefTitle(path))),
          })}
        </p>
      )}
      <MovedTable reference={reference} other={other} />
      <div className={lists.columns}>
        {lone.map(({ holder, measures, titleOf }) => (
          <section
            key={holder.scenario.id}
            aria-label={t("compare.measures.onlyIn", { letter: holder.letter })}
          >
            <h4 className={lists.head}>
              {t("compare.measures.onlyIn", { letter: holder.letter })} · {measures.length}
            </h4>
            {measures.length === 0 && <p className={styles.note}>{t("compare.measures.nothing")}</p>}
            <LongList
              items={byYear(measures)}
              first={FIRST}
              keyOf={({ id }) => id}
              draw={(measure) => (
                <MeasureLine
                  measure={measure}
                  title={titleOf(measure)}
                  onOpen={() => onOpen(holder.scenario.id, measure)}
                />
              )}
            />
          </section>
        ))}
        <section aria-label={t("compare.measures.changed")}>
          <h4 className={lists.head}>
            {t("compare.measures.changed")} · {found.changed.length}
          </h4>
          {found.changed.length === 0 && <p className={styles.note}>{t("compare.measures.nothing")}</p>}
          <LongList
            items={found.changed}
            first={FIRST}
            keyOf={({ after }) => after.id}
            draw={(change) => (
              <MeasureLine
                measure={change.after}
                title={titleOfOther(change.after)}
                change={change}
                onOpen={() => onOpen(other.scenario.id, change.after)}
              />
            )}
          />
          {found.alike > 0 && (
            <p className={styles.note}>{t("compare.measures.alike", { n: found.alike })}</p>
          )}
        </section>
      </div>
    </article>
  );
}

const byYear = (measures: readonly Measure[]): readonly Measure[] =>
  [...measures].sort((a, b) => a.year - b.year);
