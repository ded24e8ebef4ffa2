import type { Enrolment, Offer, School } from "../../../domain/school";
import type { FieldName } from "../field";
import type { FilledSchool } from "../fillSchool";
import type { Entry } from "../joinRows";
import { plainName } from "../plainName";

/** A school of the standing city, and what the new files say of it: nothing where they do not name it. */
export interface KnownSchool {
  readonly was: School;
  readonly fresh?: Entry;
}

/**
 * A school as the city already knew it, wherever the new files say nothing of it: its rooms, beds, premises, terrain and what is
 * remarked of it; without new rolls also its grades, with the pupils of the last year in the base year.
 *
 * @param estimated Columns of the city that were filled by assumption.
 */
export function keepStanding(
  { school, assumed }: FilledSchool,
  { was, fresh }: KnownSchool,
  baseYear: number,
  estimated: ReadonlySet<FilledSchool["assumed"][number]>,
): FilledSchool {
  const says = (what: FieldName) =>
    fresh?.figures.some((one) => one.what === what && one.count.kind === "known") ?? false;
  const offerBefore = (offer: Offer) => was.offers.find(({ stage }) => stage === offer.stage);
  const isAnew = says("rooms") || (says("pupils") && estimated.has("rooms"));
  const offers = says("pupils")
    ? school.offers
    : was.offers.map((offer) => ({
        ...offer,
        rooms: school.offers.find(({ stage }) => stage === offer.stage)?.rooms ?? offer.rooms,
        enrolment: upTo(baseYear, offer.enrolment),
      }));
  const { premises } = school;
  const { texts } = fresh ?? { texts: {} as Entry["texts"] };
  const plain = (name: string) => plainName(name, [texts.county ?? "", texts.township ?? ""]);
  const isSameName =
    fresh === undefined || plain(fresh.name) === plain(was.name.zh) || school.name.zh === was.name.zh;
  const remarks = [was.remark.zh, school.remark.zh, isSameName ? "" : was.name.zh].filter(Boolean);
  const remark = [...new Set(remarks)].join(" · ");
  return {
    school: {
      ...school,
      id: was.id,
      name: isSameName ? was.name : school.name,
      kind: texts.kind === undefined && !says("pupils") ? was.kind : school.kind,
      setting: texts.setting === undefined ? was.setting : school.setting,
      terrain: was.terrain,
      ownership: texts.ownership === undefined ? was.ownership : school.ownership,
      offers: offers.map((offer) => ({
        ...offer,
        rooms: isAnew ? offer.rooms : (offerBefore(offer)?.rooms ?? offer.rooms),
        beds: says("beds") ? offer.beds : (offerBefore(offer)?.beds ?? 0),
      })),
      premises: {
        siteAreaSqm: says("siteAreaSqm") ? premises.siteAreaSqm : was.premises.siteAreaSqm,
        floorAreaSqm: says("floorAreaSqm") ? premises.floorAreaSqm : was.premises.floorAreaSqm,
        sportsAreaSqm: says("sportsAreaSqm") ? premises.sportsAreaSqm : was.premises.sportsAreaSqm,
        specialistRooms: says("specialistRooms") ? premises.specialistRooms : was.premises.specialistRooms,
        teachers: says("teachers") ? premises.teachers : was.premises.teachers,
      },
      remark: remark === was.remark.zh ? was.remark : { zh: remark, en: remark },
    },
    assumed: assumed.filter((what) => what === "byGrade" || what === "enrolment" || estimated.has(what)),
  };
}

/** Rolls up to the base year; a school of which it has none keeps its last ones. */
function upTo(baseYear: number, enrolment: readonly Enrolment[]): readonly Enrolment[] {
  const last = enrolment[enrolment.length - 1];
  return last === undefined || last.year >= baseYear
    ? enrolment
    : [...enrolment, { ...last, year: baseYear }];
}
