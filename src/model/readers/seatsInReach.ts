import { seatsOfOffer } from "../indicators/seatsOfOffer";
import type { Results, UnitResults } from "../results";
import { dayReach } from "./dayReach";
import { offerJourneys } from "./offerJourneys";

/** A school with a free seat that pupils of another could reach. */
export interface Nearby {
  readonly school: string;
  /** Seats of the stage that its own pupils do not need, whatever the grade. */
  readonly free: number;
  /** The mean journey of those who could come. */
  readonly metres: number;
  /** The highest grade that it teaches this year: a new school grows by one a year. */
  readonly toGrade: number;
}

/** Free seats in reach of some pupils of a school. */
export interface Reached {
  /** Pupils who have at least one free seat in reach. */
  readonly pupils: number;
  readonly free: number;
  /** Nearest first. */
  readonly nearby: readonly Nearby[];
}

/** Pupils of one school and grade who have a free seat in reach, and how far they would travel to each offer. */
interface Reaching {
  pupils: number;
  readonly to: Map<number, { pupils: number; pupilMetres: number }>;
}

/**
 * Free seats in reach of the pupils of some offers in a year, by the homes that they come from: by day, and for who boards
 * also where a bed is free. Answers for some of an offer's grades; pupils from outside the county have no home to ask.
 */
export function seatsInReach(
  results: Results,
  found: UnitResults,
  offset: number,
  offers: readonly number[],
): (offer: number, grades: readonly number[]) => Reached {
  const { model } = results;
  const { unit, years } = found;
  const now = years[offset];
  const grades = now.rules.classSize.length;
  const asked = new Set(offers);
  const all = Array.from(unit.offers.keys());
  const free = all.map((offer) => seatsOfOffer(now, offer).free);
  const reach = freeArcs(dayReach(results, found, offset));
  const { boarders } = offerJourneys(found, offset);
  const withBed = new Set(all.filter((offer) => free[offer] >= 1 && now.beds[offer] - boarders[offer] >= 1));
  const byCell = new Map<number, Reaching>();
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const offer = unit.arcOffer[now.flowArc[flow]];
    if (!asked.has(offer)) continue;
    const cell = offer * grades + now.flowGrade[flow] - 1;
    const known = byCell.get(cell) ?? { pupils: 0, to: new Map() };
    byCell.set(cell, known);
    add(known, flow);
  }
  return (offer, some) => {
    const merged: Reaching = { pupils: 0, to: new Map() };
    for (const grade of some) {
      const one = byCell.get(offer * grades + grade - 1);
      merged.pupils += one?.pupils ?? 0;
      for (const [to, { pupils, pupilMetres }] of one?.to ?? []) put(merged, to, pupils, pupilMetres);
    }
    const nearby = Array.from(merged.to, ([to, { pupils, pupilMetres }]) => ({
      school: model.schools[model.offers.school[unit.offers[to]]].id,
      free: free[to],
      metres: pupilMetres / pupils,
      toGrade: now.toGrade[to],
    }));
    nearby.sort((a, b) => a.metres - b.metres || (a.school < b.school ? -1 : 1));
    return { pupils: merged.pupils, free: nearby.reduce((sum, one) => sum + one.free, 0), nearby };
  };

  function freeArcs(all: (home: number) => readonly number[]): (home: number) => readonly number[] {
    const known = new Map<number, readonly number[]>();
    return (home) => {
      const arcs = known.get(home) ?? all(home).filter((arc) => free[unit.arcOffer[arc]] >= 1);
      known.set(home, arcs);
      return arcs;
    };
  }

  function add(known: Reaching, flow: number): void {
    const arc = now.flowArc[flow];
    const home = unit.arcHome[arc];
    const pupils = now.flowPupils[flow];
    const byDay = reach(home);
    const arcs = now.flowBoards[flow] === 1 ? [...byDay, ...arcsToBeds(home, byDay)] : byDay;
    for (const some of arcs) put(known, unit.arcOffer[some], pupils, pupils * unit.arcM[some]);
    if (arcs.length > 0) known.pupils += pupils;
  }

  function arcsToBeds(home: number, others: readonly number[]): readonly number[] {
    const found: number[] = [];
    for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++)
      if (withBed.has(unit.arcOffer[arc]) && !others.includes(arc)) found.push(arc);
    return found;
  }
}

function put({ to }: Reaching, offer: number, pupils: number, pupilMetres: number): void {
  const known = to.get(offer) ?? { pupils: 0, pupilMetres: 0 };
  to.set(offer, { pupils: known.pupils + pupils, pupilMetres: known.pupilMetres + pupilMetres });
}
