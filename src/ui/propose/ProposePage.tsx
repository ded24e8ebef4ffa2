import { useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { proposeWords } from "../../i18n/words/proposeWords";
import { runKey } from "../../state/runKey";
import { shownScenario } from "../../state/store";
import { AppContext, useApp } from "../parts/appContext";
import paper from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { ProposalCard } from "./ProposalCard";
import styles from "./ProposePage.module.css";
import { SearchPanel } from "./SearchPanel";
import { usualWishes } from "./usualWishes";
import { WishesPanel } from "./WishesPanel";

addWords("propose", proposeWords);

/** The machine proposes: what is asked of it, how far its search is, and what it found. */
export function ProposePage() {
  const { t } = useTranslation();
  const read = useNameReader();
  const app = useContext(AppContext);
  const scenario = useApp(shownScenario);
  const wished = useApp((state) => state.wishes);
  const search = useApp((state) => state.proposing);
  const isOutdated = useApp(
    (state) =>
      state.proposing !== undefined &&
      !state.project.scenarios.some(
        (one) => one.id === state.proposing?.scenario && runKey(state, one) === state.proposing.key,
      ),
  );
  const usual = useMemo(() => app && usualWishes(app.store.getState()), [app]);
  const wishes = wished ?? usual;

  return (
    <div className={paper.page}>
      <div className={paper.inner}>
        <div className={paper.head}>
          <h1>{t("propose.title")}</h1>
          <span className={paper.of}>{t("propose.unit", { name: read(scenario.name) })}</span>
        </div>
        <div className={styles.desk}>
          {wishes && <WishesPanel wishes={wishes} />}
          <div className={paper.stack}>
            {isOutdated && <p className={paper.verdict}>{t("propose.outdated")}</p>}
            {search && <SearchPanel search={search} />}
            {search === undefined || search.proposals.length === 0 ? (
              <p className={paper.note}>{t("propose.waiting")}</p>
            ) : (
              <>
                <p className={paper.note}>
                  {t("propose.figuresFrom", { year: search.wishes.money[0].year })}
                </p>
                <div className={styles.cards}>
                  {[...search.proposals].map((proposal, at) => (
                    <ProposalCard
                      key={proposal.measures.map((one) => `${one.id} ${one.year}`).join()}
                      search={search}
                      proposal={proposal}
                      number={at + 1}
                    />
                  ))}
                </div>
              </>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
