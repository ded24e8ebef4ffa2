import { SegmentedControl, Select } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { STAGES, type Stage } from "../../domain/stage";
import { presentValueYuan } from "../../model/indicators/money";
import { type COST_PARTS, type CostRow, costRows, INVESTMENT, RUNNING } from "../../model/money/costRows";
import { SOURCES, type Source } from "../../model/money/funding";
import { fundingByYear } from "../../model/money/fundingByYear";
import { useApp } from "../parts/appContext";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { useWan } from "./useWan";

const AXES = ["part", "county", "stage", "source"] as const;
type Axis = (typeof AXES)[number];

interface Line {
  readonly key: string;
  readonly label: string;
  readonly yearly: readonly number[];
  readonly isSum?: boolean;
}

/** What each year costs, by item, county, stage or source of funds, with its present value. */
export function CostPanel({ shown: { results, names } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const wan = useWan();
  const writer = useWriter();
  const [axis, setAxis] = useState<Axis>("part");
  const [county, setCounty] = useState("");
  const [stage, setStage] = useState<Stage | "">("");
  const counties = useApp((state) => state.city.model.dataset.counties);
  const { years, norms } = results;
  const byYear = useMemo(() => years.map((year) => costRows(results, year)), [results, years]);
  const isShown = (row: Pick<CostRow, "county" | "stage">) =>
    (county === "" || row.county === county) && (stage === "" || row.stage === stage);
  const yearly = (counts: (row: CostRow) => boolean): readonly number[] =>
    byYear.map((rows) => rows.reduce((sum, row) => (isShown(row) && counts(row) ? sum + row.yuan : sum), 0));
  const all = () => true;

  const linesOf = (): readonly Line[] => {
    const whole = { key: "whole", label: t("money.whole"), yearly: yearly(all), isSum: true };
    switch (axis) {
      case "part": {
        const line = (part: (typeof COST_PARTS)[number]) => ({
          key: part,
          label: t(`shell.costPart.${part}`),
          yearly: yearly((row) => row.part === part),
        });
        const isOnce = (row: CostRow) => INVESTMENT.includes(row.part);
        return [
          ...INVESTMENT.map(line),
          { key: "investment", label: t("money.investment"), yearly: yearly(isOnce), isSum: true },
          ...RUNNING.map(line),
          { key: "yearly", label: t("money.yearly"), yearly: yearly((row) => !isOnce(row)), isSum: true },
          whole,
        ];
      }
      case "county":
        return [
          ...counties
            .filter(({ id }) => county === "" || county === id)
            .map(({ id, name }) => ({
              key: id,
              label: read(name),
              yearly: yearly((row) => row.county === id),
            })),
          ...unsplit(yearly((row) => row.county === undefined)),
          whole,
        ];
      case "stage":
        return [
          ...STAGES.filter((one) => stage === "" || stage === one).map((one) => ({
            key: one,
            label: t(`stage.${one}`),
            yearly: yearly((row) => row.stage === one),
          })),
          ...unsplit(yearly((row) => row.stage === undefined)),
          whole,
        ];
      case "source": {
        const paid = years.map((year) => fundingByYear(results, year, isShown));
        return [
          ...SOURCES.map((source: Source) => ({
            key: source,
            label: t(`money.source.${source}`),
            yearly: paid.map((amounts) => amounts[source]),
          })),
          {
            key: "investment",
            label: t("money.investment"),
            yearly: yearly((row) => INVESTMENT.includes(row.part)),
            isSum: true,
          },
        ];
      }
    }
  };
  const unsplit = (amounts: readonly number[]): readonly Line[] =>
    amounts.some((yuan) => yuan !== 0)
      ? [{ key: "nowhere", label: t("money.nowhere"), yearly: amounts }]
      : [];

  const rate = norms.costs.discountRate;
  const ratios = STAGES.flatMap((one) => norms.pupilsPerTeacher[one] ?? []).join(" / ");
  return (
    <Panel
      title={t("money.tables")}
      note={t("money.presentNote", {
        year: years[0],
        first: years[0],
        last: years[years.length - 1],
        ratios,
      })}
      tools={
        <>
          <SegmentedControl<Axis>
            aria-label={t("money.axisLabel")}
            value={axis}
            onChange={setAxis}
            data={AXES.map((value) => ({ value, label: t(`money.axis.${value}`) }))}
          />
          <Select
            aria-label={t("money.county")}
            w={130}
            allowDeselect={false}
            value={county}
            onChange={(value) => setCounty(value ?? "")}
            data={[
              { value: "", label: t("money.allCounties") },
              ...counties.map(({ id }) => ({ value: id as string, label: read(names.county(id)) })),
            ]}
          />
          <Select
            aria-label={t("money.stage")}
            w={130}
            allowDeselect={false}
            value={stage}
            onChange={(value) => setStage((value ?? "") as Stage | "")}
            data={[
              { value: "", label: t("money.allStages") },
              ...STAGES.map((one) => ({ value: one as string, label: t(`stage.${one}`) })),
            ]}
          />
        </>
      }
    >
      <Sheet
        label={t("money.tables")}
        columns={[
          { key: "head", label: "" },
          { key: "present", label: t("money.present", { rate: writer.share(rate) }) },
          ...years.map((year) => ({ key: String(year), label: String(year) })),
        ]}
        rows={linesOf().map((line) => ({
          key: line.key,
          head: line.label,
          state: line.isSum ? "sum" : undefined,
          cells: [wan(presentValueYuan(line.yearly, rate)), ...line.yearly.map(wan)],
        }))}
      />
    </Panel>
  );
}
