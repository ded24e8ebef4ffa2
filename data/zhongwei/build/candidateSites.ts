import type { CountyId, SiteId, TownshipId } from "../../../src/domain/ids";
import type { Name } from "../../../src/domain/name";
import type { CandidateSite, Point } from "../../../src/domain/place";
import type { School } from "../../../src/domain/school";
import type { Stage } from "../../../src/domain/stage";
import { isInside, type Outline } from "./isInside";
import type { PlacedSettlement } from "./placeSettlements";
import { atBearing, roundedPoint, straightM } from "./plane";
import { seededChance } from "./seededChance";

const MAIN_TOWN_NEIGHBOURHOODS = 9;
const LEAST_FROM_SCHOOL_M = 250;

/**
 * Rule 12: land a school could stand on: beside every second settlement of the main towns, one or two in every other
 * town with built-up settlements, one in every larger village seat. Made up.
 */
export function candidateSites(
  settlements: readonly PlacedSettlement[],
  schools: readonly School[],
  names: ReadonlyMap<string, Name>,
  outlines: ReadonlyMap<string, Outline>,
): CandidateSite[] {
  const sites: CandidateSite[] = [];
  for (const [township, name] of names) {
    const own = settlements.filter((settlement) => settlement.township === township);
    const built = own.filter(({ setting }) => setting !== "rural");
    const isMain = built.filter(({ kind }) => kind === "neighbourhood").length >= MAIN_TOWN_NEIGHBOURHOODS;
    const hasSchools = schools.some((school) => school.township === township);
    if (!hasSchools) continue;
    const wanted = isMain ? Math.ceil(built.length / 2) : built.length > 0 ? Math.min(3, built.length) : 1;
    const near = (built.length > 0 ? built : own).slice().sort((a, b) => lot(a) - lot(b));
    near.slice(0, wanted).forEach((settlement, i) => {
      sites.push(siteBeside(settlement, i + 1, name, isMain, schools, outlines.get(township) as Outline));
    });
  }
  return sites;
}

const lot = (settlement: PlacedSettlement): number => seededChance("site", settlement.id);

function siteBeside(
  settlement: PlacedSettlement,
  number: number,
  township: Name,
  isMain: boolean,
  schools: readonly Point[],
  outline: Outline,
): CandidateSite {
  const code = String(number).padStart(2, "0");
  const status = seededChance("land", settlement.id);
  const areaSqm =
    100 * Math.round((isMain ? 80 : 60) + (isMain ? 520 : 300) * seededChance("area", settlement.id));
  return {
    id: `L${settlement.township}${code}` as SiteId,
    name: { zh: `示范·${township.zh}备选用地${code}`, en: `Demo candidate site ${township.en} ${code}` },
    county: settlement.county as CountyId,
    township: settlement.township as TownshipId,
    ...pointBeside(settlement, schools, outline),
    setting: settlement.setting,
    terrain: settlement.terrain,
    areaSqm,
    stages: stagesFor(areaSqm),
    landStatus: status < 0.4 ? "reserved" : status < 0.7 ? "state-owned" : "to-be-acquired",
  };
}

/** A kindergarten fits anywhere; larger stages need more ground. */
const stagesFor = (areaSqm: number): Stage[] =>
  areaSqm < 12_000
    ? ["preschool"]
    : areaSqm < 25_000
      ? ["preschool", "primary"]
      : areaSqm < 40_000
        ? ["preschool", "primary", "junior"]
        : ["preschool", "primary", "junior", "senior"];

function pointBeside(settlement: PlacedSettlement, schools: readonly Point[], outline: Outline): Point {
  let best = roundedPoint(settlement);
  let bestM = -1;
  for (let attempt = 0; attempt < 12; attempt++) {
    const point = roundedPoint(
      atBearing(
        settlement,
        250 + 200 * seededChance("away", settlement.id, attempt),
        lot(settlement) + attempt / 12,
      ),
    );
    if (!isInside(point, outline)) continue;
    const apart = schools.reduce((least, school) => Math.min(least, straightM(point, school)), 9_999);
    if (apart > bestM) [best, bestM] = [point, apart];
    if (apart > LEAST_FROM_SCHOOL_M * 2) break;
  }
  return best;
}
