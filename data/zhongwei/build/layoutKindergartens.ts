import { chooseSpots } from "./chooseSpots";
import { type CountyGround, codeOf, schoolNear } from "./countyGround";
import type { DraftSchool } from "./draftSchool";
import type { PlacedSettlement } from "./placeSettlements";
import { seededBell, seededChance } from "./seededChance";

/** Kindergartens by county: about the region's mean size (assumed). */
export const KINDERGARTEN_COUNTS: Readonly<Record<string, number>> = {
  "640502": 74,
  "640521": 70,
  "640522": 94,
};

const TOWN_KINDERGARTEN_CHILDREN = 330;
const PRIVATE_SHARE = { town: 0.42, rural: 0.06 };

/** Rule 5c: a public kindergarten at every township's seat, one per 330 town children, the rest in far villages. */
export function layoutKindergartens(ground: CountyGround, taken: Map<string, number>): DraftSchool[] {
  const pool = (settlement: PlacedSettlement) => ground.pool(settlement, 3, 5);
  const schools: DraftSchool[] = [];
  const add = (
    near: PlacedSettlement | (typeof ground.townships)[number],
    township: string,
    role: DraftSchool["role"],
  ) => {
    const isOutside = !ground.mainTowns.some(({ id }) => id === township);
    const code = codeOf("K", taken, township);
    const share = role === "central" ? 0 : role === "town" ? PRIVATE_SHARE.town : PRIVATE_SHARE.rural;
    schools.push(
      schoolNear(ground, near, {
        code,
        kind: "kindergarten",
        township,
        ownership: seededChance("owner", township, code) < share ? "private" : "public",
        role,
        attraction:
          (isOutside && role === "central" ? 1.6 : role === "village" ? 0.7 : 1) *
          Math.exp(0.22 * seededBell("draw", township, code)),
        offers: [{ stage: "preschool", toGrade: 3 }],
      }),
    );
  };
  for (const township of ground.townships) {
    add(township, township.id, "central");
    const built = ground.settlements.filter(
      ({ township: id, setting }) => id === township.id && setting !== "rural",
    );
    const children = built.reduce((sum, settlement) => sum + pool(settlement), 0);
    const count = Math.round(children / TOWN_KINDERGARTEN_CHILDREN) - 1;
    for (const spot of chooseSpots({ spots: built, pool, standing: schools, count, farM: 800 }))
      add(spot, township.id, "town");
  }
  const villages = ground.settlements.filter(({ setting }) => setting === "rural");
  const count = KINDERGARTEN_COUNTS[ground.id] - schools.length;
  for (const spot of chooseSpots({
    spots: villages,
    pool,
    standing: schools,
    count,
    farM: 4_000,
    limitM: 7_400,
  })) {
    add(spot, spot.township, "village");
  }
  return schools;
}
