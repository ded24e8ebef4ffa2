import { Button, Modal, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { hindcastWords } from "../../i18n/words/hindcastWords";
import { yearLines } from "../../io/charts/yearLines";
import {
  type HindcastPlace,
  type HindcastRow,
  hindcastPlaces,
  hindcastRows,
  SCHOOL_AGES,
} from "../../model/readers/hindcastRows";
import { namesOf } from "../../model/readers/names";
import { HINDCAST_MOVES } from "../../model/results";
import { Figure } from "../chart/Figure";
import { useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { type Shown, useShownResults } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { PastRolls } from "./PastRolls";

addWords("hindcast", hindcastWords);

/** How far a projection from an earlier census would have been off by now, county by county and age by age. */
export function HindcastSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const shown = useShownResults();
  return (
    <Modal opened onClose={onClose} title={t("hindcast.title")} size="min(1080px, 96vw)">
      {shown === undefined ? (
        <p>{t("hindcast.waiting")}</p>
      ) : shown.results.hindcast.length === 0 ? (
        <p>{t("hindcast.none")}</p>
      ) : (
        <Content shown={shown} onClose={onClose} />
      )}
    </Modal>
  );
}

interface Props {
  readonly shown: Shown;
  readonly onClose: () => void;
}

const CITY = "city";

function Content({ shown: { results }, onClose }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const places = hindcastPlaces(results);
  const ids = [...new Set(places.map(({ county }) => county ?? CITY))];
  const [at, setAt] = useState(ids[ids.length - 1]);
  const nameOf = (id: string) => (id === CITY ? t("hindcast.city") : read(namesOf(results).county(id)));
  const rows = hindcastRows(results);
  const years = { from: rows[0].fromYear, to: results.model.dataset.baseYear };
  const births = results.model.dataset.provenance.find(
    ({ table, column }) => table === "past" && column === "births",
  );
  const here = places.filter(({ county }) => (county ?? CITY) === at);
  return (
    <div className={styles.stack}>
      <p className={styles.note}>
        {t("hindcast.intro", { ...years, births: births === undefined ? "–" : read(births.note) })}
      </p>
      <Verdict rows={rows} years={years} />
      <SchoolAges rows={rows} nameOf={nameOf} />
      <Select
        label={t("hindcast.of")}
        allowDeselect={false}
        data={ids.map((value) => ({ value, label: nameOf(value) }))}
        value={at}
        onChange={(value) => setAt(value ?? CITY)}
        maw={280}
      />
      <AgePicture places={here} of={nameOf(at)} />
      <AgeGroups rows={rows.filter(({ county }) => (county ?? CITY) === at)} />
      <Panel title={t("hindcast.rolls")} note={t("hindcast.rollsNote")}>
        <PastRolls />
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          onClick={() => {
            look({ page: "forecast" });
            onClose();
          }}
        >
          {t("hindcast.openRolls")}
        </Button>
      </Panel>
    </div>
  );
}

const isOfSchoolAges = ({ fromAge, toAge }: HindcastRow): boolean =>
  fromAge === SCHOOL_AGES.fromAge && toAge === SCHOOL_AGES.toAge;

function Verdict({
  rows,
  years,
}: {
  readonly rows: readonly HindcastRow[];
  readonly years: { readonly from: number; readonly to: number };
}) {
  const { t } = useTranslation();
  const writer = useWriter();
  return (
    <>
      {HINDCAST_MOVES.map((moves) => {
        const errors = rows
          .filter((row) => row.moves === moves && row.county !== undefined && isOfSchoolAges(row))
          .map(({ error = 0 }) => error);
        if (errors.length === 0) return null;
        const [low, high] = [Math.min(...errors), Math.max(...errors)];
        return (
          <p key={moves} className={styles.verdict} data-state={moves === "own" ? undefined : "bad"}>
            {t(`hindcast.verdict.${moves}`, {
              ...years,
              low: writer.changeFinely(low),
              high: writer.changeFinely(high),
              stated: writer.share(Math.ceil(Math.max(-low, high) * 100) / 100),
            })}
          </p>
        );
      })}
      <p className={styles.note}>{t("hindcast.movesNote")}</p>
    </>
  );
}

/** Rows of one line of a table each: the kinds of moves side by side. */
function useComparison(rows: readonly HindcastRow[]) {
  const { t } = useTranslation();
  const writer = useWriter();
  const kinds = HINDCAST_MOVES.filter((moves) => rows.some((row) => row.moves === moves));
  return {
    columns: [
      { key: "counted", label: t("hindcast.counted") },
      ...kinds.map((moves) => ({ key: moves, label: t(`hindcast.moves.${moves}`) })),
    ],
    cellsOf: (isIn: (row: HindcastRow) => boolean) => {
      const same = rows.filter(isIn);
      return [
        writer.whole(same[0].counted),
        ...kinds.map((moves) => {
          const row = same.find((one) => one.moves === moves);
          if (row === undefined) return "–";
          const off = row.error === undefined ? "–" : writer.changeFinely(row.error);
          return `${writer.whole(row.projected)} (${off})`;
        }),
      ];
    },
  };
}

function SchoolAges({
  rows,
  nameOf,
}: {
  readonly rows: readonly HindcastRow[];
  readonly nameOf: (id: string) => string;
}) {
  const { t } = useTranslation();
  const ofSchool = rows.filter(isOfSchoolAges);
  const { columns, cellsOf } = useComparison(ofSchool);
  const counties = [...new Set(ofSchool.map(({ county }) => county))];
  return (
    <Panel title={t("hindcast.schoolAges")}>
      <Sheet
        label={t("hindcast.schoolAges")}
        columns={[{ key: "place", label: t("hindcast.place") }, ...columns]}
        rows={counties.map((county) => ({
          key: county ?? CITY,
          head: nameOf(county ?? CITY),
          state: county === undefined ? ("sum" as const) : undefined,
          cells: cellsOf((row) => row.county === county),
        }))}
      />
    </Panel>
  );
}

function AgeGroups({ rows }: { readonly rows: readonly HindcastRow[] }) {
  const { t } = useTranslation();
  const ageName = useAgeName();
  const groups = rows.filter((row) => !isOfSchoolAges(row));
  const { columns, cellsOf } = useComparison(groups);
  const ages = [...new Set(groups.map(({ fromAge }) => fromAge))];
  return (
    <Panel title={t("hindcast.byAge")} note={t("hindcast.byAgeNote")}>
      <Sheet
        label={t("hindcast.byAge")}
        columns={[{ key: "age", label: t("hindcast.age") }, ...columns]}
        rows={ages.map((fromAge) => ({
          key: String(fromAge),
          head: ageName(groups.find((row) => row.fromAge === fromAge) as HindcastRow),
          cells: cellsOf((row) => row.fromAge === fromAge),
        }))}
      />
    </Panel>
  );
}

function useAgeName() {
  const { t } = useTranslation();
  return ({ fromAge, toAge }: HindcastRow): string =>
    toAge >= OLDEST
      ? t("hindcast.ageFrom", { from: fromAge })
      : fromAge === toAge
        ? t("hindcast.ageOne", { from: fromAge })
        : t("hindcast.ages", { from: fromAge, to: toAge });
}

const OLDEST = 100;
const HEIGHT = 240;
const SHOWN_AGES = Array.from({ length: 25 }, (_, age) => age);

function AgePicture({ places, of }: { readonly places: readonly HindcastPlace[]; readonly of: string }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const title = t("hindcast.picture", { of });
  const note = t("hindcast.pictureNote");
  const lines = [
    { label: t("hindcast.counted"), values: agesOf(places[0].counted) },
    ...places.map(({ moves, projected }) => ({
      label: t(`hindcast.moves.${moves}`),
      values: agesOf(projected),
    })),
  ];
  return (
    <Figure
      title={title}
      note={note}
      summary={`${title}: ${note}`}
      table={{
        columns: [t("hindcast.age"), ...lines.map(({ label }) => label)],
        rows: SHOWN_AGES.map((age) => [String(age), ...lines.map(({ values }) => writer.whole(values[age]))]),
      }}
      height={HEIGHT}
      draw={(width) => yearLines({ years: SHOWN_AGES, lines, width, height: HEIGHT, writer })}
    />
  );
}

const agesOf = (column: Float64Array): readonly number[] => [...column.slice(0, SHOWN_AGES.length)];
