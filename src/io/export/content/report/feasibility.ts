import type { Measure } from "../../../../domain/measure";
import { schoolOf } from "../../../../domain/schoolOf";
import type { Stage } from "../../../../domain/stage";
import { tableUnits } from "../../../../domain/terms";
import { writerIn } from "../../../../i18n/figureWriter";
import { countyOf } from "../../../../model/indicators/money";
import { totals } from "../../../../model/indicators/totals";
import { funding, SOURCES } from "../../../../model/money/funding";
import { basinOf } from "../../../../model/readers/basin";
import { namesOf } from "../../../../model/readers/names";
import { schoolSeries } from "../../../../model/readers/schoolSeries";
import { type ExportSource, nameIn } from "../exportSource";
import { measureText } from "../measureText";
import type { ProjectSheet } from "../projectsOf";
import type { ReportPart } from "./reportPart";

/** The feasibility sheet of one project: why, for whom, how big, what it costs, who pays. A draft for the planner to edit. */
export function feasibility(source: ExportSource, project: ProjectSheet): readonly ReportPart[] {
  const { results, words } = source;
  const { t } = words;
  const { measure } = project;
  const names = namesOf(results);
  const county = countyOf(results, measure);
  const where = county === "" ? t("export.wholeCity") : nameIn(words, names.county(county));
  const stages = stagesOf(project);
  const sentences = (some: readonly string[]) => some.join(words.language === "en" ? " " : "");
  return [
    {
      kind: "heading",
      level: 2,
      text: t("export.report.projectTitle", {
        project: measureText(measure, names, words),
        year: measure.year,
      }),
    },
    {
      kind: "facts",
      facts: [
        [
          t("export.report.need"),
          sentences([
            ...stages.flatMap((stage) => needText(source, measure, stage)),
            ...(lineName(source, project) ?? []),
          ]),
        ],
        [
          t("export.report.demand"),
          sentences([
            ...stages.map((stage) => demandText(source, county, where, stage)),
            ...(schoolText(source, project) ?? []),
          ]),
        ],
        [t("export.report.size"), sizeText(source, project)],
        [t("export.report.investment"), investmentText(source, project)],
        [t("export.report.funding"), fundingText(source, project)],
      ],
    },
  ];
}

function stagesOf({ measure }: ProjectSheet): readonly Stage[] {
  switch (measure.kind) {
    case "build":
      return measure.school.offers.map(({ stage }) => stage);
    case "expand":
      return [measure.stage];
    case "convert":
      if (measure.to.form === "boarding") return [measure.to.stage];
      return measure.to.form === "general" || measure.to.form === "vocational"
        ? ["senior", "vocational"]
        : [];
    default:
      return [];
  }
}

const part = (county: string, stage: Stage) => (county === "" ? { stage } : { county, stage });

function whole(source: ExportSource): (figure: number) => string {
  return writerIn(source.words.language).whole;
}

/** The need in the project's own basin in the year before it, the rest of the plan included as far as it has come by then. */
function needText(source: ExportSource, measure: Measure, stage: Stage): readonly string[] {
  const { results, words } = source;
  const school = schoolOf(measure);
  const year = Math.max(measure.year - 1, results.years[0]);
  const basin = school === undefined ? undefined : basinOf(results, school, stage, year);
  if (basin === undefined) return [];
  const say = whole(source);
  return [
    words.t("export.report.needText", {
      year,
      stage: words.t(`stage.${stage}`),
      pupils: say(basin.pupils),
      schools: say(basin.schools),
      seats: say(basin.seats),
      enrolled: say(basin.enrolled),
      above: say(basin.aboveOwnSeats),
      unplaced: say(basin.unplaced),
      over: say(basin.classesOverCap),
    }),
  ];
}

function demandText(source: ExportSource, county: string, where: string, stage: Stage): string {
  const { results, words, targetYear } = source;
  const last = results.years[results.years.length - 1];
  const years = [...new Set([results.years[0], targetYear, last])];
  const say = whole(source);
  return words.t("export.report.demandText", {
    where,
    stage: words.t(`stage.${stage}`),
    path: years
      .map((year) => `${year}: ${say(totals(results, year, part(county, stage)).pupils)}`)
      .join(words.language === "en" ? ", " : "，"),
  });
}

function schoolText(source: ExportSource, { measure }: ProjectSheet): readonly string[] | undefined {
  const { results, words, targetYear } = source;
  const id = schoolOf(measure);
  if (id === undefined) return undefined;
  const series = schoolSeries(results, id);
  const at = series.find(({ year }) => year === Math.max(targetYear, measure.year));
  if (at === undefined) return undefined;
  const say = whole(source);
  const values = { year: at.year, pupils: say(at.pupils), seats: say(at.seats) };
  return [words.t("export.report.schoolText", values)];
}

function sizeText(source: ExportSource, { measure, rooms, seats, premises }: ProjectSheet): string {
  const say = whole(source);
  const beds =
    measure.kind === "build"
      ? measure.school.offers.reduce((sum, offer) => sum + offer.beds, 0)
      : measure.kind === "expand"
        ? (measure.addedBeds ?? 0)
        : 0;
  return source.words.t("export.report.sizeText", {
    rooms: say(rooms),
    seats: say(seats),
    beds: say(beds),
    floor: say(premises.buildingAreaSqm),
  });
}

function wan(source: ExportSource): (yuan: number) => string {
  const writer = writerIn(source.words.language);
  const units = tableUnits(source.results.norms);
  return (yuan) => writer.decimal(yuan / units);
}

function investmentText(source: ExportSource, { cost, seats }: ProjectSheet): string {
  const { t } = source.words;
  const say = wan(source);
  const text = t("export.report.investmentText", {
    building: say(cost.buildingYuan),
    land: say(cost.landYuan),
    equipment: say(cost.equipmentYuan),
    total: say(cost.investmentYuan),
    basis: t(cost.isStated ? "export.report.stated" : "export.report.estimated"),
  });
  const perSeat =
    seats > 0 ? [t("export.report.perSeat", { yuan: whole(source)(cost.investmentYuan / seats) })] : [];
  const module =
    cost.byModuleYuan === null ? [] : [t("export.report.byModule", { yuan: say(cost.byModuleYuan) })];
  return [text, ...perSeat, ...module].join(source.words.language === "en" ? " " : "");
}

function fundingText(source: ExportSource, { measure, cost }: ProjectSheet): string {
  const { t } = source.words;
  const amounts = funding(measure, cost.investmentYuan);
  const say = wan(source);
  return SOURCES.filter((payer) => amounts[payer] > 0)
    .map((payer) =>
      t("export.report.payer", { payer: t(`export.funder.${payer}`), yuan: say(amounts[payer]) }),
    )
    .join(source.words.language === "en" ? "; " : "；");
}

function lineName({ plan, words }: ExportSource, { measure }: ProjectSheet): readonly string[] | undefined {
  const line = plan.lines.find(({ id }) => id === measure.line);
  if (line === undefined) return undefined;
  const values = { line: nameIn(words, line.name), section: line.section };
  return [words.t("export.report.lineText", values)];
}
