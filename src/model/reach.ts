import { type Model, straightM } from "./model";
import { waysOf } from "./ways/waysOf";

/** Schools kept per home, nearest first, whether or not they may take its children by day. */
const NEAREST_KEPT = 40;
const BOARDING_KEPT = 15;

/**
 * The homes of one county and the offers of one stage, with the journeys between them as compressed rows
 * (method 3.0, 3.4): the arcs of home h are `arcStart[h] … arcStart[h + 1] - 1`, nearest first, ties by offer.
 * Homes and offers are counted within the unit; `homes` and `offers` give their rows in the model, `homeSettlement` the
 * model's row of each home's settlement: homes of a settlement stand together.
 */
export interface Unit {
  readonly county: number;
  /** Place in STAGES. */
  readonly stage: number;
  readonly homes: Int32Array;
  readonly homeSettlement: Int32Array;
  readonly offers: Int32Array;
  readonly arcStart: Int32Array;
  readonly arcOffer: Int32Array;
  /** Cost of the journey in metres (method 3.1), rounded to whole metres. */
  readonly arcM: Float64Array;
  readonly arcHome: Int32Array;
  /** Arcs by length, for percentiles. */
  readonly byLength: Int32Array;
}

export interface ReachRequest {
  readonly county: number;
  readonly stage: number;
  readonly detour: { readonly plain: number; readonly hill: number };
  /** 1 for each offer of the model that has or will have beds. */
  readonly mayBoard: Uint8Array;
  /** Offers (rows of the model) that a measure joins to settlements whatever their distance. */
  readonly joined: ReadonlyMap<number, Joined>;
}

/** Settlements (rows of the model) that an offer is joined to, or every one of its county. */
export type Joined = ReadonlySet<number> | "county";

/** Rows of each county's homes and, by county and stage, of its offers, ascending. */
export interface Members {
  readonly homes: readonly Int32Array[];
  readonly offers: readonly (readonly Int32Array[])[];
}

export function membersOf(model: Model, stages: number): Members {
  const homes: number[][] = model.countyIds.map(() => []);
  model.homes.settlement.forEach((settlement, row) => {
    homes[model.settlementCounty[settlement]].push(row);
  });
  const offers: number[][][] = model.countyIds.map(() => Array.from({ length: stages }, () => []));
  for (let offer = 0; offer < model.offers.count; offer++)
    offers[model.schoolCounty[model.offers.school[offer]]][model.offers.stage[offer]].push(offer);
  return {
    homes: homes.map((rows) => Int32Array.from(rows)),
    offers: offers.map((county) => county.map((rows) => Int32Array.from(rows))),
  };
}

/** Precomputes who may come to whom in one county and stage: the 40 nearest offers and the 15 nearest with beds. */
export function compileUnit(model: Model, members: Members, request: ReachRequest): Unit {
  const homes = members.homes[request.county];
  const offers = members.offers[request.county][request.stage];
  const joined = Array.from(offers.keys()).filter((offer) => request.joined.has(offers[offer]));
  const search = nearestSearch(model, offers, request.detour, () => true);
  const beds = nearestSearch(model, offers, request.detour, (offer) => request.mayBoard[offers[offer]] === 1);
  const homeSettlement = homes.map((home) => model.homes.settlement[home]);
  const mostArcs = homes.length * (Math.min(offers.length, NEAREST_KEPT + BOARDING_KEPT) + joined.length);
  const arcStart = new Int32Array(homes.length + 1);
  const arcOffer = new Int32Array(mostArcs);
  const arcM = new Float64Array(mostArcs);
  const arcHome = new Int32Array(mostArcs);
  const seen = new Int32Array(offers.length).fill(-1);
  let count = 0;
  for (let at = 0; at < homes.length; at++) {
    const first = count;
    const add = (offer: number, metres: number) => {
      if (seen[offer] === at || metres === Number.POSITIVE_INFINITY) return;
      seen[offer] = at;
      arcOffer[count] = offer;
      arcM[count] = metres;
      arcHome[count++] = at;
    };
    search(homes[at], NEAREST_KEPT, add);
    const nearest = count;
    beds(homes[at], BOARDING_KEPT, add);
    for (const offer of joined)
      if (isJoined(request.joined.get(offers[offer]), homeSettlement[at]))
        add(offer, journeyM(model, homes[at], offers[offer], request.detour));
    if (count > nearest) sortNearestFirst(arcOffer, arcM, first, count);
    arcStart[at + 1] = count;
  }
  return {
    county: request.county,
    stage: request.stage,
    homes,
    homeSettlement,
    offers,
    arcStart,
    arcOffer: arcOffer.slice(0, count),
    arcM: arcM.slice(0, count),
    arcHome: arcHome.slice(0, count),
    byLength: byLength(arcM, count),
  };
}

function sortNearestFirst(arcOffer: Int32Array, arcM: Float64Array, from: number, to: number): void {
  const arcs = Array.from(arcOffer.subarray(from, to), (offer, rank) => ({
    offer,
    metres: arcM[from + rank],
  }));
  arcs.sort((a, b) => a.metres - b.metres || a.offer - b.offer);
  arcs.forEach(({ offer, metres }, rank) => {
    arcOffer[from + rank] = offer;
    arcM[from + rank] = metres;
  });
}

/** Arcs in order of whole metres, ties by row: both in one number, which typed arrays sort fastest. */
function byLength(arcM: Float64Array, count: number): Int32Array {
  const keys = new Float64Array(count);
  for (let arc = 0; arc < count; arc++) keys[arc] = arcM[arc] * count + arc;
  keys.sort();
  return Int32Array.from(keys, (key) => key % count);
}

/**
 * Metres of a journey (method 3.1): as measured or along roads where the city has them, else the straight line times the detour
 * factor, the hill's where either end lies in hills. Infinity where no road leads there.
 */
export function journeyM(model: Model, home: number, offer: number, detour: ReachRequest["detour"]): number {
  const school = model.offers.school[offer];
  const hilly = model.settlementHill[model.homes.settlement[home]] === 1 || model.schoolHill[school] === 1;
  const estimateM =
    straightM(model.homes.ground, home, model.schoolGround, school) * (hilly ? detour.hill : detour.plain);
  const ways = waysOf(model);
  return Math.round(ways === undefined ? estimateM : ways.metres(home, school, estimateM));
}

const isJoined = (whom: Joined | undefined, settlement: number): boolean =>
  whom === "county" || (whom?.has(settlement) ?? false);

/** Calls back with the nearest offers of a unit, nearest first, ties by offer. */
type Search = (home: number, most: number, found: (offer: number, metres: number) => void) => void;

/** Walks outwards from a home's latitude, so that far offers are never looked at. */
function nearestSearch(
  model: Model,
  offers: Int32Array,
  detour: ReachRequest["detour"],
  counts: (offer: number) => boolean,
): Search {
  const north = (offer: number) => model.schoolGround.northM[model.offers.school[offers[offer]]];
  const byNorth = Int32Array.from(offers.keys())
    .filter(counts)
    .sort((a, b) => north(a) - north(b) || a - b);
  const norths = Float64Array.from(byNorth, north);
  const least = Math.min(detour.plain, detour.hill, waysOf(model)?.least ?? Number.POSITIVE_INFINITY);
  const keptOffer = new Int32Array(NEAREST_KEPT);
  const keptM = new Float64Array(NEAREST_KEPT);

  return (home, most, found) => {
    const here = model.homes.ground.northM[home];
    let up = firstAtLeast(norths, here);
    let down = up - 1;
    let kept = 0;
    while (up < norths.length || down >= 0) {
      const goUp = down < 0 || (up < norths.length && norths[up] - here <= here - norths[down]);
      const at = goUp ? up++ : down--;
      if (kept === most && Math.abs(norths[at] - here) * least > keptM[kept - 1] + 1) break;
      const offer = byNorth[at];
      const metres = journeyM(model, home, offers[offer], detour);
      if (metres === Number.POSITIVE_INFINITY) continue;
      let place = kept;
      while (
        place > 0 &&
        (metres < keptM[place - 1] || (metres === keptM[place - 1] && offer < keptOffer[place - 1]))
      )
        place--;
      if (place === most) continue;
      if (kept < most) kept++;
      keptM.copyWithin(place + 1, place, kept - 1);
      keptOffer.copyWithin(place + 1, place, kept - 1);
      keptM[place] = metres;
      keptOffer[place] = offer;
    }
    for (let place = 0; place < kept; place++) found(keptOffer[place], keptM[place]);
  };
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
