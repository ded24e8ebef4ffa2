import type { Dataset } from "../../domain/dataset";
import type { Point } from "../../domain/place";
import { type Ground, groundPoint, type Model, straightM } from "../model";
import { type Network, networkOf } from "./network";
import { FURTHEST_M, type RoadSearch, roadSearch, type WaysFrom } from "./roadWays";
import type { Snapped } from "./snap";

/** How far homes are from schools where it was measured or roads are known. */
export interface Ways {
  /**
   * Metres from a home to a school: as measured, else along roads, else the estimate where one of them is on no road. Further than
   * roads are followed it is the estimate, and at least so far; Infinity where no road leads from one to the other.
   */
  readonly metres: (home: number, school: number, estimateM: number) => number;
  /** No way is shorter than the straight line times this. */
  readonly least: number;
}

const known = new WeakMap<Model, Ways>();

/** The ways of a model, undefined where its city has neither measured ways nor roads; roads are followed when they are asked for. */
export function waysOf(model: Model): Ways | undefined {
  const { journeys, roads } = model.dataset;
  if (journeys === undefined && roads === undefined) return undefined;
  const before = known.get(model);
  if (before !== undefined) return before;
  const made = compiled(model);
  known.set(model, made);
  return made;
}

function compiled(model: Model): Ways {
  const { journeys = [], roads } = model.dataset;
  const schools = model.schools.length;
  const measured = new Map<number, number>();
  for (const { from, to, metres } of journeys) {
    const [settlement, school] = [model.settlementRow.get(from), model.schoolRow.get(to)];
    if (settlement !== undefined && school !== undefined) measured.set(settlement * schools + school, metres);
  }
  const along = roads === undefined ? undefined : alongRoads(model, baseRoads(model.dataset));
  return {
    least: leastOf(model, measured),
    metres: (home, school, estimateM) =>
      measured.get(model.homes.settlement[home] * schools + school) ??
      along?.(home, school, estimateM) ??
      estimateM,
  };
}

/** Roads run no shorter than straight lines; what was measured may. */
function leastOf(model: Model, measured: ReadonlyMap<number, number>): number {
  const schools = model.schools.length;
  let least = 0.99;
  model.homes.settlement.forEach((settlement, home) => {
    for (let school = 0; school < schools && measured.size > 0; school++) {
      const metres = measured.get(settlement * schools + school);
      if (metres === undefined) continue;
      const straight = straightM(model.homes.ground, home, model.schoolGround, school);
      if (straight > 0) least = Math.min(least, metres / straight);
    }
  });
  return least;
}

/** The roads of a city, and the ways of its own schools to its own homes as far as they were asked for. */
interface BaseRoads {
  readonly network: Network;
  readonly search: RoadSearch;
  readonly homes: Map<number, Snapped | undefined>;
  readonly schools: Map<number, Snapped | undefined>;
  readonly rows: Map<number, WaysFrom>;
  readonly homeCount: number;
  readonly schoolCount: number;
}

const bases = new WeakMap<Dataset, BaseRoads>();

/** The graph of a city's roads and its searches, made once. */
export function baseRoads(dataset: Dataset): BaseRoads {
  const before = bases.get(dataset);
  if (before !== undefined) return before;
  const network = networkOf(dataset.roads ?? []);
  const made: BaseRoads = {
    network,
    search: roadSearch(network),
    homes: new Map(),
    schools: new Map(),
    rows: new Map(),
    homeCount: dataset.settlements.reduce((sum, { parts }) => sum + (parts?.length ?? 1), 0),
    schoolCount: dataset.schools.length,
  };
  bases.set(dataset, made);
  return made;
}

/** What a scenario adds is searched from its own side: roads run both ways. */
function alongRoads(model: Model, base: BaseRoads) {
  const { search, homeCount, schoolCount } = base;
  const pointsOf = (ground: Ground) => Array.from(ground.northM, (_, row): Point => groundPoint(ground, row));
  const snapAll = (ground: Ground, kept: Map<number, Snapped | undefined>, count: number) =>
    pointsOf(ground).map((point, row) => {
      if (row < count && kept.has(row)) return kept.get(row);
      const snapped = search.snap(point);
      if (row < count) kept.set(row, snapped);
      return snapped;
    });
  const homes = snapAll(model.homes.ground, base.homes, homeCount);
  const schools = snapAll(model.schoolGround, base.schools, schoolCount);
  const baseHomes = homes.slice(0, homeCount);
  const [fromHomes, fromSchools] = [new Map<number, WaysFrom>(), new Map<number, WaysFrom>()];

  return (home: number, school: number, estimateM: number): number | undefined => {
    const [lived, taught] = [homes[home], schools[school]];
    if (lived === undefined || taught === undefined) return undefined;
    if (!search.isJoined(lived, taught)) return Number.POSITIVE_INFINITY;
    const isNewSchool = school >= schoolCount;
    const found = isNewSchool
      ? wayAt(
          had(fromSchools, school, () => search.waysFrom(taught, homes)),
          home,
        )
      : home >= homeCount
        ? wayAt(
            had(fromHomes, home, () => search.waysFrom(lived, schools)),
            school,
          )
        : wayAt(
            had(base.rows, school, () => search.waysFrom(taught, baseHomes)),
            home,
          );
    return found ?? Math.max(FURTHEST_M, estimateM);
  };
}

function had<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}

/** One way out of compressed rows. */
function wayAt({ rows, metres }: WaysFrom, row: number): number | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? metres[low] : undefined;
}
