import { STAGES } from "../../../../domain/stage";
import { addWords } from "../../../../i18n/resources";
import { exportWords } from "../../../../i18n/words/exportWords";
import { totals } from "../../../../model/indicators/totals";
import { costRows, INVESTMENT } from "../../../../model/money/costRows";
import { sumYuan } from "../../../../model/money/sumYuan";
import { ageSeries } from "../../../../model/readers/ageSeries";
import { birthsSeries } from "../../../../model/readers/birthsSeries";
import type { ExportSource } from "../exportSource";
import { barChart } from "./barChart";
import { cityMap, type Lands } from "./cityMap";
import { journeysChart } from "./journeysChart";
import type { Picture } from "./picture";
import { pyramidChart } from "./pyramidChart";
import { yearChart } from "./yearChart";

addWords("export", exportWords);

const JOURNEYS = STAGES.map((stage) => `journeys.${stage}` as const);

/** Pictures that can be had of a run, by name: the map, seats against pupils of each stage, people, journeys, money. */
export const PICTURES = ["map", ...STAGES, "children", "births", "pyramid", ...JOURNEYS, "money"] as const;
export type PictureName = (typeof PICTURES)[number];

const WAN = 10_000;

/** Draws one picture of a run. */
export function pictureOf(name: PictureName, source: ExportSource, lands: Lands): Picture {
  const { results, words } = source;
  const { t } = words;
  switch (name) {
    case "map":
      return cityMap(source, lands);
    case "children":
      return yearChart(
        source,
        name,
        t("export.pictures.children"),
        t("export.pictures.people"),
        ageSeries(results, { kind: "city" }, [
          [0, 2],
          [3, 5],
          [6, 11],
          [12, 14],
          [15, 17],
        ]).map(({ fromAge, toAge, residents }) => ({
          label: t("export.pictures.aged", { ages: `${fromAge}–${toAge}` }),
          values: residents,
        })),
      );
    case "births": {
      const series = birthsSeries(results, { kind: "city" });
      return barChart(source, {
        id: name,
        title: t("chart.births"),
        unit: t("export.pictures.people"),
        ticks: series.map(({ year }) => String(year)),
        parts: [
          { label: t("chart.infants"), colour: "#6f9bc8", values: series.map(({ infants }) => infants) },
        ],
      });
    }
    case "pyramid":
      return pyramidChart(source);
    case "money": {
      const costs = results.years.map((year) => costRows(results, year));
      return yearChart(source, name, t("export.pictures.money"), t("export.pictures.wan"), [
        {
          label: t("export.pictures.investment"),
          values: costs.map((rows) => sumYuan(rows, INVESTMENT) / WAN),
        },
        {
          label: t("export.pictures.running"),
          values: costs.map((rows) => sumYuan(rows, ["running", "boarders", "bus"]) / WAN),
        },
      ]);
    }
    default: {
      const journeys = STAGES.find((stage) => name === `journeys.${stage}`);
      if (journeys !== undefined) return journeysChart(source, journeys);
      const stage = STAGES.find((one) => name === one);
      if (stage === undefined) throw new Error(`no picture ${name}`);
      const sums = results.years.map((year) => totals(results, year, { stage }));
      return yearChart(
        source,
        name,
        t("export.pictures.stage", { stage: t(`stage.${stage}`) }),
        t("export.pictures.people"),
        [
          { label: t("export.pictures.seats"), values: sums.map(({ seats }) => seats) },
          { label: t("export.pictures.pupils"), values: sums.map(({ pupils }) => pupils) },
          { label: t("export.pictures.short"), values: sums.map(({ short }) => short) },
        ],
      );
    }
  }
}
