import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureEffect, Proposal, ProposalFigures } from "../../domain/proposal";
import { createI18n } from "../../i18n/createI18n";
import type { ProposalSearch } from "../../state/proposalSearch";
import { useApp, useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";
import styles from "./ProposePage.module.css";
import { useMeasureLine } from "./useMeasureLine";

interface Props {
  readonly search: ProposalSearch;
  readonly proposal: Proposal;
  readonly number: number;
  readonly isOnMap: boolean;
  readonly onMap: () => void;
}

/** A proposal: what the simulator says of it, and its measures, to be taken all or some. */
export function ProposalCard({ search, proposal, number, isOnMap, onMap }: Props) {
  const { t } = useTranslation();
  const { addScenarioWith } = useCommands();
  const lineOf = useMeasureLine();
  const original = useApp((state) => state.project.scenarios.find(({ id }) => id === search.scenario));
  const { measures, figures } = proposal;
  const effectOf = useEffectWords();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = measures.filter(({ id }) => !left.includes(id));
  const take = () => {
    if (original === undefined) return;
    const named = (language: "zh" | "en") =>
      createI18n(language).t("propose.taken", { name: original.name[language], number });
    addScenarioWith(original.id, chosen, { zh: named("zh"), en: named("en") });
  };
  return (
    <Panel
      title={t("propose.proposal", { number })}
      tools={
        <>
          {number === 1 && <span className={paper.chip}>{t("propose.best")}</span>}
          <Button
            size="compact-xs"
            className={paper.push ?? ""}
            variant={isOnMap ? "light" : "default"}
            aria-pressed={isOnMap}
            onClick={onMap}
          >
            {t("propose.onMap")}
          </Button>
        </>
      }
    >
      {search.before !== undefined && (
        <FigureSheet before={search.before} after={figures} label={t("propose.proposal", { number })} />
      )}
      <p className={paper.of}>{t("propose.measures", { count: measures.length })}</p>
      <ul className={styles.list}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <Checkbox
              size="xs"
              label={lineOf(measure)}
              description={effectOf(proposal.effects?.[measure.id])}
              checked={!left.includes(measure.id)}
              onChange={({ currentTarget }) =>
                setLeft(
                  currentTarget.checked
                    ? left.filter((id) => id !== measure.id)
                    : [...left, measure.id as string],
                )
              }
            />
          </li>
        ))}
      </ul>
      <Button size="xs" disabled={original === undefined || chosen.length === 0} onClick={take}>
        {chosen.length === measures.length
          ? t("propose.takeAll")
          : t("propose.take", { count: chosen.length })}
      </Button>
    </Panel>
  );
}

interface FigureProps {
  readonly label: string;
  readonly before: ProposalFigures;
  readonly after: ProposalFigures;
}

function FigureSheet({ label, before, after }: FigureProps) {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const row = (key: string, name: string, figure: (of: ProposalFigures) => number) => ({
    key,
    head: name,
    cells: [whole(figure(before)), whole(figure(after))],
  });
  return (
    <Sheet
      label={label}
      columns={[
        { key: "what", label: "" },
        { key: "before", label: t("propose.before") },
        { key: "after", label },
      ]}
      rows={[
        row("short", t("propose.short"), ({ shortPupilYears }) => shortPupilYears),
        row("unplaced", t("propose.unplaced"), ({ unplacedPupilYears }) => unplacedPupilYears),
        row("journeys", t("propose.journeys"), ({ pupilKm }) => pupilKm / 1000),
        row("investment", t("propose.investment"), ({ investmentYuan }) => investmentYuan / 10_000),
      ]}
    />
  );
}

/** Says what would be more without a measure. */
function useEffectWords(): (effect: MeasureEffect | undefined) => string | undefined {
  const { t } = useTranslation();
  const { whole } = useWriter();
  return (effect) => {
    if (effect === undefined) return undefined;
    const short = whole(Math.max(0, effect.shortPupilYears));
    const km = effect.pupilKm / 1000;
    return km < 0.5 ? t("propose.effectLess", { short }) : t("propose.effect", { short, km: whole(km) });
  };
}
