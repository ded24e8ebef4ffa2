import { useTranslation } from "react-i18next";
import { differenceOf } from "../../model/comparison/differenceOf";
import { criteriaOf, dominance, type Weighed } from "../../model/comparison/dominance";
import type { IndicatorKey } from "../../model/comparison/indicators";
import { useListed } from "../parts/useListed";
import styles from "./ComparePage.module.css";
import type { Alternative } from "./useCompared";

interface Props {
  readonly alternatives: readonly Alternative[];
  /** Their figures, in the same order. */
  readonly weighed: readonly Weighed[];
}

/** In words: which scenario is no worse anywhere and better somewhere, and what each trades against the reference. */
export function DominanceWords({ alternatives, weighed }: Props) {
  const { t } = useTranslation();
  const listed = useListed();
  const names = (keys: readonly IndicatorKey[]) => listed(keys.map((key) => t(`compare.name.${key}`)));
  const letterOf = (at: number) => alternatives[at].letter;
  const criteria = criteriaOf(weighed);
  const found = dominance(weighed);
  const pairs = alternatives.slice(1).map(({ letter, scenario }, at) => {
    const of = (verdict: string) =>
      criteria.filter(
        (key) =>
          differenceOf(key, weighed[0][key] ?? null, weighed[at + 1][key] ?? null)?.verdict === verdict,
      );
    return { letter, id: scenario.id, better: of("better"), worse: of("worse"), same: of("same") };
  });

  return (
    <div>
      <h3 className={styles.heading}>{t("compare.trade.dominated")}</h3>
      {found.length === 0 ? (
        <p>{t("compare.trade.noneDominated")}</p>
      ) : (
        <ul className={styles.sentences}>
          {found.map(({ better, worse, in: gains }) => (
            <li key={`${better} ${worse}`}>
              {t("compare.trade.dominates", {
                better: letterOf(better),
                worse: letterOf(worse),
                n: criteria.length,
                count: gains.length,
                names: names(gains),
              })}
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles.heading}>{t("compare.trade.pairs")}</h3>
      <ul className={styles.sentences}>
        {pairs.map(({ letter, id, better, worse, same }) => (
          <li key={id}>
            {t("compare.trade.pair", {
              other: letter,
              reference: letterOf(0),
              better: better.length,
              worse: worse.length,
              same: same.length,
            })}
            {better.length > 0 && (
              <div className={styles.good}>{t("compare.trade.betterIn", { names: names(better) })}</div>
            )}
            {worse.length > 0 && (
              <div className={styles.bad}>{t("compare.trade.worseIn", { names: names(worse) })}</div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
