import type { Point, Terrain } from "../../../src/domain/place";
import { STAGES, type Stage } from "../../../src/domain/stage";
import type { Results } from "../../../src/model/results";
import { roadM } from "./roadM";

/** Pupils of one home who go to one school by day. */
interface Stream {
  readonly home: Point & { readonly terrain: Terrain };
  readonly county: string;
  /** From 1. */
  readonly grade: number;
  school: string;
  journeyM: number;
  pupils: number;
}

/** Who goes where, in every year of the plan and the two after: what a planner knows who puts school after school on the map. */
export interface PlanDemand {
  /** Pupils of a stage at a school, boarders among them. */
  readonly pupilsAt: (school: string, stage: Stage, year: number) => number;
  /** The ways that the pupils of a school would have to another place. */
  readonly waysTo: (place: Place, school: string, stage: Stage, year: number) => readonly Way[];
  /** Pupils of a county who would have a shorter way to a place than they have, up to so many, and the metres that all save. */
  readonly wouldCome: (place: Place, stage: Stage, year: number, seats: number) => Coming;
  /** Puts seats at a place from a year on: those who save most come, and are gone from where they went. */
  readonly open: (place: Place, stage: Stage, year: number, seats: number) => void;
  /** Highest number of pupils of a stage at a school in any year of the simulation without measures. */
  readonly mostPupils: (school: string, stage: Stage) => number;
}

interface Place extends Point {
  readonly id: string;
  readonly county: string;
  readonly terrain: Terrain;
}

interface Way {
  readonly grade: number;
  readonly pupils: number;
  readonly metres: number;
  /** As they have it. */
  readonly beforeM: number;
}

interface Coming {
  readonly pupils: number;
  readonly savedM: number;
}

/** Nobody is thought to come from farther. */
const FARTHEST_M = 6_000;

/** All streams of one stage in one year, by county and by school. */
interface Streams {
  readonly byCounty: ReadonlyMap<string, Stream[]>;
  readonly bySchool: Map<string, Stream[]>;
}

/** The demand in some results. */
export function planDemand(results: Results): PlanDemand {
  const known = new Map<string, Streams>();
  const at = (stage: Stage, year: number): Streams => {
    const key = `${stage} ${year}`;
    const streams = known.get(key) ?? streamsOf(results, stage, year);
    known.set(key, streams);
    return streams;
  };
  const gains = (place: Place, stage: Stage, year: number) => {
    const gained: { readonly stream: Stream; readonly savedM: number }[] = [];
    for (const stream of at(stage, year).byCounty.get(place.county) ?? []) {
      const farthestM = Math.min(stream.journeyM, FARTHEST_M);
      if (stream.school === place.id || isBeyond(stream.home, place, farthestM)) continue;
      const savedM = stream.journeyM - roadM(stream.home, place);
      if (savedM > 0 && stream.journeyM - savedM <= FARTHEST_M) gained.push({ stream, savedM });
    }
    return gained.sort((a, b) => b.savedM - a.savedM);
  };
  const pupilsAt = (school: string, stage: Stage, year: number) =>
    (at(stage, year).bySchool.get(school) ?? []).reduce((sum, { pupils }) => sum + pupils, 0);
  return {
    pupilsAt,
    mostPupils: (school, stage) =>
      results.years.reduce((most, year) => Math.max(most, pupilsAt(school, stage, year)), 0),
    waysTo: (place, school, stage, year) =>
      (at(stage, year).bySchool.get(school) ?? []).map(({ home, grade, pupils, journeyM }) => ({
        grade,
        pupils,
        metres: roadM(home, place),
        beforeM: journeyM,
      })),
    wouldCome(place, stage, year, seats) {
      let left = seats;
      let savedM = 0;
      for (const { stream, savedM: metres } of gains(place, stage, year)) {
        const coming = Math.min(left, stream.pupils);
        left -= coming;
        savedM += coming * metres;
      }
      return { pupils: seats - left, savedM };
    },
    open(place, stage, from, seats) {
      for (const year of results.years.filter((one) => one >= from)) {
        let left = seats;
        for (const { stream, savedM } of gains(place, stage, year)) {
          const coming = Math.min(left, stream.pupils);
          if (coming === 0) continue;
          left -= coming;
          stream.pupils -= coming;
          add(at(stage, year), {
            ...stream,
            school: place.id,
            journeyM: stream.journeyM - savedM,
            pupils: coming,
          });
        }
      }
    },
  };
}

/** Whether a place lies so much farther north or south that no way to it can be as short. */
const isBeyond = (from: Point, to: Point, metres: number): boolean =>
  Math.abs(from.lat - to.lat) * LEAST_METRES_A_DEGREE > metres;

/** Degrees of latitude are nowhere shorter. */
const LEAST_METRES_A_DEGREE = 110_000;

function add({ byCounty, bySchool }: Streams, stream: Stream): void {
  (byCounty.get(stream.county) as Stream[]).push(stream);
  const there = bySchool.get(stream.school);
  if (there === undefined) bySchool.set(stream.school, [stream]);
  else there.push(stream);
}

function streamsOf({ model, units, years }: Results, stage: Stage, year: number): Streams {
  const homes = model.dataset.settlements.flatMap(({ lng, lat, parts = [{ lng, lat }], terrain }) =>
    parts.map((part) => ({ lng: part.lng, lat: part.lat, terrain })),
  );
  const streams: Streams = {
    byCounty: new Map(model.countyIds.map((county) => [county, []])),
    bySchool: new Map(),
  };
  for (const { unit, years: unitYears } of units) {
    if (STAGES[unit.stage] !== stage) continue;
    const { flowArc, flowGrade, flowPupils } = unitYears[years.indexOf(year)];
    flowArc.forEach((arc, flow) => {
      add(streams, {
        home: homes[unit.homes[unit.arcHome[arc]]],
        county: model.countyIds[unit.county],
        grade: flowGrade[flow],
        school: model.schools[model.offers.school[unit.offers[unit.arcOffer[arc]]]].id,
        journeyM: unit.arcM[arc],
        pupils: flowPupils[flow],
      });
    });
  }
  return streams;
}
