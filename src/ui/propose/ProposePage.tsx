import { Button } from "@mantine/core";
import { useContext, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Proposal } from "../../domain/proposal";
import { addWords } from "../../i18n/resources";
import { proposeWords } from "../../i18n/words/proposeWords";
import { runKey } from "../../state/runKey";
import { shownScenario } from "../../state/store";
import { AppContext, useApp, useCommands } from "../parts/appContext";
import paper from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { FrontierPanel } from "./FrontierPanel";
import { ObstaclesPanel } from "./ObstaclesPanel";
import { ProposalCard } from "./ProposalCard";
import { ProposalMap } from "./ProposalMap";
import styles from "./ProposePage.module.css";
import { ReasonsPanel } from "./ReasonsPanel";
import { ReviewPanel } from "./ReviewPanel";
import { SearchPanel } from "./SearchPanel";
import { usualWishes } from "./usualWishes";
import { WishesPanel } from "./WishesPanel";

addWords("propose", proposeWords);

/** The machine proposes: what is asked of it, how far its search is, and what it found. */
export function ProposePage() {
  const { t } = useTranslation();
  const read = useNameReader();
  const app = useContext(AppContext);
  const { look } = useCommands();
  const scenario = useApp(shownScenario);
  const { baseYear } = useApp((state) => state.city.model.dataset);
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
  const [mapped, setMapped] = useState<string>();
  const proposals = search?.proposals ?? [];
  const onMap = proposals.find((one) => keyOf(one) === mapped) ?? proposals[0];

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
            {search && search.scenario !== scenario.id && (
              <p className={paper.verdict}>
                {t("propose.shownNow", { name: read(scenario.name) })}{" "}
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    look({
                      page: "compare",
                      compared: [search.scenario, scenario.id],
                      year: search.wishes.money[search.wishes.money.length - 1].year,
                    })
                  }
                >
                  {t("propose.compare")}
                </Button>
              </p>
            )}
            {isOutdated && <p className={paper.verdict}>{t("propose.outdated")}</p>}
            {search && <SearchPanel search={search} />}
            {search && search.obstacles.length > 0 && <ObstaclesPanel obstacles={search.obstacles} />}
            {wishes && (
              <ProposalMap
                title={
                  onMap === undefined
                    ? t("propose.mapNone")
                    : t("propose.mapTitle", { number: proposals.indexOf(onMap) + 1 })
                }
                measures={onMap?.measures ?? []}
                wishes={wishes}
              />
            )}
            {search === undefined || proposals.length === 0 ? (
              <p className={paper.note}>{t("propose.waiting")}</p>
            ) : (
              <>
                <p className={paper.note}>
                  {t("propose.figuresFrom", { year: search.wishes.money[0].year })}
                </p>
                <div className={styles.cards}>
                  {proposals.map((proposal, at) => (
                    <ProposalCard
                      key={keyOf(proposal)}
                      search={search}
                      proposal={proposal}
                      number={at + 1}
                      isOnMap={proposal === onMap}
                      onMap={() => setMapped(keyOf(proposal))}
                    />
                  ))}
                </div>
                {search.reasons && <ReasonsPanel reasons={search.reasons} />}
                <FrontierPanel search={search} />
              </>
            )}
            {wishes && <ReviewPanel year={wishes.money[0]?.year ?? baseYear + 1} />}
          </div>
        </div>
      </div>
    </div>
  );
}

/** What a proposal does: names it from one word of the machine to the next. */
const keyOf = ({ measures }: Proposal): string =>
  measures.map((one) => `${one.id} ${one.year} ${one.kind === "expand" ? one.addedRooms : ""}`).join();
