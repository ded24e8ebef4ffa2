import { Button, Checkbox, MultiSelect } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { PROPOSAL_ACTS, type ProposalWishes } from "../../domain/proposal";
import { STAGES } from "../../domain/stage";
import { horizonOf } from "../../state/horizonOf";
import { isBusy } from "../../state/proposalSearch";
import { useApp, useCommands } from "../parts/appContext";
import { FigureInput } from "../parts/FigureInput";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { useTableUnits } from "../parts/useTableUnits";
import styles from "./ProposePage.module.css";

interface Props {
  readonly wishes: ProposalWishes;
}

/** What the planner asks of the machine, with the ways to start, stop and go on. */
export function WishesPanel({ wishes }: Props) {
  const { t } = useTranslation();
  const { wish, propose, stopProposing, goOnProposing } = useCommands();
  const search = useApp((state) => state.proposing);
  const change = (edit: Partial<ProposalWishes>) => wish({ ...wishes, ...edit });
  const isRunning = search !== undefined && isBusy(search);
  const isWhole = wishes.money.length > 0 && wishes.stages.length > 0 && wishes.acts.length > 0;

  return (
    <Panel title={t("propose.wishes")}>
      <div className={styles.wishes}>
        <div className={styles.deeds}>
          {isRunning ? (
            <Button size="xs" color="red" onClick={stopProposing}>
              {t("propose.stop")}
            </Button>
          ) : (
            <Button size="xs" disabled={!isWhole} onClick={() => propose(wishes)}>
              {t("propose.go")}
            </Button>
          )}
          {!isRunning && search?.canGoOn && search.wishes === wishes && (
            <Button size="xs" variant="default" onClick={goOnProposing}>
              {t("propose.goOn")}
            </Button>
          )}
        </div>
        {!isWhole && <p className={paper.bad}>{t("propose.noMoney")}</p>}
        <MoneyFields wishes={wishes} onChange={(money) => change({ money })} />
        <Checkbox.Group
          label={t("propose.stages")}
          size="xs"
          value={[...wishes.stages]}
          onChange={(chosen) => change({ stages: STAGES.filter((stage) => chosen.includes(stage)) })}
        >
          <div className={styles.checks}>
            {STAGES.map((stage) => (
              <Checkbox key={stage} size="xs" value={stage} label={t(`stage.${stage}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Checkbox.Group
          label={t("propose.acts")}
          size="xs"
          value={[...wishes.acts]}
          onChange={(chosen) => change({ acts: PROPOSAL_ACTS.filter((act) => chosen.includes(act)) })}
        >
          <div className={styles.checks}>
            {PROPOSAL_ACTS.map((act) => (
              <Checkbox key={act} size="xs" value={act} label={t(`propose.act.${act}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Checkbox
          size="xs"
          label={t("propose.mayOversize")}
          checked={wishes.mayOversize}
          onChange={({ currentTarget }) => change({ mayOversize: currentTarget.checked })}
        />
        <CountFields wishes={wishes} onChange={wish} />
        <PlaceFields wishes={wishes} onChange={change} />
        <p className={paper.note}>{t("propose.order")}</p>
      </div>
    </Panel>
  );
}

interface MoneyProps extends Props {
  readonly onChange: (money: ProposalWishes["money"]) => void;
}

function MoneyFields({ wishes, onChange }: MoneyProps) {
  const units = useTableUnits();
  const { t } = useTranslation();
  const { baseYear } = useApp((state) => state.city.model.dataset);
  const years = useApp((state) => horizonOf(state.project));
  const set = (year: number, wan: number | undefined) =>
    onChange(
      [
        ...wishes.money.filter((one) => one.year !== year),
        ...(wan === undefined ? [] : [{ year, yuan: wan * units }]),
      ].sort((a, b) => a.year - b.year),
    );
  return (
    <fieldset>
      <legend>{t("propose.money")}</legend>
      <p className={paper.note}>{t("propose.moneyNote")}</p>
      <div className={styles.years}>
        {Array.from({ length: years }, (_, at) => baseYear + 1 + at).map((year) => {
          const known = wishes.money.find((one) => one.year === year);
          return [
            <span key={year}>{year}</span>,
            <span key={`${year} money`}>
              <FigureInput
                label={t("propose.moneyOf", { year })}
                value={known === undefined ? undefined : known.yuan / units}
                placeholder={t("propose.none")}
                onCommit={(wan) => set(year, wan)}
              />
            </span>,
          ];
        })}
      </div>
    </fieldset>
  );
}

interface CountProps extends Props {
  readonly onChange: (wishes: ProposalWishes) => void;
}

function CountFields({ wishes, onChange }: CountProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.counts}>
      {(["leastBuilds", "mostBuilds"] as const).map((key) => [
        <span key={key}>{t(`propose.${key}`)}</span>,
        <span key={`${key} figure`}>
          <FigureInput
            label={t(`propose.${key}`)}
            value={wishes[key]}
            placeholder={t("propose.anyNumber")}
            onCommit={(count) => {
              const { [key]: _, ...others } = wishes;
              onChange(count === undefined ? others : { ...others, [key]: count });
            }}
          />
        </span>,
      ])}
    </div>
  );
}

interface PlaceProps extends Props {
  readonly onChange: (change: Partial<ProposalWishes>) => void;
}

/** What must be done and what must not be touched: a place is in one of the two at most. */
function PlaceFields({ wishes, onChange }: PlaceProps) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { schools, sites } = useApp((state) => state.city.model.dataset);
  const places = useMemo(
    () => [...sites, ...schools].map(({ id, name }) => ({ value: id as string, label: read(name) })),
    [schools, sites, read],
  );
  return (["must", "keep"] as const).map((key) => (
    <MultiSelect
      key={key}
      size="xs"
      label={t(`propose.${key}`)}
      placeholder={t("propose.placeHint")}
      nothingFoundMessage={t("propose.noPlace")}
      searchable
      limit={40}
      data={places}
      value={[...wishes[key]]}
      onChange={(chosen) => {
        const other = key === "must" ? "keep" : "must";
        onChange({ [key]: chosen, [other]: wishes[other].filter((id) => !chosen.includes(id)) });
      }}
    />
  ));
}
