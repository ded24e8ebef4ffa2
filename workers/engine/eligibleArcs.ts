import type { EligibleArcs } from "./lasting";
import { dayLimitM, type Situation, teaches } from "./situation";
import type { Area } from "./supply";

/** How a pupil may use an arc. */
export const DAY = 0;
export const BOARD = 1;

/**
 * The arcs that pupils of a grade may use this year (method 3.2, 3.3): the nearest day schools within the limit, which is longer
 * for the grade where a school has buses, schools
 * of the settlement's own attendance area whatever their distance, and beyond the limit schools with beds for grades
 * that may board; a bus that is not among the nearest few takes no beds away. Schools that have an area take nobody else.
 *
 * @param isZoned false: attendance areas are passed over (the second round of zoned placement).
 */
export function eligibleArcs(situation: Situation, grade: number, isZoned: boolean): EligibleArcs {
  const key = grade * 2 + (isZoned && situation.areas.length > 0 ? 1 : 0);
  const known = situation.lasting.eligible.get(key);
  if (known !== undefined) return known;
  const { unit, rules, supply, assumptions } = situation;
  const { arcStart, arcOffer, arcM } = unit;
  const areas = isZoned ? situation.areas : [];
  const homes = unit.homes.length;
  const open = Uint8Array.from(unit.offers, (_, offer) => (teaches(situation, offer, grade) ? 1 : 0));
  const boards = Uint8Array.from(unit.offers, (row) =>
    grade >= rules.boardingFromGrade && (rules.wholeCounty || supply.beds[row] > 0) ? 1 : 0,
  );
  const hasBus = Uint8Array.from(unit.offers, (row) => (supply.buses[row] > 0 ? 1 : 0));
  const own = areasOfOffers(unit.offers, areas);
  const start = new Int32Array(homes + 1);
  const found = new Int32Array(unit.arcOffer.length);
  const ways = new Uint8Array(unit.arcOffer.length);
  let count = 0;
  for (let home = 0; home < homes; home++) {
    const ownWayM = dayLimitM(situation, home);
    const byBusM = Math.max(ownWayM, rules.busLimitM[grade - 1]);
    const end = arcStart[home + 1];
    let dayLeft = assumptions.daySchools;
    for (let arc = arcStart[home]; arc < end; arc++) {
      const offer = arcOffer[arc];
      if (open[offer] === 0) continue;
      const drawn = own?.[offer];
      const isOwn = drawn?.some((area) => area.settlements.has(unit.homeSettlement[home])) ?? false;
      if (drawn !== undefined && !isOwn) continue;
      const isNear = arcM[arc] <= (hasBus[offer] === 1 ? byBusM : ownWayM);
      if (isOwn || (isNear && dayLeft > 0)) {
        if (!isOwn) dayLeft--;
        ways[count] = DAY;
        found[count++] = arc;
      } else if (arcM[arc] > ownWayM && boards[offer] === 1) {
        ways[count] = BOARD;
        found[count++] = arc;
      }
    }
    start[home + 1] = count;
  }
  const arcs = { start, arc: found.slice(0, count), way: ways.slice(0, count) };
  situation.lasting.eligible.set(key, arcs);
  return arcs;
}

/** Whatever pupils of a grade may use when they are placed this year: zoned placement looks past the areas in its second round. */
export const placementArcs = (situation: Situation, grade: number): readonly EligibleArcs[] =>
  situation.assumptions.mode === "zoned" && situation.areas.length > 0
    ? [eligibleArcs(situation, grade, true), eligibleArcs(situation, grade, false)]
    : [eligibleArcs(situation, grade, true)];

/** By offer: the areas that it belongs to, undefined for none; undefined where nothing is drawn. */
function areasOfOffers(
  offers: ArrayLike<number>,
  areas: readonly Area[],
): readonly (readonly Area[] | undefined)[] | undefined {
  if (areas.length === 0) return undefined;
  return Array.from(offers, (row) => {
    const drawn = areas.filter((area) => area.offers.has(row));
    return drawn.length === 0 ? undefined : drawn;
  });
}

/** What of a situation decides who is eligible; as long as it stays the same, so do the arcs. */
export function eligibilityKey(situation: Omit<Situation, "lasting">): string {
  const { unit, supply, rules, areas } = situation;
  const offers = Array.from(unit.offers, (row) =>
    supply.isOpen[row] === 0
      ? 0
      : `${supply.fromGrade[row]}${supply.toGrade[row]}${supply.beds[row] > 0 ? "b" : ""}${supply.buses[row] > 0 ? "s" : ""}`,
  );
  const drawn = areas.map((area) => `${[...area.settlements].join(" ")} ${[...area.offers].join(" ")}`);
  const { journeyLimitM, busLimitM, boardingFromGrade } = rules;
  return [
    offers.join(),
    journeyLimitM.town,
    journeyLimitM.rural,
    busLimitM.join(),
    boardingFromGrade,
    ...drawn,
  ].join(";");
}
