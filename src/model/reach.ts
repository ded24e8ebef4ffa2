import { type Model, straightM } from "./model";

/** Schools kept per settlement, nearest first, whether or not they may take its children by day. */
const NEAREST_KEPT = 40;
const BOARDING_KEPT = 15;

/**
 * One county's settlements and the offers of one stage, with the journeys between them as compressed rows
 * (method 3.4): the arcs of settlement s are `arcStart[s] … arcStart[s + 1] - 1`, nearest first, ties by offer.
 * Settlements and offers are counted within the unit; `settlements` and `offers` give their rows in the model.
 */
export interface Unit {
  readonly county: number;
  /** Place in STAGES. */
  readonly stage: number;
  readonly settlements: Int32Array;
  readonly offers: Int32Array;
  readonly arcStart: Int32Array;
  readonly arcOffer: Int32Array;
  /** Cost of the journey in metres (method 3.1), rounded to whole metres. */
  readonly arcM: Float64Array;
  readonly arcSettlement: Int32Array;
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

/** Rows of each county's settlements and, by county and stage, of its offers, ascending. */
export interface Members {
  readonly settlements: readonly Int32Array[];
  readonly offers: readonly (readonly Int32Array[])[];
}

export function membersOf(model: Model, stages: number): Members {
  const settlements: number[][] = model.countyIds.map(() => []);
  model.settlementCounty.forEach((county, row) => void settlements[county].push(row));
  const offers: number[][][] = model.countyIds.map(() => Array.from({ length: stages }, () => []));
  for (let offer = 0; offer < model.offers.count; offer++)
    offers[model.schoolCounty[model.offers.school[offer]]][model.offers.stage[offer]].push(offer);
  return {
    settlements: settlements.map((rows) => Int32Array.from(rows)),
    offers: offers.map((county) => county.map((rows) => Int32Array.from(rows))),
  };
}

/** Precomputes who may come to whom in one county and stage: the 40 nearest offers and the 15 nearest with beds. */
export function compileUnit(model: Model, members: Members, request: ReachRequest): Unit {
  const settlements = members.settlements[request.county];
  const offers = members.offers[request.county][request.stage];
  const joined = Array.from(offers.keys()).filter((offer) => request.joined.has(offers[offer]));
  const search = nearestSearch(model, offers, request.detour);
  const beds = offers.some((offer) => request.mayBoard[offer] === 1)
    ? nearestSearch(
        model,
        offers.filter((offer) => request.mayBoard[offer] === 1),
        request.detour,
      )
    : undefined;
  const localOf = new Map(Array.from(offers, (offer, at) => [offer, at]));

  const arcStart = new Int32Array(settlements.length + 1);
  const arcOffer: number[] = [];
  const arcM: number[] = [];
  const arcSettlement: number[] = [];
  for (let at = 0; at < settlements.length; at++) {
    const settlement = settlements[at];
    const first = arcOffer.length;
    for (const { offer, metres } of search(settlement, NEAREST_KEPT)) {
      arcOffer.push(localOf.get(offer) as number);
      arcM.push(metres);
    }
    const further = [
      ...(beds?.(settlement, BOARDING_KEPT) ?? []).map(({ offer }) => localOf.get(offer) as number),
      ...joined.filter((offer) => isJoined(request.joined.get(offers[offer]), settlement)),
    ].filter((offer, place, all) => arcOffer.indexOf(offer, first) === -1 && all.indexOf(offer) === place);
    if (further.length > 0) {
      const arcs = [
        ...arcOffer.splice(first).map((offer, rank) => ({ offer, metres: arcM[first + rank] })),
        ...further.map((offer) => ({
          offer,
          metres: journeyM(model, settlement, offers[offer], request.detour),
        })),
      ].sort((a, b) => a.metres - b.metres || a.offer - b.offer);
      arcM.length = first;
      for (const { offer, metres } of arcs) {
        arcOffer.push(offer);
        arcM.push(metres);
      }
    }
    while (arcSettlement.length < arcOffer.length) arcSettlement.push(at);
    arcStart[at + 1] = arcOffer.length;
  }
  const byLength = Int32Array.from(arcM.keys()).sort((a, b) => arcM[a] - arcM[b] || a - b);
  return {
    county: request.county,
    stage: request.stage,
    settlements,
    offers,
    arcStart,
    arcOffer: Int32Array.from(arcOffer),
    arcM: Float64Array.from(arcM),
    arcSettlement: Int32Array.from(arcSettlement),
    byLength,
  };
}

/** Metres of a journey: straight line times the detour factor, the hill's where either end lies in hills. */
export function journeyM(
  model: Model,
  settlement: number,
  offer: number,
  detour: ReachRequest["detour"],
): number {
  const school = model.offers.school[offer];
  const hilly = model.settlementHill[settlement] === 1 || model.schoolHill[school] === 1;
  return Math.round(
    straightM(model.settlementGround, settlement, model.schoolGround, school) *
      (hilly ? detour.hill : detour.plain),
  );
}

const isJoined = (whom: Joined | undefined, settlement: number): boolean =>
  whom === "county" || (whom?.has(settlement) ?? false);

type Search = (
  settlement: number,
  most: number,
) => readonly { readonly offer: number; readonly metres: number }[];

/** Walks outwards from a settlement's latitude, so that far offers are never looked at. */
function nearestSearch(model: Model, offers: Int32Array, detour: ReachRequest["detour"]): Search {
  const north = (offer: number) => model.schoolGround.northM[model.offers.school[offer]];
  const byNorth = Int32Array.from(offers).sort((a, b) => north(a) - north(b) || a - b);
  const norths = Float64Array.from(byNorth, north);
  const least = Math.min(detour.plain, detour.hill);
  const keptOffer = new Int32Array(NEAREST_KEPT);
  const keptM = new Float64Array(NEAREST_KEPT);

  return (settlement, most) => {
    const here = model.settlementGround.northM[settlement];
    let up = firstAtLeast(norths, here);
    let down = up - 1;
    let kept = 0;
    while (up < norths.length || down >= 0) {
      const goUp = down < 0 || (up < norths.length && norths[up] - here <= here - norths[down]);
      const at = goUp ? up++ : down--;
      if (kept === most && Math.abs(norths[at] - here) * least > keptM[kept - 1] + 1) break;
      const offer = byNorth[at];
      const metres = journeyM(model, settlement, offer, detour);
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
    return Array.from({ length: kept }, (_, place) => ({ offer: keptOffer[place], metres: keptM[place] }));
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
