import type { Close, Merge } from "../../domain/measure";
import { STAGES } from "../../domain/stage";
import { type ClosureStream, closureStreams } from "../readers/closureStreams";
import { closures } from "../readers/closures";
import type { Results } from "../results";
import { costRows, RUNNING } from "./costRows";

/** Parts of the yearly cost that a closure changes. */
export type SavingPart = "running" | "boarders" | "bus" | "teachers";

/** Yuan a year by part, above zero where they are saved. */
export type Savings = Readonly<Record<SavingPart, number>>;

/** What one closure saves in a year. */
export interface ClosureSaving {
  readonly measure: Close | Merge;
  /** Pupils who would attend the school and go elsewhere. */
  readonly pupils: number;
  readonly saved: Savings;
}

export interface ClosureSavings {
  readonly closures: readonly ClosureSaving[];
  /** At schools that neither close nor take in pupils of those that do: who sits there moves too. */
  readonly elsewhere: Savings;
}

/**
 * The yearly cost that the closures of a plan save in a year, closure by closure (method 6.1, 7): the plan against the same plan with
 * its schools open. What is no longer spent at a school counts for its closure; what a school that takes pupils in costs more, for
 * the closures that send them, in proportion to their pupils. Added up, they are the difference of the balance.
 */
export function closureSavings(results: Results, open: Results, year: number): ClosureSavings {
  const measures = closures(results).filter((measure) => measure.year <= year);
  const streams = streamsBySchool(results, open, year);
  const ended = new Map<string, Close | Merge>(measures.map((measure) => [measure.school, measure]));
  const saved = new Map(measures.map((measure) => [measure.id as string, none()]));
  const elsewhere = none();
  for (const [place, cost] of savedBySchool(results, open, year)) {
    const [school] = place.split(" ");
    const own = ended.get(school);
    const taken = own === undefined ? streams.get(place) : undefined;
    if (own !== undefined) add(saved.get(own.id), cost, 1);
    else if (taken === undefined) add(elsewhere, cost, 1);
    else
      for (const { measure, pupils } of taken)
        add(saved.get(measure.id), cost, pupils / taken.reduce((sum, one) => sum + one.pupils, 0));
  }
  const all = [...streams.values()].flat();
  return {
    closures: measures.map((measure) => ({
      measure,
      pupils: all.reduce((sum, one) => (one.measure.id === measure.id ? sum + one.pupils : sum), 0),
      saved: saved.get(measure.id) ?? none(),
    })),
    elsewhere,
  };
}

/** All parts together. */
export const netYuan = (saved: Savings): number => PARTS.reduce((sum, part) => sum + saved[part], 0);

type Writable = Record<SavingPart, number>;
const PARTS = RUNNING as readonly SavingPart[];

const none = (): Writable => ({ running: 0, boarders: 0, bus: 0, teachers: 0 });

function add(sums: Writable | undefined, more: Savings, share: number): void {
  if (sums !== undefined) for (const part of PARTS) sums[part] += more[part] * share;
}

/** By school and stage: what it costs less with the closures than without. */
function savedBySchool(results: Results, open: Results, year: number): ReadonlyMap<string, Savings> {
  const saved = new Map<string, Writable>();
  for (const [run, sign] of [
    [open, 1],
    [results, -1],
  ] as const)
    for (const { school, stage, part, yuan } of costRows(run, year)) {
      if (school === undefined) continue;
      const place = `${school} ${stage}`;
      const sums = saved.get(place) ?? none();
      saved.set(place, sums);
      sums[part as SavingPart] += sign * yuan;
    }
  return saved;
}

/** By school and stage: whom closures send there; those who find no seat anywhere stand under a blank. */
function streamsBySchool(
  results: Results,
  open: Results,
  year: number,
): ReadonlyMap<string, readonly Pick<ClosureStream, "measure" | "pupils">[]> {
  const offset = results.years.indexOf(year);
  const { schools, offers } = results.model;
  const streams = new Map<string, ClosureStream[]>();
  results.units.forEach(({ unit }, at) => {
    for (const stream of closureStreams(results, open, at, offset)) {
      const school = stream.offer === -1 ? "" : schools[offers.school[unit.offers[stream.offer]]].id;
      const place = `${school} ${STAGES[unit.stage]}`;
      const here = streams.get(place);
      if (here === undefined) streams.set(place, [stream]);
      else here.push(stream);
    }
  });
  return streams;
}
