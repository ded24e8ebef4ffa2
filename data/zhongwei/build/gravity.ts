import type { Stage } from "../../../src/domain/stage";
import type { DraftSchool } from "./draftSchool";
import type { PlacedSettlement } from "./placeSettlements";
import { roadM } from "./roadM";
import { seededBell } from "./seededChance";

/** One school's part of the children who start in a settlement. */
export interface Pull {
  readonly school: number;
  readonly share: number;
  readonly roadM: number;
}

interface StageRule {
  /** Longest journey by road, as the norms of the program have it. */
  readonly limitM: { readonly town: number; readonly rural: number };
  /** Journey by road over which a school's pull falls to 37 %. */
  readonly fadeM: { readonly town: number; readonly rural: number };
}

const RULES: Readonly<Record<Stage, StageRule>> = {
  preschool: { limitM: { town: 4_000, rural: 8_000 }, fadeM: { town: 700, rural: 1_500 } },
  primary: { limitM: { town: 6_000, rural: 12_000 }, fadeM: { town: 1_100, rural: 2_600 } },
  junior: { limitM: { town: 10_000, rural: 20_000 }, fadeM: { town: 2_000, rural: 5_000 } },
  senior: { limitM: { town: 9e6, rural: 9e6 }, fadeM: { town: 12_000, rural: 25_000 } },
  vocational: { limitM: { town: 9e6, rural: 9e6 }, fadeM: { town: 12_000, rural: 25_000 } },
  special: { limitM: { town: 9e6, rural: 9e6 }, fadeM: { town: 12_000, rural: 25_000 } },
};

const NEAREST = 15;
const TOWN_DRIFT = 0.018;

/**
 * Rule 6b: of a settlement's entrants each of the 15 nearest schools within the longest journey takes a part that
 * grows with its attraction and falls with the journey. Town schools draw 1.8 % more strongly every year, and every
 * school has better and worse years. Where no school is within the limit, the nearest takes all.
 */
export function gravity(
  settlements: readonly PlacedSettlement[],
  schools: readonly DraftSchool[],
  stage: Stage,
): (settlement: number, entryYear: number) => readonly Pull[] {
  const rule = RULES[stage];
  const near = settlements.map((settlement) => {
    const side = settlement.setting === "rural" ? "rural" : "town";
    const all = schools
      .map((school, at) => ({ at, roadM: roadM(settlement, school) }))
      .sort((a, b) => a.roadM - b.roadM || a.at - b.at);
    const within = all.slice(0, NEAREST).filter((one) => one.roadM <= rule.limitM[side] * 0.985);
    return (within.length === 0 ? all.slice(0, 1) : within).map((one) => ({
      ...one,
      weight: schools[one.at].attraction * Math.exp(-one.roadM / rule.fadeM[side]),
    }));
  });
  const known = new Map<number, readonly Pull[]>();
  return (settlement, entryYear) => {
    const key = settlement * 10_000 + entryYear;
    const found = known.get(key) ?? sharesIn(near[settlement], schools, entryYear);
    known.set(key, found);
    return found;
  };
}

function sharesIn(
  near: readonly { readonly at: number; readonly roadM: number; readonly weight: number }[],
  schools: readonly DraftSchool[],
  year: number,
): Pull[] {
  const weights = near.map(({ at, weight }) => {
    const school = schools[at];
    const drift = school.setting === "rural" ? 1 : (1 + TOWN_DRIFT) ** (year - 2016);
    return weight * drift * Math.exp(0.05 * seededBell("year", school.id, year));
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  return near.map(({ at, roadM: metres }, i) => ({ school: at, share: weights[i] / sum, roadM: metres }));
}
