import type { SchoolId } from "../../domain/ids";
import type { Norms } from "../../domain/norms";
import { mendedText } from "../../domain/plainText";
import type { School } from "../../domain/school";
import { STAGES, type Stage } from "../../domain/stage";
import type { Entry } from "./joinRows";
import type { Rolls } from "./rollsOf";
import { type Schooling, stageOfGrade } from "./schooling";
import type { Places } from "./townships";

/** A school with every gap filled, and which of its columns were. */
export interface FilledSchool {
  readonly school: School;
  readonly assumed: readonly ("rooms" | "beds" | "premises" | "byGrade" | "point" | "enrolment")[];
}

/** Makes a school of what the files say of it; rooms that nobody counted are those its classes need at the standard class size. */
export function fillSchool(
  entry: Entry,
  name: string,
  rolls: Rolls,
  places: Places,
  norms: Norms,
  schooling: Schooling,
): FilledSchool {
  const { point, isLocated, ...place } = places.of(entry);
  const figure = (what: Entry["figures"][number]["what"]): number | undefined => latest(entry, what);
  const latestYear = rolls.years[rolls.years.length - 1];
  const parts = STAGES.flatMap((stage) => {
    const own = rolls.grades.flatMap((grade, at) => {
      const found = stageOfGrade(grade, rolls.kind, schooling);
      return found.stage === stage ? [{ at, grade: found.grade, pupils: latestYear?.byGrade[at] ?? 0 }] : [];
    });
    return own.length === 0 ? [] : [{ stage, own, needs: roomsNeeded(stage, own, norms) }];
  });
  const rooms =
    figure("rooms") ?? roomsOf(figure("places"), parts, norms) ?? figure("classes") ?? classesOf(entry);
  const needs = parts.reduce((sum, part) => sum + part.needs, 0);
  let left = rooms === undefined ? needs : Math.round(rooms);
  let needed = needs;
  const offers = parts.map(({ stage, own, needs: share }) => {
    const given = needed === 0 ? left : Math.round((left * share) / needed);
    left -= given;
    needed -= share;
    return {
      stage,
      fromGrade: own[0].grade,
      toGrade: own[own.length - 1].grade,
      rooms: given,
      beds: 0,
      enrolment: rolls.years.map(({ year, byGrade }) => ({
        year,
        byGrade: own.map(({ at }) => byGrade[at]),
      })),
    };
  });
  const beds = Math.round(figure("beds") ?? 0);
  const seats = offers.reduce(
    (sum, { stage, rooms: own }) => sum + own * Math.max(...norms.classSize[stage]),
    0,
  );
  const enough = (per: (stage: Stage) => number | null) =>
    Math.round(seats * Math.max(0, ...offers.map(({ stage }) => per(stage) ?? 0)));
  const areas = [figure("siteAreaSqm"), figure("floorAreaSqm"), figure("sportsAreaSqm"), figure("teachers")];
  const remark = entry.formerNames.length === 0 ? "" : entry.formerNames.join(" · ");
  const assumed: FilledSchool["assumed"] = [
    ...(figure("rooms") === undefined ? ["rooms" as const] : []),
    ...(figure("beds") === undefined ? ["beds" as const] : []),
    ...(areas.includes(undefined) ? ["premises" as const] : []),
    ...(rolls.years.some(({ isEstimate }) => isEstimate) ? ["byGrade" as const] : []),
    ...(isLocated ? [] : ["point" as const]),
    ...(rolls.years.length === 0 ? ["enrolment" as const] : []),
  ];
  return {
    school: {
      id: idOf(entry.key) as SchoolId,
      name: { zh: mendedText(name), en: mendedText(name) },
      kind: rolls.kind,
      ...place,
      ...point,
      terrain: "plain",
      ownership: /民办|私|private|independent/i.test(entry.texts.ownership ?? "") ? "private" : "public",
      offers: offers.map((offer, at) => ({ ...offer, beds: at === offers.length - 1 ? beds : 0 })),
      premises: {
        siteAreaSqm: areas[0] ?? enough((stage) => norms.costs.siteAreaPerSeatSqm[stage]),
        floorAreaSqm: areas[1] ?? enough((stage) => norms.floorAreaPerPupilSqm[stage]),
        sportsAreaSqm: areas[2] ?? enough((stage) => norms.sportsAreaPerPupilSqm[stage]),
        specialistRooms: Math.round(figure("specialistRooms") ?? 0),
        teachers: areas[3] ?? teachersNeeded(offers, norms),
      },
      remark: { zh: remark, en: remark },
    },
    assumed,
  };
}

/** An id that files may hold: plain, short, without blanks at its ends. */
export const idOf = (key: string): string => mendedText(key).trim().slice(0, 90) || "-";

function latest(entry: Entry, what: Entry["figures"][number]["what"]): number | undefined {
  const found = entry.figures.filter(
    (figure) => figure.what === what && figure.grade === undefined && figure.count.kind === "known",
  );
  const [last] = [...found].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return last?.count.kind === "known" ? last.count.value : undefined;
}

/** Classes of all grades in the last year that has them. */
function classesOf(entry: Entry): number | undefined {
  const classes = entry.figures.filter(
    ({ what, grade, count }) => what === "classes" && grade !== undefined && count.kind === "known",
  );
  const lastYear = Math.max(...classes.map(({ year }) => year ?? 0));
  const last = classes.filter(({ year = 0 }) => year === lastYear);
  return last.length === 0
    ? undefined
    : last.reduce((sum, { count }) => sum + (count.kind === "known" ? count.value : 0), 0);
}

/** As many rooms as hold places that are counted without them, at the standard class size of its grades. */
function roomsOf(
  places: number | undefined,
  parts: readonly { readonly stage: Stage; readonly own: readonly { readonly grade: number }[] }[],
  norms: Norms,
): number | undefined {
  if (places === undefined || parts.length === 0) return undefined;
  const sizes = parts.flatMap(({ stage, own }) => own.map(({ grade }) => sizeOf(stage, grade, norms)));
  return Math.round((places * sizes.length) / sizes.reduce((sum, size) => sum + size, 0));
}

const sizeOf = (stage: Stage, grade: number, { classSize }: Norms): number =>
  classSize[stage][Math.min(grade, classSize[stage].length) - 1];

const roomsNeeded = (
  stage: Stage,
  grades: readonly { readonly grade: number; readonly pupils: number }[],
  norms: Norms,
): number =>
  grades.reduce((sum, { grade, pupils }) => sum + Math.ceil(pupils / sizeOf(stage, grade, norms)), 0);

const teachersNeeded = (offers: School["offers"], norms: Norms): number =>
  Math.ceil(
    offers.reduce((sum, { stage, enrolment }) => {
      const pupils = enrolment[enrolment.length - 1]?.byGrade.reduce((a, b) => a + b, 0) ?? 0;
      return sum + pupils / (norms.pupilsPerTeacher[stage] ?? 15);
    }, 0),
  );
