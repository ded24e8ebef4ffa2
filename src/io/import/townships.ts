import type { CountyId, TownshipId } from "../../domain/ids";
import type { County, Point, Setting, Township } from "../../domain/place";
import { compared } from "./findings";
import type { Entry } from "./joinRows";

/** Counties and townships as the tables name them, each township at the middle of what is known to lie in it. */
export interface Places {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  readonly of: (entry: Entry) => {
    readonly county: CountyId;
    readonly township: TownshipId;
    readonly setting: Setting;
    readonly point: Point;
    /** Whether the point is the entry's own, or only stands in for one. */
    readonly isLocated: boolean;
  };
}

/** Where a city lies of which no point is known: a made-up grid, which the provenance says. */
const NOWHERE: Point = { lng: 105, lat: 36 };
const GRID_DEGREES = 0.05;
const NEXT_TO_DEGREES = 0.002;

/** What counties and townships there are, and where each entry lies: at its own point, else near its township's middle. */
export function placesOf(entries: readonly Entry[], cityName: string): Places {
  const home = countyByTownship(entries);
  const countyOf = ({ texts }: Entry): string => texts.county ?? home.get(texts.township ?? "") ?? cityName;
  const townshipOf = (entry: Entry): string => entry.texts.township ?? countyOf(entry);
  const idOf = (entry: Entry): string => `${countyOf(entry)}/${townshipOf(entry)}`;
  const counties = [...new Set(entries.map(countyOf))].sort(compared);
  const byTownship = new Map<string, Entry[]>();
  for (const entry of entries) byTownship.set(idOf(entry), [...(byTownship.get(idOf(entry)) ?? []), entry]);
  const known = entries.flatMap(({ point }) => point ?? []);
  const ids = [...byTownship.keys()].sort(compared);
  const townships = ids.map((id, nth): Township => {
    const [first] = byTownship.get(id) ?? [];
    const inside = (byTownship.get(id) ?? []).flatMap(({ point }) => point ?? []);
    const point = middle(inside) ?? onGrid(middle(known) ?? NOWHERE, nth, GRID_DEGREES);
    return {
      id: id as TownshipId,
      county: countyOf(first) as CountyId,
      name: { zh: townshipOf(first), en: townshipOf(first) },
      ...point,
    };
  });
  const centre = new Map<string, Township>(townships.map((township) => [township.id, township]));
  const unplaced = new Map(
    ids.flatMap((id) =>
      (byTownship.get(id) ?? []).filter(({ point }) => !point).map((entry, nth) => [entry, nth] as const),
    ),
  );
  return {
    counties: counties.map((name) => ({ id: name as CountyId, name: { zh: name, en: name } })),
    townships,
    of: (entry) => {
      const township = centre.get(idOf(entry)) as Township;
      return {
        county: township.county,
        township: township.id,
        setting: settingOf(entry.texts.setting ?? township.name.zh),
        point: entry.point ?? onGrid(township, unplaced.get(entry) ?? 0, NEXT_TO_DEGREES),
        isLocated: entry.point !== undefined,
      };
    },
  };
}

/** The county of a township that only one county has, for tables that name no county. */
function countyByTownship(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const counties = new Map<string, Set<string>>();
  for (const { texts } of entries)
    if (texts.township !== undefined && texts.county !== undefined)
      counties.set(texts.township, (counties.get(texts.township) ?? new Set()).add(texts.county));
  return new Map(
    [...counties]
      .filter(([, names]) => names.size === 1)
      .map(([township, names]) => [township, [...names][0]]),
  );
}

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return { lng: round(mean(points.map(({ lng }) => lng))), lat: round(mean(points.map(({ lat }) => lat))) };
}

/** The nth place of a square spiral round a point, the point itself the first. */
function onGrid({ lng, lat }: Point, nth: number, step: number): Point {
  const ring = Math.ceil((Math.sqrt(nth + 1) - 1) / 2);
  if (ring === 0) return { lng, lat };
  const along = nth - (2 * ring - 1) ** 2;
  const side = Math.floor(along / (2 * ring));
  const at = (along % (2 * ring)) - ring;
  const [x, y] = [
    [at, -ring],
    [ring, at],
    [-at, ring],
    [-ring, -at],
  ][side];
  return { lng: round(lng + x * step), lat: round(lat + y * step) };
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function settingOf(text: string): Setting {
  if (/街道|城区|urban|city/i.test(text)) return "urban";
  return /镇$|镇区|^town/i.test(text) ? "town" : "rural";
}
