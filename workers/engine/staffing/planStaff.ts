import type { Recruit } from "../../../src/domain/measure";
import { STAGES } from "../../../src/domain/stage";
import { schoolStaff } from "../../../src/model/indicators/schoolStaff";
import { type SchoolYear, schoolYears } from "../../../src/model/indicators/schoolYears";
import { postsNeeded } from "../../../src/model/indicators/teachers";
import { straightM } from "../../../src/model/model";
import type { Results } from "../../../src/model/results";
import type { StaffMove, StaffPlan, StaffYear } from "../../../src/model/staffing/staffPlan";
import { fullPosts, wholePosts } from "../../../src/model/staffing/wholePosts";
import { createTransportWorkspace, type TransportWorkspace } from "../transport/transport";
import { wholePupils } from "../wholePupils";
import { movePosts } from "./movePosts";
import { sharePosts } from "./sharePosts";

/** Teachers of one county and stage on their way through the years, by row of their school. */
interface Body {
  readonly county: number;
  readonly stage: number;
  readonly staff: Map<number, number>;
  /** Leavers that are due and not yet whole. */
  readonly due: Map<number, number>;
  /** Where those without a school were last: nobody is told the way from there. */
  waiting: number;
}

/**
 * The posts of public schools year by year (method 6.4): what each asks for, rounded up school by school or shared between near
 * ones; teachers of the base year less leavers plus recruits; and the moves from schools with more than they need, or closed,
 * to those with fewer, which leave the fewest posts vacant. Whole posts throughout: for every county, stage and year teachers
 * before + waiting + recruits = leavers + teachers after + waiting after.
 */
export function planStaff(results: Results): StaffPlan {
  const workspace = createTransportWorkspace();
  const bodies = new Map<number, Body>();
  const plan: StaffYear[] = [];
  results.years.forEach((year, offset) => {
    const schools = schoolYears(results, year).filter(({ schoolRow }) => isPublic(results, schoolRow));
    if (offset === 0) hire(results, schools, bodies);
    for (let at = 0; at < results.model.countyIds.length * STAGES.length; at++) {
      const body = bodies.get(at) ?? bodyOf(at);
      bodies.set(at, body);
      const one = yearOf(results, offset, body, askedBy(results, schools, body), workspace);
      if (one.schools.length > 0 || one.recruits + one.waiting > 0) plan.push(one);
    }
  });
  return plan;
}

const bodyOf = (at: number): Body => ({
  county: Math.floor(at / STAGES.length),
  stage: at % STAGES.length,
  staff: new Map(),
  due: new Map(),
  waiting: 0,
});

const isPublic = ({ model }: Results, row: number): boolean => model.schools[row].ownership === "public";

/** Teachers of the base year by stage: a school's own figure, split by posts. */
function hire(results: Results, schools: readonly SchoolYear[], bodies: Map<number, Body>): void {
  for (const school of schools) {
    const stages = [...new Set(school.offers.map(({ stage }) => stage))];
    const parts = Float64Array.from(stages, (stage) => schoolStaff(results, school, stage).teachers);
    // A school whose stages ask for no post in the base year has its teachers in the first of them.
    parts[0] += Math.max(
      0,
      schoolStaff(results, school).teachers - parts.reduce((sum, part) => sum + part, 0),
    );
    const whole = new Int32Array(stages.length);
    wholePupils(parts, whole);
    stages.forEach((stage, nth) => {
      const at = results.model.schoolCounty[school.schoolRow] * STAGES.length + STAGES.indexOf(stage);
      const body = bodies.get(at) ?? bodyOf(at);
      bodies.set(at, body);
      body.staff.set(school.schoolRow, whole[nth]);
    });
  }
}

/** Posts that each school asks for in one county and stage, by row. */
function askedBy(
  { model, norms }: Results,
  schools: readonly SchoolYear[],
  { county, stage }: Body,
): ReadonlyMap<number, number> {
  const asked = new Map<number, number>();
  for (const { schoolRow, offers } of schools) {
    const own = offers.filter((offer) => offer.stage === STAGES[stage]);
    if (own.length > 0 && model.schoolCounty[schoolRow] === county)
      asked.set(schoolRow, postsNeeded(norms, own));
  }
  return asked;
}

function yearOf(
  results: Results,
  offset: number,
  body: Body,
  askedBySchool: ReadonlyMap<number, number>,
  workspace: TransportWorkspace,
): StaffYear {
  const { norms } = results;
  gather(body, results.heads[offset]);
  const schools = [...new Set([...askedBySchool.keys(), ...body.staff.keys()])].sort((a, b) => a - b);
  const asked = schools.map((row) => askedBySchool.get(row) ?? 0);
  const { postSharingM } = norms;
  const shared =
    postSharingM === undefined ? [] : sharePosts(schools, asked, nearOf(results, schools, postSharingM));
  const sharing = new Set(shared.flatMap(({ members }) => members.map(({ school }) => school)));
  const atHub = new Map(shared.map(({ hub, posts: whole }) => [hub, whole]));
  const posts = schools.map((row, at) =>
    sharing.has(row) ? fullPosts(asked[at]) + (atHub.get(row) ?? 0) : wholePosts(asked[at]),
  );
  const before = schools.map((row) => body.staff.get(row) ?? 0);
  const waitingBefore = body.waiting;
  const leavers = offset === 0 ? schools.map(() => 0) : leave(body, schools, norms.teacherLeaverShare ?? 0);
  const recruits = offset === 0 ? 0 : recruitsOf(results, body, results.years[offset]);
  const moves = offset === 0 ? [] : move(results, offset, body, schools, posts, recruits, workspace);
  return {
    year: results.years[offset],
    county: body.county,
    stage: body.stage,
    schools: Int32Array.from(schools),
    asked: Float64Array.from(asked),
    posts: Int32Array.from(posts),
    before: Int32Array.from(before),
    staff: Int32Array.from(schools, (row) => body.staff.get(row) ?? 0),
    leavers: Int32Array.from(leavers),
    recruits,
    waitingBefore,
    waiting: body.waiting,
    moves,
    shared,
  };
}

/** Teachers of a campus belong to the school that it became part of. */
function gather({ staff, due }: Body, heads: Int32Array): void {
  for (const column of [staff, due])
    for (const [row, value] of [...column]) {
      if (heads[row] === row) continue;
      column.delete(row);
      column.set(heads[row], (column.get(heads[row]) ?? 0) + value);
    }
}

/** Takes this year's leavers away: what is due at each school adds up over the years until it is whole. */
function leave({ staff, due }: Body, schools: readonly number[], share: number): readonly number[] {
  const wanted = Float64Array.from(schools, (row) => (due.get(row) ?? 0) + share * (staff.get(row) ?? 0));
  const possible = wanted.map((some, at) => Math.max(0, Math.min(some, staff.get(schools[at]) ?? 0)));
  const leavers = new Int32Array(schools.length);
  wholePupils(possible, leavers);
  schools.forEach((row, at) => {
    due.set(row, wanted[at] - leavers[at]);
    staff.set(row, (staff.get(row) ?? 0) - leavers[at]);
  });
  return [...leavers];
}

const recruitsOf = ({ model, scenario, setAside }: Results, { county, stage }: Body, year: number): number =>
  scenario.measures
    .filter(
      (one): one is Recruit =>
        one.kind === "recruit" && one.year <= year && year <= (one.untilYear ?? one.year),
    )
    .filter((one) => one.county === model.countyIds[county] && one.stage === STAGES[stage])
    .filter((one) => !setAside.includes(one.id))
    .reduce((sum, one) => sum + one.posts, 0);

/** Moves teachers, and tells how. */
function move(
  results: Results,
  offset: number,
  body: Body,
  schools: readonly number[],
  posts: readonly number[],
  recruits: number,
  workspace: TransportWorkspace,
): readonly StaffMove[] {
  const { norms, model } = results;
  const { staff } = body;
  const staffAt = (at: number) => staff.get(schools[at]) ?? 0;
  const places = schools.map((_, at) => at).filter((at) => posts[at] > staffAt(at));
  const nth = new Map(places.map((at, place) => [at, place]));
  const open = openRows(results, offset, body);
  const sources: {
    readonly at?: number;
    readonly waited?: true;
    readonly given: number;
    readonly mustGo: boolean;
  }[] = [];
  schools.forEach((row, at) => {
    const above = staffAt(at) - posts[at];
    if (above <= 0) return;
    const isClosed = !open.has(row);
    const most = isClosed ? above : Math.ceil((norms.postMoveShare ?? 1) * staffAt(at) - 1e-9);
    if (Math.min(above, most) > 0) sources.push({ at, given: Math.min(above, most), mustGo: isClosed });
  });
  if (body.waiting > 0) sources.push({ waited: true, given: body.waiting, mustGo: true });
  if (recruits > 0) sources.push({ given: recruits, mustGo: false });
  const found = movePosts(
    {
      given: sources.map(({ given }) => given),
      wanted: places.map((at) => posts[at] - staffAt(at)),
      mustGo: sources.map(({ mustGo }) => mustGo),
      ways: sources.map(({ at, mustGo }) => {
        if (at === undefined) return places.map((_, to) => ({ to, metres: 0 }));
        const row = schools[at];
        const limit = mustGo ? Number.POSITIVE_INFINITY : (norms.postMoveLimitM ?? Number.POSITIVE_INFINITY);
        const into = mustGo ? receiverOf(results, offset, row) : undefined;
        return within(results, schools, row, limit).flatMap((to) => {
          const place = nth.get(to);
          if (place === undefined) return [];
          const metres = straightM(model.schoolGround, row, model.schoolGround, schools[to]);
          return [{ to: place, metres: schools[to] === into ? 0 : metres }];
        });
      }),
    },
    workspace,
  );
  body.waiting += recruits;
  const moves = found.map(({ from, to, posts: some }): StaffMove => {
    const { at, waited, mustGo } = sources[from];
    const into = schools[places[to]];
    staff.set(into, (staff.get(into) ?? 0) + some);
    if (at === undefined) body.waiting -= some;
    else staff.set(schools[at], staffAt(at) - some);
    const left = at !== undefined && { from: schools[at], ...(mustGo && { closed: true as const }) };
    return { ...left, ...(waited && { waited }), into, posts: some };
  });
  for (const row of schools) {
    if (open.has(row)) continue;
    body.waiting += staff.get(row) ?? 0;
    staff.delete(row);
  }
  return moves;
}

/** Rows of schools that teach the stage in a year. */
function openRows(
  { units, model, heads }: Results,
  offset: number,
  { county, stage }: Body,
): ReadonlySet<number> {
  const { unit, years } = units[county * STAGES.length + stage];
  const rows = Array.from(unit.offers, (offer) => heads[offset][model.offers.school[offer]]);
  return new Set(rows.filter((_, at) => years[offset].isOpen[at] === 1));
}

/** The school that a closed one was merged into: its teachers go there together with their pupils, as far as posts are free. */
function receiverOf(
  { scenario, setAside, model, years }: Results,
  offset: number,
  row: number,
): number | undefined {
  const merger = scenario.measures.find(
    (one) =>
      one.kind === "merge" &&
      one.school === model.schools[row].id &&
      one.year <= years[offset] &&
      !setAside.includes(one.id),
  );
  return merger?.kind === "merge" ? model.schoolRow.get(merger.into) : undefined;
}

/** Places of the schools within metres of each, itself left out. */
const nearOf = (
  results: Results,
  schools: readonly number[],
  limitM: number,
): readonly (readonly number[])[] =>
  schools.map((row, at) => within(results, schools, row, limitM).filter((to) => to !== at));

/** Places of the schools within metres of one, itself too. */
const within = (
  { model }: Results,
  schools: readonly number[],
  row: number,
  limitM: number,
): readonly number[] =>
  schools.flatMap((other, at) =>
    straightM(model.schoolGround, row, model.schoolGround, other) <= limitM ? [at] : [],
  );
