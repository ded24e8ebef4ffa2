import type { Point } from "../../../src/domain/place";
import type { SchoolKind } from "../../../src/domain/school";
import type { ChildCohorts } from "./childCohorts";
import type { DraftSchool } from "./draftSchool";
import { isInside, type Outline } from "./isInside";
import type { PlacedSettlement } from "./placeSettlements";
import { atBearing, roundedPoint, straightM } from "./plane";
import type { TownshipFact } from "./readFacts";
import { seededChance } from "./seededChance";

/** One county as the layout of its schools sees it. */
export interface CountyGround {
  readonly id: string;
  readonly settlements: readonly PlacedSettlement[];
  /** Townships that have schools of their own. */
  readonly townships: readonly TownshipFact[];
  /** The township or two that make up the county's main town, largest first. */
  readonly mainTowns: readonly TownshipFact[];
  readonly outline: Outline;
  /** Children of a settlement between two ages in the base year. */
  readonly pool: (settlement: PlacedSettlement, fromAge: number, toAge: number) => number;
}

const LEAST_RESIDENTS = 1_000;
const MAIN_TOWN_NEIGHBOURHOODS = 9;

export function countyGround(
  id: string,
  settlements: readonly PlacedSettlement[],
  townships: readonly TownshipFact[],
  cohorts: ChildCohorts,
  outline: Outline,
): CountyGround {
  const place = new Map(settlements.map((settlement, i) => [settlement.id, i]));
  const neighbourhoods = (township: TownshipFact) =>
    settlements.filter(({ township: own, kind }) => own === township.id && kind === "neighbourhood").length;
  return {
    id,
    settlements,
    townships: townships.filter(({ residents }) => residents >= LEAST_RESIDENTS),
    mainTowns: townships
      .filter((township) => neighbourhoods(township) >= MAIN_TOWN_NEIGHBOURHOODS)
      .sort((a, b) => b.residents - a.residents),
    outline,
    pool: (settlement, fromAge, toAge) => {
      let children = 0;
      for (let age = fromAge; age <= toAge; age++)
        children += cohorts(place.get(settlement.id) as number, age, 2020);
      return children;
    },
  };
}

type Given = Omit<DraftSchool, "id" | "lng" | "lat" | "setting" | "terrain" | "county">;

/** A school a few hundred metres from a point; its setting and terrain are those of the settlement nearest to it. */
export function schoolNear(ground: CountyGround, near: Point, given: Given): DraftSchool {
  const id = `S${given.township}${given.code}`;
  const away = 90 + 170 * seededChance("school", id);
  const side = seededChance("side", id);
  const around = Array.from({ length: 12 }, (_, turn) =>
    roundedPoint(atBearing(near, away, side + turn / 12)),
  );
  const point = around.find((one) => isInside(one, ground.outline)) ?? roundedPoint(near);
  const home = nearestSettlement(ground, point);
  return { ...given, ...point, id, county: ground.id, setting: home.setting, terrain: home.terrain };
}

function nearestSettlement(ground: CountyGround, point: Point): PlacedSettlement {
  return ground.settlements.reduce((best, next) =>
    straightM(point, next) < straightM(point, best) ? next : best,
  );
}

/** `P07`: the letter of the kind and a number within the township. */
export function codeOf(letter: string, taken: Map<string, number>, township: string): string {
  const number = (taken.get(township + letter) ?? 0) + 1;
  taken.set(township + letter, number);
  return `${letter}${String(number).padStart(2, "0")}`;
}

/** Chinese and English words for a kind of school. */
export const KIND_WORDS: Readonly<Record<SchoolKind, { readonly zh: string; readonly en: string }>> = {
  kindergarten: { zh: "幼儿园", en: "kindergarten" },
  primary: { zh: "小学", en: "primary school" },
  teachingPoint: { zh: "教学点", en: "teaching point" },
  nineYear: { zh: "九年一贯制学校", en: "nine-year school" },
  junior: { zh: "初级中学", en: "junior secondary school" },
  completeSecondary: { zh: "完全中学", en: "complete secondary school" },
  senior: { zh: "高级中学", en: "senior high school" },
  vocational: { zh: "职业学校", en: "vocational school" },
  special: { zh: "特殊教育学校", en: "special school" },
};
