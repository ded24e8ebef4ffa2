import type { CountyId, SchoolId, TownshipId } from "../../../src/domain/ids";
import type { Norms } from "../../../src/domain/norms";
import type { Offer, Premises, School } from "../../../src/domain/school";
import { seatsOf } from "../../../src/domain/seats";
import type { Stage } from "../../../src/domain/stage";
import { KIND_WORDS } from "./countyGround";
import type { DraftSchool } from "./draftSchool";
import type { StageHistory } from "./enrolHistory";
import { FIRST_YEAR } from "./schoolRules";
import { seededBell, seededChance } from "./seededChance";

/** Rule 7: rooms, beds and premises of a made-up school, so that town schools are crowded and hill schools half empty. */
export function equipSchool(
  draft: DraftSchool,
  histories: readonly StageHistory[],
  norms: Norms,
  townshipName: { zh: string; en: string },
): School {
  const offers = histories.map((history) => {
    const pupils = history.byYear[history.byYear.length - 1];
    const offer: Offer = {
      stage: history.stage,
      fromGrade: 1,
      toGrade: pupils.length,
      rooms: roomsOf(draft, history, norms),
      beds: bedsOf(draft, history),
    };
    const enrolment = history.byYear.map((byGrade, i) => ({ year: FIRST_YEAR + i, byGrade }));
    return { ...offer, enrolment };
  });
  const words = KIND_WORDS[draft.kind];
  return {
    id: draft.id as SchoolId,
    name: {
      zh: `示范·${townshipName.zh}${draft.code}${words.zh}`,
      en: `Demo ${words.en} ${townshipName.en} ${draft.code}`,
    },
    kind: draft.kind,
    county: draft.county as CountyId,
    township: draft.township as TownshipId,
    lng: draft.lng,
    lat: draft.lat,
    setting: draft.setting,
    terrain: draft.terrain,
    ownership: draft.ownership,
    offers,
    premises: premisesOf(draft, offers, histories, norms),
    remark: {
      zh: "示范数据：本校及其位置、校舍、学生均按规则虚构，并非真实学校。",
      en: "Demonstration: this school, its site, rooms and pupils are made up by rule; it is no real school.",
    },
  };
}

/** Pupils per room as a share of the standard class. */
function crowding(draft: DraftSchool, stage: string): number {
  const lot = seededChance("crowding", draft.id, stage);
  if (stage === "vocational" || stage === "special") return 0.85 + 0.1 * lot;
  if (stage === "senior") return 0.97 + 0.07 * lot;
  if (stage === "preschool") return draft.role === "town" ? 0.86 + 0.3 * lot : 0.8 + 0.25 * lot;
  if (stage === "junior" && draft.setting !== "rural")
    return draft.role === "famous" ? 1.12 + 0.04 * lot : 0.9 + 0.15 * lot;
  if (draft.role === "famous") return 1.24 + 0.05 * lot;
  if (draft.role === "town") return 0.98 + 0.2 * lot;
  return draft.setting === "rural" ? 0.74 + 0.26 * lot : 0.9 + 0.2 * lot;
}

function roomsOf(draft: DraftSchool, { stage, byYear }: StageHistory, norms: Norms): number {
  const pupils = byYear[byYear.length - 1];
  const cap = norms.classSize[stage];
  const rooms = Math.floor(
    pupils.reduce((sum, count, g) => sum + count / (cap[g] * crowding(draft, stage)), 0),
  );
  if (stage === "special") return pupils.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / 13)), 0);
  if (draft.role === "famous" || draft.role === "town") return Math.max(pupils.length, rooms);
  const needed = pupils.reduce((sum, count, g) => sum + Math.max(1, Math.ceil(count / (cap[g] * 1.1))), 0);
  const isHill = draft.terrain === "hill";
  const spare =
    draft.role === "village" || isHill
      ? Math.floor(seededChance("spare", draft.id, stage) * (isHill ? 5 : 2))
      : 0;
  const spareRooms = stage === "preschool" ? Math.min(1, spare) : spare;
  return Math.max(pupils.length, draft.role === "central" ? Math.max(rooms, needed) : needed) + spareRooms;
}

/** Beds for those from far with a tenth to spare; hill junior schools have forty at least. */
function bedsOf(draft: DraftSchool, { stage, far }: StageHistory): number {
  if (stage === "preschool" || (stage === "primary" && draft.role !== "central")) return 0;
  const needed = Math.ceil((far * 1.12) / 10) * 10;
  if (stage === "primary") return needed >= 20 ? needed : 0;
  return stage === "junior" && draft.terrain === "hill" ? Math.max(40, needed) : needed;
}

/** Pupils a teacher in 2020 in stages whose staff is not made up round the norm. */
const STAFFED: Partial<Record<Stage, number>> = { preschool: 14, vocational: 16, special: 5 };

function premisesOf(
  draft: DraftSchool,
  offers: readonly Offer[],
  histories: readonly StageHistory[],
  norms: Norms,
): Premises {
  const spread = (what: string, width: number) => Math.exp(width * seededBell(what, draft.id));
  const isTown = draft.setting !== "rural";
  const seats = offers.reduce((sum, offer) => sum + seatsOf(offer.rooms, norms.classSize[offer.stage]), 0);
  const teachers = histories.reduce((sum, { stage, byYear }, i) => {
    const pupils = byYear[byYear.length - 1].reduce((a, b) => a + b, 0);
    const ratio = STAFFED[stage] ?? norms.pupilsPerTeacher[stage] ?? 16;
    return sum + Math.max(offers[i].toGrade * (isTown ? 1.5 : 0.8), pupils / ratio);
  }, 0);
  const small = draft.kind === "kindergarten" ? 0.75 : 1;
  return {
    siteAreaSqm: round(seats * (isTown ? 15 : 27) * small * spread("site", 0.25), 10),
    floorAreaSqm: round(seats * (isTown ? 5 : 6.6) * spread("floor", 0.2), 5),
    sportsAreaSqm: round(seats * (isTown ? 7 : 12) * small * spread("sports", 0.25), 5),
    specialistRooms: Math.round(
      offers.reduce((sum, offer) => sum + offer.rooms, 0) * (isTown ? 0.25 : 0.2) * spread("rooms", 0.25),
    ),
    teachers: Math.max(2, Math.round(teachers * (isTown ? 0.95 : 1.08) * spread("teachers", 0.1))),
  };
}

const round = (value: number, step: number): number => Math.round(value / step) * step;
