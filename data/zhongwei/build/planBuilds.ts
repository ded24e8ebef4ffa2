import type { PlanLineId, SchoolId } from "../../../src/domain/ids";
import type { Build } from "../../../src/domain/measure";
import type { Name } from "../../../src/domain/name";
import type { CandidateSite } from "../../../src/domain/place";
import type { Offer, SchoolKind } from "../../../src/domain/school";
import { seatsOf } from "../../../src/domain/seats";
import { KIND_WORDS } from "./countyGround";
import { capitalOf, FUNDING, measureId, type PlanCity, pupilsOf, seatsAt } from "./planCity";
import { straightM } from "./plane";

type BuiltStage = "preschool" | "primary" | "junior";

interface Wish {
  readonly kind: SchoolKind;
  readonly rooms: readonly (readonly [BuiltStage, number])[];
  readonly year: number;
  /** One of the two schools that the plan names, with the county it belongs to. */
  readonly named?: Name & { readonly county: string };
}

const primary = (rooms: number, year: number): Wish => ({
  kind: "primary",
  rooms: [["primary", rooms]],
  year,
});
const junior = (year: number): Wish => ({ kind: "junior", rooms: [["junior", 12]], year });
const kindergarten = (rooms: number, year: number): Wish => ({
  kind: "kindergarten",
  rooms: [["preschool", rooms]],
  year,
});
const nineYear = (year: number): Wish => ({
  kind: "nineYear",
  rooms: [
    ["primary", 6],
    ["junior", 6],
  ],
  year,
});

/** 27 schools: 9 primary, 6 junior, 2 nine-year, 10 kindergartens; 156 primary, 84 junior, 108 kindergarten rooms. */
const WISHES: readonly Wish[] = [
  {
    ...primary(24, 2022),
    named: { zh: "中卫市第十三小学", en: "Zhongwei No. 13 Primary School", county: "640502" },
  },
  {
    ...primary(24, 2023),
    named: { zh: "海原县第八小学", en: "Haiyuan No. 8 Primary School", county: "640522" },
  },
  ...[2022, 2024].map((year) => primary(18, year)),
  ...[2022, 2023, 2023, 2024, 2025].map((year) => primary(12, year)),
  ...[2022, 2023, 2023, 2024, 2024, 2025].map(junior),
  ...[2023, 2025].map(nineYear),
  ...[2021, 2022, 2022, 2023, 2024, 2025].map((year) => kindergarten(12, year)),
  ...[2021, 2022, 2023, 2024].map((year) => kindergarten(9, year)),
];

const NEAR_M = 2_500;
const SITE_PER_SEAT_SQM = 9;

/** Rule 13: each promised school goes to the free candidate site in a town round which most seats are short. */
export function planBuilds(city: PlanCity): Build[] {
  const taken = new Set<string>();
  const relief = new Map<string, number>();
  return WISHES.map((wish, rank) => {
    const free = city.sites.filter((site) => !taken.has(site.id) && suits(site, wish, city));
    if (free.length === 0) throw new Error(`no candidate site is left for promised school ${rank + 1}`);
    const shortage = new Map(free.map((site) => [site.id, shortRound(site, wish, city, relief)]));
    const site = free.reduce((best, next) =>
      (shortage.get(next.id) ?? 0) > (shortage.get(best.id) ?? 0) ? next : best,
    );
    taken.add(site.id);
    for (const [stage, rooms] of wish.rooms)
      relief.set(`${site.id} ${stage}`, seatsOf(rooms, city.norms.classSize[stage]));
    return buildOn(site, wish, rank, city);
  });
}

const suits = (site: CandidateSite, wish: Wish, { norms }: PlanCity): boolean =>
  site.setting !== "rural" &&
  (wish.named === undefined || wish.named.county === site.county) &&
  wish.rooms.every(([stage]) => site.stages.includes(stage)) &&
  site.areaSqm >=
    wish.rooms.reduce((sum, [stage, rooms]) => sum + seatsOf(rooms, norms.classSize[stage]), 0) *
      SITE_PER_SEAT_SQM;

/** Pupils above the standard in the schools near a site, less the seats already promised there; nearer ones count more. */
function shortRound(
  site: CandidateSite,
  wish: Wish,
  city: PlanCity,
  relief: ReadonlyMap<string, number>,
): number {
  let short = 0;
  for (const [stage] of wish.rooms) {
    for (const school of city.schools) {
      if (school.county !== site.county || pupilsOf(school, stage) === 0) continue;
      const fade = Math.exp(-((straightM(site, school) / NEAR_M) ** 2));
      const over = pupilsOf(school, stage) - seatsAt(school, stage, city.norms);
      if (over > 0) short += fade * over;
    }
    for (const other of city.sites) {
      const promised = relief.get(`${other.id} ${stage}`) ?? 0;
      if (other.county === site.county)
        short -= Math.exp(-((straightM(site, other) / NEAR_M) ** 2)) * promised;
    }
  }
  return short;
}

function buildOn(site: CandidateSite, wish: Wish, rank: number, { norms, townships }: PlanCity): Build {
  const number = String(rank + 1).padStart(2, "0");
  const township = townships.find(({ id }) => id === site.township)?.name ?? site.name;
  const words = KIND_WORDS[wish.kind];
  const offers: Offer[] = wish.rooms.map(([stage, rooms]) => ({
    stage,
    fromGrade: 1,
    toGrade: norms.classSize[stage].length,
    rooms,
    beds: 0,
  }));
  const capitalYuan = wish.rooms.reduce(
    (sum, [stage, rooms]) => sum + capitalOf(seatsOf(rooms, norms.classSize[stage]), stage, norms),
    0,
  );
  return {
    kind: "build",
    id: measureId("B", rank),
    year: wish.year,
    status: "planned",
    line: "new" as PlanLineId,
    school: {
      id: `N${site.county}B${number}` as SchoolId,
      name:
        wish.named === undefined
          ? {
              zh: `示范·${township.zh}规划新建${number}${words.zh}`,
              en: `Demo planned ${words.en} ${number}, ${township.en}`,
            }
          : { zh: wish.named.zh, en: wish.named.en },
      kind: wish.kind,
      county: site.county,
      township: site.township,
      lng: site.lng,
      lat: site.lat,
      setting: site.setting,
      terrain: site.terrain,
      ownership: "public",
      offers,
    },
    opens: wish.kind === "kindergarten" || wish.kind === "nineYear" ? "all" : "entry",
    site: site.id,
    capitalYuan,
    funding: FUNDING,
    note:
      wish.named === undefined
        ? "示范：27 所新建学校之一，选址、规模、年份按规则虚构 / made up by rule 13"
        : "规划专栏8点名的新建学校；选址、规模、年份为虚构 / named in box 8 of the plan; site, size and year are made up",
  };
}
