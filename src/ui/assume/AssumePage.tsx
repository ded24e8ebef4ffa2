import { Button, SegmentedControl } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { BELIEF_GROUPS, type BeliefRow, beliefRows } from "../../domain/beliefRow";
import { USUAL_YEARS } from "../../domain/horizon";
import { USUAL_DEFINITION } from "../../domain/seatDefinition";
import { addWords } from "../../i18n/resources";
import { assumeWords } from "../../i18n/words/assumeWords";
import { exportWords } from "../../i18n/words/exportWords";
import { horizonOf } from "../../state/horizonOf";
import { useApp, useCommands } from "../parts/appContext";
import paper from "../parts/Paper.module.css";
import { useBeliefWords } from "../parts/useBeliefWords";
import { useNameReader } from "../parts/useNameReader";
import styles from "./Assume.module.css";
import { BeliefSheet } from "./BeliefSheet";
import { DefinitionPanel } from "./DefinitionPanel";
import { EffectLine } from "./EffectLine";
import { HorizonPanel } from "./HorizonPanel";
import { type Beliefs, useBeliefs } from "./useBeliefs";

addWords("assume", assumeWords);
addWords("export", exportWords); // settings have their names there

const VIEWS = [...BELIEF_GROUPS, "horizon", "definition"] as const;
type View = (typeof VIEWS)[number];

/** What the simulation believes: each assumption and norm with its unit, source and way back, and what changing it does. */
export function AssumePage() {
  const { t } = useTranslation();
  const read = useNameReader();
  const { letGo, setHorizon, define } = useCommands();
  const [view, setView] = useState<View>("population");
  const [scope, setScope] = useState<Beliefs["scope"]>("project");
  const beliefs = useBeliefs(scope);
  const { titleOf } = useBeliefWords();
  const isHorizonChanged = useApp((state) => horizonOf(state.project) !== USUAL_YEARS);
  const hasPaths = useApp((state) =>
    beliefRows("assumptions", state.city.assumptions).some(
      ({ group, kind }) => group === view && kind === "path",
    ),
  );
  const isDefined = useApp((state) => state.project.definition !== undefined);
  useEffect(() => () => letGo("step"), [letGo]);

  const name = read(beliefs.scenario.name);
  const listed = (rows: readonly BeliefRow[]) => rows.map(({ path }) => titleOf(path));
  const changed = [
    ...listed(beliefs.changed),
    ...(isHorizonChanged ? [t("assume.group.horizon")] : []),
    ...(isDefined ? [t("assume.group.definition")] : []),
  ];
  const own = listed(beliefs.own);
  const countOf = (one: View): number => {
    if (one === "horizon") return Number(isHorizonChanged);
    if (one === "definition") return Number(isDefined);
    const rows = beliefs.scope === "scenario" && one !== "norms" ? beliefs.own : beliefs.changed;
    return rows.filter(({ group }) => group === one).length;
  };

  return (
    <div className={paper.page}>
      <div className={paper.inner}>
        <div className={paper.head}>
          <h1>{t("assume.title")}</h1>
          <SegmentedControl<Beliefs["scope"]>
            aria-label={t("assume.scope")}
            size="xs"
            value={beliefs.scope}
            onChange={setScope}
            data={[
              { value: "project", label: t("assume.project") },
              {
                value: "scenario",
                label: t("assume.scenario", { name }),
                disabled: !beliefs.mayDiffer,
              },
            ]}
          />
          <SegmentedControl<View>
            className={paper.push ?? ""}
            aria-label={t("assume.viewLabel")}
            size="xs"
            value={view}
            onChange={setView}
            data={VIEWS.map((value) => {
              const count = countOf(value);
              const word = t(`assume.group.${value}`);
              return { value, label: count === 0 ? word : t("assume.groupCount", { name: word, count }) };
            })}
          />
        </div>
        <div className={styles.differences}>
          <p>
            {changed.length === 0
              ? t("assume.noneChanged")
              : t("assume.changedCount", { count: changed.length, names: changed.join(" · ") })}
            {changed.length > 0 && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => {
                  beliefs.resetAll();
                  setHorizon(USUAL_YEARS);
                  define(USUAL_DEFINITION);
                }}
              >
                {t("assume.allBack")}
              </Button>
            )}
          </p>
          {own.length > 0 && (
            <p>{t("assume.ownCount", { name, count: own.length, names: own.join(" · ") })}</p>
          )}
        </div>
        <EffectLine />
        {view === "horizon" ? (
          <HorizonPanel />
        ) : view === "definition" ? (
          <DefinitionPanel />
        ) : (
          <>
            {hasPaths && <p className={paper.note}>{t("assume.path.hint")}</p>}
            <BeliefSheet key={`${view} ${beliefs.scope}`} group={view} beliefs={beliefs} />
          </>
        )}
      </div>
    </div>
  );
}
