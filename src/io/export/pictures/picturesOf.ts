import { STAGES } from "../../../domain/stage";
import { totals } from "../../../model/indicators/totals";
import { costRows, INVESTMENT } from "../../../model/money/costRows";
import { sumYuan } from "../../../model/money/sumYuan";
import { ageSeries } from "../../../model/readers/ageSeries";
import type { ExportSource } from "../exportSource";
import { cityMap, type Lands } from "./cityMap";
import type { Picture } from "./picture";
import { yearChart } from "./yearChart";

/** Pictures that can be had of a run, by name: the map, seats against pupils of each stage, children, money. */
export const PICTURES = ["map", ...STAGES, "children", "money"] as const;
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
      const sums = results.years.map((year) => totals(results, year, { stage: name }));
      return yearChart(
        source,
        name,
        t("export.pictures.stage", { stage: t(`stage.${name}`) }),
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
