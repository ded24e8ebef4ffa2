import type { PlanLineId, SchoolId } from "../../../src/domain/ids";
import type { Build } from "../../../src/domain/measure";
import type { Name } from "../../../src/domain/name";
import type { CandidateSite } from "../../../src/domain/place";
import type { Offer, SchoolKind } from "../../../src/domain/school";
import { seatsOf } from "../../../src/domain/seats";
import { KIND_WORDS } from "./countyGround";
import { capitalOf, FUNDING, measureId, type PlanCity, thirdYear } from "./planCity";
import type { PlanDemand } from "./planDemand";

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
const kindergarten = (year: number): Wish => ({
  kind: "kindergarten",
  rooms: [["preschool", 12]],
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

/** 27 schools: 9 primary, 6 junior, 2 nine-year, 10 kindergartens; 156 primary, 84 junior, 120 kindergarten rooms. */
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
  ...[2022, 2023, 2023, 2024, 2024].map((year) => primary(12, year)),
  ...[2022, 2023, 2023, 2024, 2024, 2025].map(junior),
  ...[2023, 2025].map(nineYear),
  ...[2021, 2021, 2021, 2021, 2021, 2021, 2022, 2022, 2022, 2022].map(kindergarten),
];

const SITE_PER_SEAT_SQM = 9;

/**
 * Rule 13: each promised school goes to the free candidate site in a town where, in its third year, most of its seats would be
 * taken by children who would have a shorter way than in the simulation without measures, or, at equal seats, who save most;
 * they are gone from their schools for whatever is planned after it.
 */
export function planBuilds(city: PlanCity, demand: PlanDemand): Build[] {
  const taken = new Set<string>();
  return WISHES.map((wish, rank) => {
    const free = city.sites.filter((site) => !taken.has(site.id) && suits(site, wish, city));
    if (free.length === 0) throw new Error(`no candidate site is left for promised school ${rank + 1}`);
    const merits = free.map((site) => ({ site, ...comingTo(site, wish, city, demand) }));
    const { site } = merits.reduce((best, next) =>
      next.share > best.share || (next.share === best.share && next.savedM > best.savedM) ? next : best,
    );
    taken.add(site.id);
    const build = buildOn(site, wish, rank, city);
    for (const [stage, rooms] of wish.rooms)
      demand.open(
        { ...site, id: build.school.id },
        stage,
        wish.year,
        seatsOf(rooms, city.norms.classSize[stage]),
      );
    return build;
  });
}

const suits = (site: CandidateSite, wish: Wish, { norms }: PlanCity): boolean =>
  site.setting !== "rural" &&
  (wish.named === undefined || wish.named.county === site.county) &&
  wish.rooms.every(([stage]) => site.stages.includes(stage)) &&
  site.areaSqm >=
    wish.rooms.reduce((sum, [stage, rooms]) => sum + seatsOf(rooms, norms.classSize[stage]), 0) *
      SITE_PER_SEAT_SQM;

/** The least share of a stage's seats that would be taken in the third year, in whole twentieths, and the metres saved. */
function comingTo(site: CandidateSite, wish: Wish, { norms }: PlanCity, demand: PlanDemand) {
  let share = 1;
  let savedM = 0;
  for (const [stage, rooms] of wish.rooms) {
    const seats = seatsOf(rooms, norms.classSize[stage]);
    const coming = demand.wouldCome(site, stage, thirdYear(wish.year), seats);
    share = Math.min(share, Math.floor((20 * coming.pupils) / seats) / 20);
    savedM += coming.savedM;
  }
  return { share, savedM };
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
    opens: "all",
    site: site.id,
    capitalYuan,
    funding: FUNDING,
    note:
      wish.named === undefined
        ? "示范：27 所新建学校之一，选址、规模、年份按规则虚构 / made up by rule 13"
        : "规划专栏8点名的新建学校；选址、规模、年份为虚构 / named in box 8 of the plan; site, size and year are made up",
  };
}
