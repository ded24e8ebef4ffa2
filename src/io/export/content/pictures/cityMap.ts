import type { Point } from "../../../../domain/place";
import { schoolList } from "../../../../model/readers/schoolList";
import { type ExportSource, nameIn } from "../exportSource";
import { framed } from "./framed";
import { groundPlan } from "./groundPlan";
import type { Picture } from "./picture";
import { svgText } from "./svgText";

/** Borders and rivers of a city. */
export interface Lands {
  readonly outlines: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
}

const WIDTH = 860;
const LEGEND = 46;

const SIGNS = [
  ["kept", "#8fa3b5", 2.6],
  ["larger", "#2468ad", 4.2],
  ["smaller", "#b08a3c", 3.4],
  ["built", "#00796b", 5],
  ["closed", "#b3391e", 3.4],
] as const;
type Change = (typeof SIGNS)[number][0];

/** The city with its schools, and what the plan does with each up to the target year. */
export function cityMap(source: ExportSource, lands: Lands): Picture {
  const { words, targetYear, results } = source;
  const { t } = words;
  const plan = groundPlan(lands.outlines, WIDTH);
  const lines = (features: readonly GeoJSON.Feature[], paint: string) =>
    features.map(({ geometry }) => `<path d="${plan.path(geometry)}" ${paint}/>`).join("");
  const level = (which: string) =>
    lands.outlines.features.filter(({ properties }) => properties?.level === which);
  const changes = schoolChanges(source);
  const body = [
    `<svg width="${WIDTH}" height="${plan.height}">`,
    lines(level("county"), 'fill="#fafaf7" stroke="none"'),
    lines(level("township"), 'fill="none" stroke="#d3d8d5" stroke-width="0.7"'),
    lines(lands.rivers.features, 'fill="none" stroke="#9cc3dc" stroke-width="2"'),
    lines(level("county"), 'fill="none" stroke="#6f7876" stroke-width="1.4"'),
    "</svg>",
    ...SIGNS.map(([change, colour, radius]) =>
      changes
        .filter((school) => school.change === change)
        .map((school) => sign(change, colour, radius, plan.at(school.point)))
        .join(""),
    ),
    ...level("county").map((county) => {
      const name = words.language === "en" ? county.properties?.nameEn : county.properties?.name;
      const { x, y } = plan.middle(county.geometry);
      return `<text x="${x}" y="${y}" font-size="17" font-weight="600" fill="#22292d" stroke="#fafaf7" stroke-width="4" paint-order="stroke" text-anchor="middle">${svgText(String(name))}</text>`;
    }),
    legend(source, changes, plan.height),
    `<text x="${WIDTH - 16}" y="${plan.height - 6}" font-size="11" fill="#56606b" stroke="#ffffff" stroke-width="3" paint-order="stroke" text-anchor="end">${svgText(t("export.pictures.schematic"))}</text>`,
  ].join("");
  const title = t("export.pictures.map", {
    from: results.model.dataset.baseYear,
    to: targetYear,
    city: nameIn(words, results.model.dataset.name),
  });
  return framed(source, { id: "map", title, width: WIDTH, height: plan.height + LEGEND, body });
}

interface Changed {
  readonly change: Change;
  readonly point: Point;
}

function schoolChanges({ results, targetYear }: ExportSource): readonly Changed[] {
  const seats = (year: number) =>
    new Map(schoolList(results, year).map((school) => [school.plan.id as string, school.seats]));
  const before = seats(results.model.dataset.baseYear);
  const after = seats(targetYear);
  return results.model.schools.flatMap((point): Changed[] => {
    const was = before.get(point.id);
    const is = after.get(point.id);
    if (was === undefined && is === undefined) return [];
    if (was === undefined) return [{ change: "built", point }];
    if (is === undefined) return [{ change: "closed", point }];
    return [{ change: is > was ? "larger" : is < was ? "smaller" : "kept", point }];
  });
}

function sign(change: Change, colour: string, radius: number, { x, y }: { x: number; y: number }): string {
  if (change === "closed")
    return `<path d="M${x - radius} ${y - radius}L${x + radius} ${y + radius}M${x - radius} ${y + radius}L${x + radius} ${y - radius}" stroke="${colour}" stroke-width="1.8"/>`;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" stroke="#ffffff" stroke-width="0.8"/>`;
}

function legend({ words }: ExportSource, changes: readonly Changed[], top: number): string {
  return SIGNS.map(([change, colour, radius], at) => {
    const count = changes.filter((school) => school.change === change).length;
    const x = 24 + at * 150;
    const label = `${words.t(`export.change.${change}`)} ${count}`;
    return `${sign(change, colour, radius, { x, y: top + 24 })}<text x="${x + 12}" y="${top + 28}" font-size="12" fill="#22292d">${svgText(label)}</text>`;
  }).join("");
}
