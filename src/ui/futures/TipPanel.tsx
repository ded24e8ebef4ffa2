import { Button, Group, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tipSentence } from "../../io/futuresText";
import type { Lever } from "../../model/futures/tippingPoint";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";

const LEVERS = ["births", "migration", "enrolment"] as const;

/** How far one belief may be off before a county's stage begins to lack seats. */
export function TipPanel({ years }: { readonly years: readonly number[] }) {
  const { i18n, t } = useTranslation();
  const read = useNameReader();
  const { tippingPoint } = useCommands();
  const stage = useApp((state) => state.view.stage);
  const counties = useApp((state) => state.city.model.dataset.counties);
  const measures = useApp((state) => shownScenario(state).measures);
  const [lever, setLever] = useState<string>(LEVERS[0]);
  const [county, setCounty] = useState<string>(counties[0].id);
  const [year, setYear] = useState(String(years[years.length - 1]));
  const [said, setSaid] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const compounds = measures.flatMap((measure) => (measure.kind === "housing" ? [measure] : []));
  const levers = [
    ...LEVERS.map((value) => ({ value: value as string, label: t(`futures.lever.${value}`) })),
    ...compounds.map(({ id, compound }) => ({ value: id as string, label: read(compound.name) })),
  ];
  const places = counties.map(({ id, name }) => ({ value: id as string, label: read(name) }));
  const labelIn = (list: typeof levers, value: string) =>
    list.find((one) => one.value === value)?.label ?? value;
  const find = async () => {
    setBusy(true);
    const asked: Lever =
      lever === "births" || lever === "migration"
        ? { kind: lever }
        : lever === "enrolment"
          ? { kind: lever, stage }
          : { kind: "compound", measure: lever };
    const id = counties.find((one) => one.id === county)?.id;
    try {
      const found = await tippingPoint(asked, { ...(id && { county: id }), stage, year: Number(year) });
      const named = {
        lever: labelIn(levers, lever),
        county: labelIn(places, county),
        stage: t(`stage.${stage}`),
        year: Number(year),
      };
      setSaid(tipSentence(i18n, found, named));
    } catch (problem) {
      setSaid(t("futures.status.failed", { message: problem instanceof Error ? problem.message : "" }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={t("futures.tipping")} note={t("futures.tippingNote")}>
      <Group gap="sm" align="end">
        <Select
          label={t("futures.turned")}
          allowDeselect={false}
          data={levers}
          value={lever}
          onChange={(value) => setLever(value ?? LEVERS[0])}
        />
        <Select
          label={t("futures.place")}
          allowDeselect={false}
          data={places}
          value={county}
          onChange={(value) => value !== null && setCounty(value)}
        />
        <Select
          label={t("futures.year")}
          w={100}
          allowDeselect={false}
          data={years.slice(1).map(String)}
          value={year}
          onChange={(value) => value !== null && setYear(value)}
        />
        <Button variant="default" loading={isBusy} onClick={() => void find()}>
          {t("futures.findTip")}
        </Button>
      </Group>
      {said !== undefined && (
        <p className={styles.verdict} role="status">
          {said}
        </p>
      )}
    </Panel>
  );
}
