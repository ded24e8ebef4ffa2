import type { SchoolKind } from "../../../src/domain/school";
import { chooseSpots } from "./chooseSpots";
import { type CountyGround, codeOf, schoolNear } from "./countyGround";
import type { DraftSchool } from "./draftSchool";
import { isNineYearTownship } from "./layoutPrimary";
import type { PlacedSettlement } from "./placeSettlements";
import { straightM } from "./plane";
import type { TownshipFact } from "./readFacts";
import { seededBell } from "./seededChance";

/** General senior high schools by county: seven in the city (plan, section 3.3.3); the split is made up. */
export const SENIOR_COUNTS: Readonly<Record<string, number>> = { "640502": 3, "640521": 2, "640522": 2 };

const JUNIOR_PUPILS = 1_600;
const LEAST_JUNIOR_PUPILS = 400;
const SERVED_BY_TOWN_M = 3_600;
const FAMOUS = [1.45, 1.45];

/**
 * Rule 5d: a junior school in every township with 400 children of the age (small hill townships: a nine-year school),
 * except where the main town is within 3.6 km; there one per 1,600 children. Senior, vocational and special schools
 * stand in the main town; one senior school of each county also teaches junior grades.
 */
export function layoutSecondary(ground: CountyGround, taken: Map<string, number>): DraftSchool[] {
  const schools: DraftSchool[] = [];
  const pool = (settlement: PlacedSettlement) => ground.pool(settlement, 12, 14);
  const childrenOf = (township: TownshipFact) =>
    ground.settlements.filter(({ township: id }) => id === township.id).reduce((sum, s) => sum + pool(s), 0);
  const byTown = ground.townships.filter((township) =>
    ground.mainTowns.some((town) => straightM(town, township) < SERVED_BY_TOWN_M),
  );
  for (const township of ground.townships) {
    if (byTown.includes(township) || isNineYearTownship(ground, township)) continue;
    const children = childrenOf(township);
    if (children < LEAST_JUNIOR_PUPILS) continue;
    const built = ground.settlements.filter(({ township: id }) => id === township.id);
    const count = Math.max(1, Math.round(children / JUNIOR_PUPILS));
    for (const spot of chooseSpots({ spots: built, pool, standing: [], count, farM: 3_000 })) {
      const near = count === 1 ? township : spot;
      schools.push(secondary(ground, near, township.id, "junior", "central", 1.2, taken));
    }
  }
  const town = ground.settlements.filter(
    ({ township, setting }) => setting !== "rural" && byTown.some(({ id }) => id === township),
  );
  const children = byTown.reduce((sum, township) => sum + childrenOf(township), 0);
  const juniors = Math.round(children / JUNIOR_PUPILS);
  const spots = chooseSpots({
    spots: town,
    pool,
    standing: [],
    count: juniors + SENIOR_COUNTS[ground.id] + 1,
    farM: 1_500,
  });
  spots.forEach((spot, rank) => {
    const isJunior = rank < juniors;
    const isLast = rank === spots.length - 1;
    const kind: SchoolKind = isJunior
      ? rank === 2
        ? "completeSecondary"
        : "junior"
      : isLast
        ? "vocational"
        : rank === juniors
          ? "special"
          : "senior";
    const role = isJunior && rank < FAMOUS.length ? "famous" : "town";
    schools.push(secondary(ground, spot, spot.township, kind, role, FAMOUS[rank] ?? 1, taken));
  });
  return schools;
}

const LETTERS: Readonly<Partial<Record<SchoolKind, string>>> = {
  junior: "J",
  completeSecondary: "C",
  senior: "H",
  vocational: "V",
  special: "X",
};

function secondary(
  ground: CountyGround,
  near: TownshipFact | PlacedSettlement,
  township: string,
  kind: SchoolKind,
  role: DraftSchool["role"],
  attraction: number,
  taken: Map<string, number>,
): DraftSchool {
  const code = codeOf(LETTERS[kind] ?? "J", taken, township);
  return schoolNear(ground, near, {
    code,
    kind,
    township,
    ownership: "public",
    role,
    attraction: attraction * Math.exp(0.1 * seededBell("draw", township, code)),
    offers: offersOf(kind),
  });
}

function offersOf(kind: SchoolKind): DraftSchool["offers"] {
  if (kind === "special") return [{ stage: "special", toGrade: 9 }];
  if (kind === "vocational") return [{ stage: "vocational", toGrade: 3 }];
  const senior = { stage: "senior", toGrade: 3 } as const;
  const junior = { stage: "junior", toGrade: 3 } as const;
  return kind === "senior" ? [senior] : kind === "completeSecondary" ? [junior, senior] : [junior];
}
