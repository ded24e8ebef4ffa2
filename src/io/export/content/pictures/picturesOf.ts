import { STAGES } from "../../../../domain/stage";
import { tableUnits } from "../../../../domain/terms";
import { writerIn } from "../../../../i18n/figureWriter";
import { addWords } from "../../../../i18n/resources";
import { chartWords } from "../../../../i18n/words/chartWords";
import { exportWords } from "../../../../i18n/words/exportWords";
import { costRows, INVESTMENT } from "../../../../model/money/costRows";
import { sumYuan } from "../../../../model/money/sumYuan";
import { ageBands } from "../../../../model/readers/ageBands";
import { ageSeries } from "../../../../model/readers/ageSeries";
import { birthsSeries } from "../../../../model/readers/birthsSeries";
import { journeyBins } from "../../../../model/readers/journeyBins";
import { placeJourneys } from "../../../../model/readers/placeJourneys";
import { placeSeries } from "../../../../model/readers/placeSeries";
import { pyramid } from "../../../../model/readers/pyramid";
import { JOURNEY_BINS, journeyBars, journeyLegend } from "../../../charts/journeyBars";
import type { Chart } from "../../../charts/marks";
import { pyramidBars } from "../../../charts/pyramidBars";
import { seatBars, seatLegend, stageBars } from "../../../charts/seatBars";
import type { Room } from "../../../charts/valueAxis";
import { type YearLine, yearLines } from "../../../charts/yearLines";
import type { ExportSource } from "../exportSource";
import { chartPicture } from "./chartPicture";
import { cityMap, type Lands } from "./cityMap";
import type { Picture } from "./picture";

addWords("chart", chartWords);

addWords("export", exportWords);

const JOURNEYS = STAGES.map((stage) => `journeys.${stage}` as const);

/** Pictures that can be had of a run, by name: the map, seats against pupils of each stage, people, journeys, money. */
export const PICTURES = ["map", ...STAGES, "children", "births", "pyramid", ...JOURNEYS, "money"] as const;
export type PictureName = (typeof PICTURES)[number];

const WIDTH = 728;
const HEIGHT = 260;

/** Draws one picture of a run: charts as the page draws them, the target year as the year that is looked at. */
export function pictureOf(name: PictureName, source: ExportSource, lands: Lands): Picture {
  const { results, words, targetYear } = source;
  const { years } = results;
  const { t } = words;
  const writer = writerIn(words.language);
  const picture = (
    drawn: Omit<Parameters<typeof chartPicture>[1], "id" | "width" | "height" | "draw">,
    draw: (room: Room) => Chart,
    height = HEIGHT,
  ) =>
    chartPicture(source, {
      ...drawn,
      id: name,
      width: WIDTH,
      height,
      draw: (width) => draw({ width, height, writer }),
    });
  const lines = (title: string, note: string, of: readonly YearLine[]) =>
    picture({ title, note }, (room) => yearLines({ years, lines: of, year: targetYear, ...room }));
  switch (name) {
    case "map":
      return cityMap(source, lands);
    case "children":
      return lines(
        t("export.pictures.children"),
        t("export.pictures.people"),
        ageSeries(results, CITY, [
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
      const bars = birthsSeries(results, CITY).map(({ year, infants }) => ({
        key: year,
        tick: String(year),
        value: infants,
      }));
      return picture({ title: t("chart.births"), note: t("export.pictures.people") }, (room) =>
        seatBars({ bars, marked: targetYear, ...room }),
      );
    }
    case "pyramid": {
      const bands = ageBands(pyramid(results, CITY, targetYear));
      const labels = { maleLabel: t("chart.male"), femaleLabel: t("chart.female") };
      return picture(
        { title: t("chart.pyramid", { year: targetYear }) },
        (room) => pyramidBars({ bands, ...labels, ...room }),
        340,
      );
    }
    case "money": {
      const costs = years.map((year) => costRows(results, year));
      const wan = (kinds: Parameters<typeof sumYuan>[1]) =>
        costs.map((rows) => sumYuan(rows, kinds) / tableUnits(results.norms));
      return lines(t("export.pictures.money"), t("export.pictures.wan"), [
        { label: t("export.pictures.investment"), values: wan(INVESTMENT) },
        { label: t("export.pictures.running"), values: wan(["running", "boarders", "bus"]) },
      ]);
    }
    default: {
      const travelled = STAGES.find((stage) => name === `journeys.${stage}`);
      if (travelled !== undefined) {
        const journeys = journeyBins(placeJourneys(results, targetYear, travelled), JOURNEY_BINS);
        const title = t("chart.journeys", { year: targetYear, stage: t(`stage.${travelled}`) });
        const labels = { meanLabel: t("chart.mean"), p95Label: t("chart.p95") };
        return picture({ title, legend: journeyLegend(t) }, (room) =>
          journeyBars({ journeys, ...labels, ...room }),
        );
      }
      const stage = STAGES.find((one) => name === one);
      if (stage === undefined) throw new Error(`no picture ${name}`);
      const bars = stageBars(placeSeries(results, CITY, stage));
      const title = t("export.pictures.stage", { stage: t(`stage.${stage}`) });
      return picture({ title, note: t("export.pictures.people"), legend: seatLegend(t) }, (room) =>
        seatBars({ bars, marked: targetYear, ...room }),
      );
    }
  }
}

const CITY = { kind: "city" } as const;
