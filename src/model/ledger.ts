import type { Measure } from "../domain/measure";
import type { Norms } from "../domain/norms";
import type { Plan, PlanLine } from "../domain/plan";
import { schoolOf } from "../domain/schoolOf";
import type { Stage, StageRules } from "../domain/stage";
import { type OfferBefore, seatsAdded } from "./indicators/money";

/** One measure's part in a line of the plan. */
export interface LedgerEntry {
  readonly measure: Measure;
  readonly count: number;
  /** Of a line that counts seats: by stage, adding up to the count. */
  readonly seats: readonly StageSeats[];
}

/** Seats that a measure adds in one stage. */
export interface StageSeats {
  readonly stage: Stage;
  readonly seats: number;
}

/** A promise of the plan against what is on the map (method 6.2). */
export interface LedgerLine {
  readonly line: PlanLine;
  readonly promised: number;
  readonly placed: number;
  readonly done: number;
  /** promised − placed: above zero where something is missing, below where more is placed than was promised. */
  readonly unaccounted: number;
  readonly entries: readonly LedgerEntry[];
}

/** What a ledger must know of schools besides the measures. */
export interface SchoolFacts {
  readonly offer: OfferBefore;
  ownership(school: string): "public" | "private" | undefined;
  /** Whether it still teaches the stage in a year, or in the last simulated one before it. */
  stands(school: string, stage: Stage, year: number): boolean;
}

/**
 * The ledger of a plan (method 6.2): builds, expansions and mergers count by the line that a measure names, seats by what
 * the measures of any line add at the standard class size. Measures outside the line's years do not count, nor seats of a school, or of
 * one stage of it, that has closed by the line's last year: the work was done and counts as such, but its seats are gone.
 */
export function ledgerOf(
  plan: Plan,
  measures: readonly Measure[],
  norms: Norms,
  stages: StageRules,
  schools: SchoolFacts,
): readonly LedgerLine[] {
  const lineIds = new Set<string>(plan.lines.map((line) => line.id));
  const inPlan = measures.filter((measure) => measure.line !== undefined && lineIds.has(measure.line));
  const seats = seatsByMeasure(inPlan, norms, stages, schools);
  const isPublic = (measure: Measure) => {
    if (measure.kind === "build") return measure.school.ownership === "public";
    return measure.kind === "expand" && schools.ownership(measure.school) === "public";
  };
  return plan.lines.map((line) => {
    const entries = inPlan
      .filter((measure) => line.fromYear <= measure.year && measure.year <= line.toYear)
      .map((measure) => {
        const school = schoolOf(measure) ?? "";
        const standing = (seats.get(measure) ?? []).filter(({ stage }) =>
          schools.stands(school, stage, line.toYear),
        );
        const counted = seatsFor(line, standing, isPublic(measure));
        return { measure, count: countFor(line, measure, counted), seats: counted };
      })
      .filter(({ count }) => count > 0);
    const sum = (some: readonly LedgerEntry[]) => some.reduce((total, { count }) => total + count, 0);
    const placed = sum(entries);
    return {
      line,
      promised: line.promised,
      placed,
      done: sum(entries.filter(({ measure }) => measure.status === "done")),
      unaccounted: line.promised - placed,
      entries,
    };
  });
}

/** The seats that each of some measures adds, the earliest first: rooms that one adds to an offer stand before the next. */
export function seatsByMeasure(
  measures: readonly Measure[],
  norms: Norms,
  stages: StageRules,
  schools: Pick<SchoolFacts, "offer">,
): ReadonlyMap<Measure, readonly StageSeats[]> {
  const roomsSoFar = new Map<string, number>();
  const seats = new Map<Measure, readonly StageSeats[]>();
  for (const measure of [...measures].sort((a, b) => a.year - b.year)) {
    const before: OfferBefore = (school, stage) => {
      const offer = schools.offer(school, stage);
      return offer && { ...offer, rooms: roomsSoFar.get(`${school} ${stage}`) ?? offer.rooms };
    };
    seats.set(measure, seatsAdded(norms, stages, measure, before));
    if (measure.kind === "expand")
      roomsSoFar.set(
        `${measure.school} ${measure.stage}`,
        (before(measure.school, measure.stage)?.rooms ?? 0) + measure.addedRooms,
      );
  }
  return seats;
}

/** Seats that the measures of the plan's line of seats bring up to a year, once every new school has grown. */
export const seatsPlaced = (ledger: readonly LedgerLine[], year: number): number =>
  ledger
    .find(({ line }) => line.counts === "seats")
    ?.entries.reduce((sum, { measure, count }) => (measure.year <= year ? sum + count : sum), 0) ?? 0;

/** The seats of a measure that a line counts; none for a line that counts measures. */
function seatsFor(line: PlanLine, seats: readonly StageSeats[], isPublic: boolean): readonly StageSeats[] {
  if (line.counts === "seats") return seats;
  if (line.counts !== "kindergartenSeats" || !isPublic) return [];
  return seats.filter(({ stage }) => stage === "preschool");
}

function countFor(line: PlanLine, measure: Measure, seats: readonly StageSeats[]): number {
  switch (line.counts) {
    case "builds":
      return measure.kind === "build" && measure.line === line.id ? 1 : 0;
    case "expansions":
      return measure.kind === "expand" && measure.line === line.id ? 1 : 0;
    case "mergers":
      return (measure.kind === "merge" || measure.kind === "close") && measure.line === line.id ? 1 : 0;
    case "seats":
    case "kindergartenSeats":
      return seats.reduce((sum, added) => sum + added.seats, 0);
  }
}
