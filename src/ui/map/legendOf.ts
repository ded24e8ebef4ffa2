import { LACKS } from "../../domain/lack";
import { LAND_STATUSES } from "../../domain/land";
import { SCHOOL_KINDS, type SchoolKind } from "../../domain/school";
import type { I18n } from "../../i18n/createI18n";
import type { Background } from "../../io/city/readCity";
import { mostLacking } from "../../model/lacking";
import { areasInForce } from "../../model/readers/areasInForce";
import { type SettlementFigure, settlementFigures } from "../../model/readers/settlementFigures";
import type { Results } from "../../model/results";
import type { View } from "../../state/view";
import { SCHOOL_CLASSES, SETTLEMENT_CLASSES, schoolClass, settlementClass } from "./classes";
import type { Sign } from "./LegendSign";
import type { Palette } from "./palette";
import { type SchoolFigure, schoolFigures } from "./schoolFigures";
import { shortagesOfYear } from "./sets";

export interface LegendLine {
  readonly key: string;
  readonly sign: Sign;
  readonly text: string;
  readonly count?: number;
}

/** The lines of the legend, group by group; a sign that is nowhere on the map is left out. */
export interface LegendLines {
  readonly settlements: readonly LegendLine[];
  readonly schools: readonly LegendLine[];
  readonly kinds: readonly LegendLine[];
  readonly marks: readonly LegendLine[];
}

export function legendOf(
  results: Results | undefined,
  view: View,
  palette: Palette,
  t: I18n["t"],
  backgrounds: readonly Background[],
): LegendLines {
  const { year, stage, question, schoolColour, layers } = view;
  const grounds = backgrounds.map((layer, at) => groundLine(layer, at, palette));
  if (results === undefined || !results.years.includes(year))
    return { settlements: [], schools: [], kinds: [], marks: grounds };
  const homes = settlementFigures(results, year, stage).filter((figure) => figure.pupils >= 0.5);
  const schools = schoolFigures(results, year, stage);
  const count = (some: readonly number[], wanted: number) => some.filter((one) => one === wanted).length;
  const homeClasses = homes.map((figure) => settlementClass(question, figure));
  const schoolClasses = schools.map((figure) => schoolClass(schoolColour, figure, results.norms));
  const ofKind = (kind: SchoolKind) =>
    results.model.schools.filter((school, row) => school.kind === kind && schools[row].status !== "other")
      .length;
  const kinds = SCHOOL_KINDS.filter((kind) => ofKind(kind) > 0);
  const plain = [...kinds].sort((a, b) => ofKind(b) - ofKind(a))[0] ?? "primary";
  return {
    settlements: layers.settlements
      ? SETTLEMENT_CLASSES[question].map((key, at) => ({
          key,
          sign: { kind: "disc", colour: palette.settlements[question][at] },
          text: t(`map.settlementClass.${key}` as "map.settlementClass.served"),
          count: count(homeClasses, at),
        }))
      : [],
    schools: layers.schools
      ? SCHOOL_CLASSES[schoolColour].map((key, at) => ({
          key,
          sign: { kind: "school", school: plain, colour: palette.schools[schoolColour][at] },
          text: t(`map.schoolClass.${key}` as "map.schoolClass.large", {
            from: key === "extreme" ? results.norms.extremeClassFrom : results.norms.largeClassFrom,
          }),
          count: count(schoolClasses, at),
        }))
      : [],
    kinds: kinds.map((kind) => ({
      key: kind,
      sign: { kind: "school", school: kind, colour: palette.faint },
      text: t(`map.kind.${kind}`),
    })),
    marks: [...marksOf(results, view, palette, t, schools, homes), ...grounds],
  };
}

/** A layer of the planner's own, by what its first feature is. */
function groundLine(
  { name, features: { features } }: Background,
  at: number,
  { backgrounds }: Palette,
): LegendLine {
  const type = features[0]?.geometry.type ?? "Point";
  const kind = /Polygon/.test(type) ? "patch" : /Line/.test(type) ? "line" : "dots";
  return { key: `ground ${name}`, sign: { kind, colour: backgrounds[at % backgrounds.length] }, text: name };
}

function marksOf(
  results: Results,
  { year, stage, layers, highlight, selection }: View,
  palette: Palette,
  t: I18n["t"],
  schools: readonly SchoolFigure[],
  homes: readonly SettlementFigure[],
): readonly LegendLine[] {
  const number = (isOne: (figure: SchoolFigure) => boolean) => schools.filter(isOne).length;
  const hasWays = layers.flows || (selection !== undefined && selection.kind !== "county"); // those of what is selected are drawn too
  const hasRadii = layers.radii || selection?.kind === "school" || selection?.kind === "shortage";
  const ring = (colour: string, isDashed = false): Sign => ({ kind: "ring", colour, isDashed });
  const lines: readonly (LegendLine & { readonly isOn?: boolean })[] = [
    {
      key: "highlight",
      sign: ring(palette.highlight),
      text: highlight ? t("map.legend.highlight", { figure: t(`shell.figure.${highlight}`) }) : "",
      isOn: highlight !== undefined,
    },
    ...LACKS.map((lack) => ({
      key: `unplaced ${lack}`,
      sign: { kind: "disc" as const, colour: palette.settlements.served[0], ring: palette.lack[lack] },
      text: t("map.legend.unplacedRing", { lack: t(`lack.name.${lack}`) }),
      count: layers.settlements
        ? homes.filter((one) => one.unplaced >= 0.5 && mostLacking(one.lacking) === lack).length
        : 0,
    })),
    {
      key: "homes",
      sign: { kind: "dots", colour: palette.settlements.served[0] },
      text: t(areHomesMadeUp(results) ? "map.legend.homesMadeUp" : "map.legend.homes"),
      isOn: layers.settlements && results.model.dataset.settlements.some(({ parts }) => parts !== undefined),
    },
    {
      key: "builtUp",
      sign: { kind: "patch", colour: palette.builtUp, isSolid: true },
      text: t(areHomesMadeUp(results) ? "map.legend.builtUpMadeUp" : "map.legend.builtUp"),
      isOn: results.model.dataset.settlements.some(({ parts }) => parts !== undefined),
    },
    {
      key: "overRing",
      sign: ring(palette.schools.utilisation[4]),
      text: t("map.legend.overRing"),
      count: number((one) => one.isOverCap),
    },
    {
      key: "bigRing",
      sign: ring(palette.isDark ? palette.text : palette.ink),
      text: t("map.legend.bigRing"),
      count: number((one) => one.isOversized),
    },
    {
      key: "planned",
      sign: ring(palette.planned, true),
      text: t("map.legend.planned"),
      count: number((one) => one.isBuilt && one.status !== "other" && one.status !== "closed"),
    },
    {
      key: "closed",
      sign: { kind: "closed" },
      text: t("map.legend.closed"),
      count: number((one) => one.status === "closed"),
    },
    {
      key: "spread",
      sign: { kind: "spread" },
      text: t("map.legend.spread"),
      isOn:
        layers.schools &&
        results.scenario.measures.some(
          (one) => one.kind === "spread" && one.stage === stage && one.year <= year,
        ),
    },
    {
      key: "thinned",
      sign: { kind: "school", school: "primary", colour: palette.faint },
      text: t("map.legend.thinned"),
      isOn: layers.schools,
    },
    {
      key: "shortage",
      sign: { kind: "ground", colour: palette.warning },
      text: t("map.legend.shortage"),
      isOn: layers.shortages && shortagesOfYear(results, year, stage).length > 0,
    },
    {
      key: "area",
      sign: { kind: "patch", colour: palette.area, isDashed: true },
      text: t("map.legend.area"),
      count: layers.areas ? areasInForce(results, year, stage).length : 0,
    },
    {
      key: "radius",
      sign: { kind: "line", colour: palette.radius, isDashed: true },
      text: t(results.model.dataset.roads === undefined ? "map.legend.radius" : "map.legend.radiusOnRoads"),
      isOn: hasRadii,
    },
    {
      key: "dayWay",
      sign: { kind: "line", colour: layers.flows ? palette.flow : palette.selected },
      text: t("map.legend.dayWay"),
      isOn: hasWays,
    },
    {
      key: "beyondWay",
      sign: { kind: "line", colour: palette.settlements.served[1] },
      text: t("map.legend.beyondWay"),
      isOn: hasWays,
    },
    {
      key: "boardingWay",
      sign: { kind: "line", colour: palette.settlements.served[2] },
      text: t("map.legend.boardingWay"),
      isOn: hasWays,
    },
    ...LAND_STATUSES.map((status) => ({
      key: `site ${status}`,
      sign: { kind: "site" as const, status },
      text: t("map.legend.site", { status: t(`inspect.land.${status}`) }),
      count: layers.sites ? results.model.dataset.sites.filter((one) => one.landStatus === status).length : 0,
    })),
  ];
  return lines.filter(({ isOn, count = 0 }) => isOn ?? count > 0);
}

const areHomesMadeUp = ({ model }: Results): boolean =>
  model.dataset.provenance.some(
    ({ table, column, kind }) => table === "settlements" && column === "parts" && kind === "madeUp",
  );
