import { chooseSpots } from "./chooseSpots";
import { type CountyGround, codeOf, schoolNear } from "./countyGround";
import type { DraftSchool } from "./draftSchool";
import type { PlacedSettlement } from "./placeSettlements";
import { straightM } from "./plane";
import type { TownshipFact } from "./readFacts";
import { seededBell, seededChance } from "./seededChance";

/** Primary schools and teaching points by county, from the region's mean sizes (facts). */
export const PRIMARY_COUNTS: Readonly<Record<string, number>> = { "640502": 79, "640521": 82, "640522": 109 };

const TOWN_SCHOOL_PUPILS = 1_150;
const TEACHING_POINT_BELOW = { hill: 190, plain: 70 };
const FAMOUS = [5.8, 3.4];

/**
 * Rule 5b: a central primary at every township's seat, town schools by the number of town children, the rest in
 * villages with many children far from a school. Small village schools, most of them in the hills, are teaching points.
 */
export function layoutPrimary(ground: CountyGround, taken: Map<string, number>): DraftSchool[] {
  const pool = (settlement: PlacedSettlement) => ground.pool(settlement, 6, 11);
  const schools: DraftSchool[] = [];
  const central = new Map<string, string>();
  for (const township of ground.townships) {
    const school = centralSchool(ground, township, taken);
    central.set(township.id, school.id);
    schools.push(school, ...townSchools(ground, township, pool, schools.concat(school), taken));
  }
  const villages = ground.settlements.filter(({ setting }) => setting === "rural");
  const chosen = chooseSpots({
    spots: villages,
    pool,
    standing: schools,
    count: PRIMARY_COUNTS[ground.id] - schools.filter(({ kind }) => kind === "primary").length,
    farM: 4_000,
    limitM: 7_000,
  });
  const byVillage = catchments(villages, chosen, pool);
  for (const village of chosen) {
    const children = byVillage.get(village.id) ?? 0;
    const isPoint =
      children < TEACHING_POINT_BELOW[village.terrain] && seededChance("point", village.id) < 0.85;
    const township = central.has(village.township) ? village.township : nearestTownship(ground, village).id;
    schools.push(
      schoolNear(ground, village, {
        code: codeOf("P", taken, township),
        kind: isPoint ? "teachingPoint" : "primary",
        township,
        ownership: "public",
        role: "village",
        attraction: (isPoint ? 0.34 : 0.7) * Math.exp(0.15 * seededBell("draw", village.id)),
        offers: [
          { stage: "primary", toGrade: !isPoint ? 6 : seededChance("grades", village.id) < 0.6 ? 4 : 3 },
        ],
        ...(isPoint ? { movesOnTo: central.get(township) as string } : {}),
      }),
    );
  }
  return schools;
}

/** Small hill townships have one nine-year school instead of a primary and a junior school. */
function centralSchool(
  ground: CountyGround,
  township: TownshipFact,
  taken: Map<string, number>,
): DraftSchool {
  const isNineYear = isNineYearTownship(ground, township);
  return schoolNear(ground, township, {
    code: codeOf(isNineYear ? "N" : "P", taken, township.id),
    kind: isNineYear ? "nineYear" : "primary",
    township: township.id,
    ownership: "public",
    role: ground.mainTowns.includes(township) ? "town" : "central",
    attraction: ground.mainTowns.includes(township) ? 1.2 : 2,
    offers: isNineYear
      ? [
          { stage: "primary", toGrade: 6 },
          { stage: "junior", toGrade: 3 },
        ]
      : [{ stage: "primary", toGrade: 6 }],
  });
}

/** Between 120 and 450 children of junior age, in the hills. */
export function isNineYearTownship(ground: CountyGround, township: TownshipFact): boolean {
  const own = ground.settlements.filter(({ township: id }) => id === township.id);
  const children = own.reduce((sum, settlement) => sum + ground.pool(settlement, 12, 14), 0);
  const hilly = own.filter(({ terrain }) => terrain === "hill").length > own.length / 2;
  return hilly && children >= 120 && children < 450;
}

function townSchools(
  ground: CountyGround,
  township: TownshipFact,
  pool: (settlement: PlacedSettlement) => number,
  standing: readonly DraftSchool[],
  taken: Map<string, number>,
): DraftSchool[] {
  const built = ground.settlements.filter(
    ({ township: id, setting }) => id === township.id && setting !== "rural",
  );
  const children = built.reduce((sum, settlement) => sum + pool(settlement), 0);
  const count = Math.round(children / TOWN_SCHOOL_PUPILS) - 1;
  if (count < 1) return [];
  const isMain = ground.mainTowns.includes(township);
  return chooseSpots({ spots: built, pool, standing, count, farM: 1_500 }).map((spot, rank) =>
    schoolNear(ground, spot, {
      code: codeOf("P", taken, township.id),
      kind: "primary",
      township: township.id,
      ownership: "public",
      role: isMain && rank < FAMOUS.length ? "famous" : "town",
      attraction: (isMain ? (FAMOUS[rank] ?? 1.1) : 1.6) * Math.exp(0.12 * seededBell("draw", spot.id)),
      offers: [{ stage: "primary", toGrade: 6 }],
    }),
  );
}

/** Children for whom a chosen village is the nearest of the chosen. */
function catchments(
  villages: readonly PlacedSettlement[],
  chosen: readonly PlacedSettlement[],
  pool: (settlement: PlacedSettlement) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const village of villages) {
    const home = chosen.reduce((best, next) =>
      straightM(village, next) < straightM(village, best) ? next : best,
    );
    sums.set(home.id, (sums.get(home.id) ?? 0) + pool(village));
  }
  return sums;
}

const nearestTownship = (ground: CountyGround, at: PlacedSettlement): TownshipFact =>
  ground.townships.reduce((best, next) => (straightM(at, next) < straightM(at, best) ? next : best));
