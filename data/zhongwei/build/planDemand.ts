import type { Point, Terrain } from "../../../src/domain/place";
import { STAGES, type Stage } from "../../../src/domain/stage";
import type { Results } from "../../../src/model/results";
import { roadM } from "./roadM";

/** Pupils of one home who go to one school by day. */
interface Stream {
  readonly home: Point & { readonly terrain: Terrain };
  readonly county: string;
  school: string;
  journeyM: number;
  pupils: number;
}

/** Who goes where, in every year of the plan and the two after: what a planner knows who puts school after school on the map. */
export interface PlanDemand {
  /** Pupils of a stage at a school, boarders among them. */
  readonly pupilsAt: (school: string, stage: Stage, year: number) => number;
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

interface Coming {
  readonly pupils: number;
  readonly savedM: number;
}

/** Nobody is thought to come from farther. */
const FARTHEST_M = 6_000;

/** The demand in some results. */
export function planDemand(results: Results): PlanDemand {
  const streams = new Map<string, Stream[]>();
  const at = (stage: Stage, year: number): Stream[] => {
    const key = `${stage} ${year}`;
    const known = streams.get(key) ?? streamsOf(results, stage, year);
    streams.set(key, known);
    return known;
  };
  const gains = (place: Place, stage: Stage, year: number) =>
    at(stage, year)
      .map((stream) => ({ stream, savedM: stream.journeyM - roadM(stream.home, place) }))
      .filter(
        ({ stream, savedM }) =>
          savedM > 0 &&
          stream.county === place.county &&
          stream.school !== place.id &&
          stream.journeyM - savedM <= FARTHEST_M,
      )
      .sort((a, b) => b.savedM - a.savedM);
  const pupilsAt = (school: string, stage: Stage, year: number) =>
    at(stage, year).reduce((sum, stream) => (stream.school === school ? sum + stream.pupils : sum), 0);
  return {
    pupilsAt,
    mostPupils: (school, stage) =>
      results.years.reduce((most, year) => Math.max(most, pupilsAt(school, stage, year)), 0),
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
          at(stage, year).push({
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

function streamsOf({ model, units, years }: Results, stage: Stage, year: number): Stream[] {
  const homes = model.dataset.settlements.flatMap(({ lng, lat, parts = [{ lng, lat }], terrain }) =>
    parts.map((part) => ({ lng: part.lng, lat: part.lat, terrain })),
  );
  return units
    .filter(({ unit }) => STAGES[unit.stage] === stage)
    .flatMap(({ unit, years: unitYears }) => {
      const { flowArc, flowPupils } = unitYears[years.indexOf(year)];
      return Array.from(flowArc, (arc, flow): Stream => {
        return {
          home: homes[unit.homes[unit.arcHome[arc]]],
          county: model.countyIds[unit.county],
          school: model.schools[model.offers.school[unit.offers[unit.arcOffer[arc]]]].id,
          journeyM: unit.arcM[arc],
          pupils: flowPupils[flow],
        };
      });
    });
}
