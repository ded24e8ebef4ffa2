import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import type { Proposal, ProposalFigures } from "../../domain/proposal";
import { createI18n } from "../../i18n/createI18n";
import type { ProposalSearch } from "../../state/proposalSearch";
import { useApp, useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useWriter } from "../parts/useWriter";
import styles from "./ProposePage.module.css";

interface Props {
  readonly search: ProposalSearch;
  readonly proposal: Proposal;
  readonly number: number;
}

/** A proposal: what the simulator says of it, and its measures, to be taken all or some. */
export function ProposalCard({ search, proposal, number }: Props) {
  const { t } = useTranslation();
  const { addScenarioWith } = useCommands();
  const lineOf = useMeasureLine();
  const original = useApp((state) => state.project.scenarios.find(({ id }) => id === search.scenario));
  const { measures, figures } = proposal;
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
      tools={number === 1 && <span className={paper.chip}>{t("propose.best")}</span>}
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

/** Says what a proposed measure does, where and when. */
function useMeasureLine(): (measure: Measure) => string {
  const { t } = useTranslation();
  const { titleOf } = useMeasureNames();
  return (measure) => {
    const name = titleOf(measure);
    const { year } = measure;
    switch (measure.kind) {
      case "build": {
        const [offer] = measure.school.offers;
        return t("propose.build", { year, name, stage: t(`stage.${offer.stage}`), count: offer.rooms });
      }
      case "expand":
        return t("propose.expand", {
          ...{ year, name, stage: t(`stage.${measure.stage}`), count: measure.addedRooms },
        });
      default:
        return `${year} ${name}`;
    }
  };
}
