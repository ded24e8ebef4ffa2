import { assertNever } from "../../domain/assertNever";
import type { AreaId, CountyId, MeasureId, SchoolId, SettlementId, SiteId } from "../../domain/ids";
import type { Measure, MeasureKind } from "../../domain/measure";
import type { Name } from "../../domain/name";
import type { CandidateSite, Point } from "../../domain/place";
import type { Stage } from "../../domain/stage";
import type { State } from "../../state/store";
import { placeAt } from "../map/placeAt";
import { schoolsOf } from "../parts/schoolsOf";
import { freshId } from "./freshId";
import { gradesAfterEntry } from "./gradesAfterEntry";
import { middleOf } from "./middleOf";
import { kindForStage, offersOfKind } from "./offersOfKind";

/** What is already known when a measure is begun, by a click or from a selection. */
export interface Hint {
  readonly school?: string;
  readonly stage?: Stage;
  readonly grades?: readonly number[];
  readonly into?: string;
  readonly point?: Point;
  readonly site?: CandidateSite;
  readonly ring?: readonly (readonly [number, number])[];
  readonly settlements?: readonly string[];
  readonly schools?: readonly string[];
}

const PREFIX: Readonly<Record<MeasureKind, string>> = {
  build: "NB",
  expand: "NE",
  merge: "NM",
  close: "NC",
  convert: "NV",
  housing: "NH",
  boundary: "NA",
  policy: "NP",
  spread: "NS",
  bus: "NU",
  recruit: "NR",
};

/** Share of a compound's people who come from the county, to start from: the form says why. */
const USUAL_LOCAL_SHARE = 0.5;

/** A first version of a measure, from the next school year at the earliest, with what the hint knows filled in. */
export function newMeasure(state: State, kind: MeasureKind, name: Name, hint: Hint = {}): Measure {
  const { model } = state.city;
  const { dataset } = model;
  const id = freshId(state.project, PREFIX[kind]) as MeasureId;
  const year = Math.max(dataset.baseYear + 1, state.view.year);
  const dated = { id, year, status: "planned" as const };
  const school = (hint.school ?? "") as SchoolId;
  const stage = hint.stage ?? stageOf(state, hint.school) ?? state.view.stage;
  const spot = () =>
    placeAt(dataset, hint.point ?? (hint.ring && middleOf(hint.ring)) ?? dataset.townships[0]);
  switch (kind) {
    case "build": {
      const kindOfSchool = kindForStage(state.view.stage);
      const offers = offersOfKind(kindOfSchool, state.project.assumptions.stages);
      const at = hint.site ? { ...placeAt(dataset, hint.site), ...landOf(hint.site) } : spot();
      const plan = {
        id: `S-${id}` as SchoolId,
        name,
        kind: kindOfSchool,
        ownership: "public" as const,
        offers,
        ...at,
      };
      return {
        ...dated,
        kind,
        school: plan,
        opens: "entry",
        ...(hint.site && { site: hint.site.id as SiteId }),
      };
    }
    case "expand":
      return { ...dated, kind, school, stage, addedRooms: 6 };
    case "bus":
      return { ...dated, kind, school, stage, addedBuses: 1 };
    case "merge":
      return { ...dated, kind, school, into: (hint.into ?? "") as SchoolId, campusStays: false };
    case "close":
      return { ...dated, kind, school };
    case "convert":
      return { ...dated, kind, school, to: { form: "teachingPoint", toGrade: 3 } };
    case "housing":
      return {
        ...dated,
        kind,
        compound: { id: `C-${id}` as SettlementId, name, ...spot(), ...(hint.ring && { ring: hint.ring }) },
        phases: [{ year, dwellings: 1000 }],
        occupancy: [
          { year: 0, value: 0.3 },
          { year: 1, value: 0.6 },
          { year: 2, value: 0.8 },
          { year: 3, value: 0.9 },
        ],
        localShare: USUAL_LOCAL_SHARE,
        demand: { by: "residents", personsPerDwelling: 3 },
      };
    case "boundary":
      return {
        ...dated,
        kind,
        area: `A-${id}` as AreaId,
        name,
        stage,
        settlements: (hint.settlements ?? []) as readonly SettlementId[],
        schools: (hint.schools ?? (hint.school ? [hint.school] : [])) as readonly SchoolId[],
      };
    case "policy":
      return { ...dated, kind, stage, set: {} };
    case "recruit":
      return { ...dated, kind, county: countyOf(state, hint), stage, posts: 10 };
    case "spread":
      return {
        ...dated,
        kind,
        school,
        stage,
        grades: hint.grades ?? gradesAfterEntry(schoolsOf(state).get(school), stage),
        to: [],
        by: "homes",
      };
    default:
      return assertNever(kind);
  }
}

/** The county of the school or point that is known, else the first. */
function countyOf(state: State, { school, point }: Hint): CountyId {
  const { model } = state.city;
  const known = model.schools.find(({ id }) => id === school);
  if (known !== undefined) return known.county;
  return point ? placeAt(model.dataset, point).county : model.dataset.counties[0].id;
}

const landOf = ({ county, township, setting, terrain }: CandidateSite) => ({
  county,
  township,
  setting,
  terrain,
});

/** The stage shown where the school teaches it, else the first one that it teaches. */
function stageOf(state: State, school: string | undefined): Stage | undefined {
  const offers = state.city.model.schools.find(({ id }) => id === school)?.offers;
  return (offers?.find(({ stage }) => stage === state.view.stage) ?? offers?.[0])?.stage;
}
