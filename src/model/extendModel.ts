import type { Housing, Measure } from "../domain/measure";
import type { SchoolPlan } from "../domain/school";
import { STAGES, type Stage, type StageRules } from "../domain/stage";
import { stageGained } from "../domain/stageGained";
import {
  type Ground,
  groundOf,
  type Homes,
  homesOf,
  MAX_GRADES,
  type Model,
  type Offers,
  offersBySchool,
  rowsOf,
} from "./model";

/** An offer that a scenario opens: a new school's, or a new stage of a standing one. */
interface Added {
  readonly school: number;
  readonly stage: number;
  readonly toGrade: number;
  readonly fromGrade: number;
  readonly rooms: number;
  readonly beds: number;
}

/**
 * The model with a row for everything that a scenario will ever open: schools, stages, compounds, in the planner's
 * order; a stage that a school takes on has all of its grades (method 2.2). Rows of the base keep their numbers; with nothing to
 * add it is the same object.
 * Wants measures that name known counties and build under ids of their own, as those that are not set aside do; throws for others.
 */
export function extendModel(model: Model, measures: readonly Measure[], stages: StageRules): Model {
  const built: SchoolPlan[] = [];
  const compounds: Housing["compound"][] = [];
  for (const measure of measures) {
    if (measure.kind === "build") built.push(measure.school);
    if (measure.kind === "housing") compounds.push(measure.compound);
  }
  const schools = built.length === 0 ? model.schools : [...model.schools, ...built];
  const schoolRow = built.length === 0 ? model.schoolRow : rowsOf(schools.map((school) => school.id));
  if (schoolRow.size !== schools.length) {
    const taken = built.find((school) => schoolRow.get(school.id) !== schools.indexOf(school));
    throw new Error(`a measure builds school ${taken?.id}, an id that is taken`);
  }
  const added = addedOffers(measures, schools, schoolRow, stages);
  if (added.length === 0 && compounds.length === 0 && built.length === 0) return model;

  const offers = withOffers(model.offers, added);
  const settlementIds = [...model.settlementIds, ...compounds.map((compound) => compound.id as string)];
  const settlementRow = rowsOf(settlementIds);
  if (settlementRow.size !== settlementIds.length)
    throw new Error("a measure builds a compound whose id is taken");
  const county = (id: string): number => {
    const row = model.countyIds.indexOf(id);
    if (row === -1) throw new Error(`a measure names county ${id}, which is not in the dataset`);
    return row;
  };
  const isHill = (place: { readonly terrain: string }) => (place.terrain === "hill" ? 1 : 0);
  return {
    ...model,
    settlementIds,
    settlementRow,
    settlementCounty: appended(
      model.settlementCounty,
      compounds.map((compound) => county(compound.county)),
    ),
    settlementTown: appended(
      model.settlementTown,
      compounds.map((at) => (at.setting === "rural" ? 0 : 1)),
    ),
    settlementHill: appended(model.settlementHill, compounds.map(isHill)),
    homes: withHomes(model, compounds),
    schools,
    schoolRow,
    schoolCounty: appended(
      model.schoolCounty,
      built.map((school) => county(school.county)),
    ),
    schoolHill: appended(model.schoolHill, built.map(isHill)),
    schoolGround: joined(model.schoolGround, groundOf(built)),
    offers,
    offersOfSchool: offersBySchool(offers, schools.length),
  };
}

/** Every compound has one home, at its point. */
function withHomes({ homes, settlementIds }: Model, compounds: readonly Housing["compound"][]): Homes {
  const more = homesOf(compounds);
  return {
    settlement: appended(
      homes.settlement,
      more.settlement.map((row) => settlementIds.length + row),
    ),
    shareUpTo: appended(homes.shareUpTo, more.shareUpTo),
    ground: joined(homes.ground, more.ground),
  };
}

function addedOffers(
  measures: readonly Measure[],
  schools: readonly SchoolPlan[],
  schoolRow: ReadonlyMap<string, number>,
  stages: StageRules,
): Added[] {
  const added: Added[] = [];
  const offersStage = (school: number, stage: Stage) =>
    schools[school].offers.some((offer) => offer.stage === stage) ||
    added.some((offer) => offer.school === school && offer.stage === STAGES.indexOf(stage));
  for (const measure of measures) {
    if (measure.kind === "build") {
      const school = schoolRow.get(measure.school.id) as number;
      for (const offer of measure.school.offers)
        added.push({ ...offer, school, stage: STAGES.indexOf(offer.stage), rooms: 0, beds: 0 });
    }
    if (measure.kind === "convert") {
      const school = schoolRow.get(measure.school);
      const gained = stageGained(measure.to);
      if (school === undefined || gained === undefined || offersStage(school, gained)) continue;
      const toGrade = stages[gained].grades;
      added.push({ school, stage: STAGES.indexOf(gained), fromGrade: 1, toGrade, rooms: 0, beds: 0 });
    }
  }
  return added;
}

type Column = Int32Array | Float64Array | Uint8Array;

function appended<T extends Column>(column: T, values: ArrayLike<number>): T {
  const longer = new (column.constructor as new (length: number) => T)(column.length + values.length);
  longer.set(column);
  longer.set(values, column.length);
  return longer;
}

const joined = (ground: Ground, more: Ground): Ground => ({
  northM: appended(ground.northM, more.northM),
  eastM: appended(ground.eastM, more.eastM),
  cosLat: appended(ground.cosLat, more.cosLat),
});

const withOffers = (offers: Offers, added: readonly Added[]): Offers => ({
  count: offers.count + added.length,
  school: appended(
    offers.school,
    added.map((offer) => offer.school),
  ),
  stage: appended(
    offers.stage,
    added.map((offer) => offer.stage),
  ),
  fromGrade: appended(
    offers.fromGrade,
    added.map((offer) => offer.fromGrade),
  ),
  toGrade: appended(
    offers.toGrade,
    added.map((offer) => offer.toGrade),
  ),
  rooms: appended(
    offers.rooms,
    added.map((offer) => offer.rooms),
  ),
  beds: appended(
    offers.beds,
    added.map((offer) => offer.beds),
  ),
  standing: appended(
    offers.standing,
    added.map(() => 0),
  ),
  enrolled: appended(offers.enrolled, new Float64Array(added.length * MAX_GRADES)),
});
