import type { Stage } from "../domain/stage";
import { STAGES } from "../domain/stage";
import { isNotGreen, type Warning, warningOf } from "./indicators/seatWarning";
import { perRun } from "./perRun";
import { dayReach } from "./readers/dayReach";
import { sharedBasins } from "./readers/sharedBasins";
import type { Results, UnitResults } from "./results";
import { sizesOf } from "./sizesOf";

/** Entrants of one year, and what the rooms take in (rooms ÷ grades once the school has grown × standard size). */
export interface Intake {
  readonly entrants: number;
  readonly normalIntake: number;
}

/** The seat warning of a year and the three after it, fewer where the run ends (method 7). */
interface Ahead {
  readonly county: string;
  readonly stage: Stage;
  readonly lights: readonly Warning[];
  readonly intakes: readonly Intake[];
}

/** A school's entry grade against what its rooms take in. */
export interface SchoolSeatWarning extends Ahead {
  readonly school: string;
}

/** Schools of one county and stage that stand in towns, in the country, or share their pupils; and those of them that are red. */
export interface PlaceSeatWarning extends Ahead {
  readonly place: "town" | "rural" | "basin";
  /** The largest first. */
  readonly schools: readonly string[];
  /** Schools that are red themselves in a year in which the place is. */
  readonly red: readonly string[];
}

/** The seat warnings of a year by school, and by county, stage and where schools stand: empty rooms of villages hide no full town. */
export interface SeatWarnings {
  readonly schools: readonly SchoolSeatWarning[];
  readonly settings: readonly PlaceSeatWarning[];
}

const AHEAD = 4;

/**
 * The seat warnings of a year (method 7). The entrants of a place are the pupils who enter its schools, and the children of
 * entry age without a place who live in it.
 */
export const seatWarnings = perRun((results: Results, year: number): SeatWarnings => {
  const parts = results.units.map((found) => ofUnit(results, found, results.years.indexOf(year)));
  return {
    schools: parts.flatMap(({ schools }) => schools),
    settings: parts.flatMap(({ settings }) => settings),
  };
});

/**
 * The seat warnings of a year by basin (method 7): schools that share their pupils, and the children of entry age without a
 * place whose nearest school within a day's reach is among them.
 */
export const basinWarnings = perRun((results: Results, year: number) =>
  results.units.flatMap((found) => basinsOfUnit(results, found, results.years.indexOf(year))),
);

/** The basins of several schools that are not green. */
export const sharedBasinWarnings = (results: Results, year: number): readonly PlaceSeatWarning[] =>
  basinWarnings(results, year).filter(({ schools, lights }) => schools.length > 1 && isNotGreen(lights));

function ofUnit(results: Results, found: UnitResults, from: number): SeatWarnings {
  const { settlementTown, schools } = results.model;
  const { unit } = found;
  const sight = lookAhead(results, found, from);
  const waiting = sight.waitingBy(() => (home) => settlementTown[unit.homeSettlement[home]]);
  const byIntake = sight.own
    .map((_, offer) => offer)
    .sort((a, b) => sight.own[b].intakes[0].normalIntake - sight.own[a].intakes[0].normalIntake || a - b);
  const settings = (["town", "rural"] as const).map((kind) =>
    sight.place(
      kind,
      byIntake.filter((offer) => (schools[sight.school(offer)].setting !== "rural") === (kind === "town")),
      waiting.map((ofYear) => ofYear.get(kind === "town" ? 1 : 0) ?? 0),
    ),
  );
  return {
    schools: sight.own
      .map((one, offer) => ({ ...one, school: schools[sight.school(offer)].id }))
      .filter(hasAny),
    settings: settings.filter(hasAny),
  };
}

function basinsOfUnit(results: Results, found: UnitResults, from: number): readonly PlaceSeatWarning[] {
  const { unit } = found;
  const sight = lookAhead(results, found, from);
  const basins = sharedBasins(results, found, sight.offsets);
  const basinOf = new Map(basins.flatMap((offers, basin) => offers.map((offer) => [offer, basin])));
  const waiting = sight.waitingBy((offset) => {
    const reach = dayReach(results, found, offset);
    return (home) => basinOf.get(unit.arcOffer[reach(home)[0] ?? -1]);
  });
  return basins
    .map((offers, basin) =>
      sight.place(
        "basin",
        offers,
        waiting.map((ofYear) => ofYear.get(basin) ?? 0),
      ),
    )
    .filter(hasAny);
}

const hasAny = ({ intakes }: Ahead): boolean =>
  intakes.some((one) => one.entrants > 0 || one.normalIntake > 0);

/** What a unit's schools take in over the years ahead, one by one, who waits, and how to add them up to a place. */
function lookAhead(results: Results, found: UnitResults, from: number) {
  const { model, norms } = results;
  const { unit, years } = found;
  const offsets = years.slice(from, from + AHEAD).map((_, ahead) => from + ahead);
  const school = (offer: number) => model.offers.school[unit.offers[offer]];
  const lit = (intakes: readonly Intake[]): Ahead => ({
    county: model.countyIds[unit.county],
    stage: STAGES[unit.stage],
    intakes,
    lights: intakes.map((one) => warningOf(one.entrants, one.normalIntake, norms.seatWarning)),
  });
  const own = Array.from(unit.offers, (_, offer) =>
    lit(offsets.map((offset) => intakeOf(results, found, offer, offset))),
  );
  /** By year ahead: the children of entry age without a place, added up by the place that their home belongs to. */
  const waitingBy = (placeIn: (offset: number) => (home: number) => number | undefined) =>
    offsets.map((offset): ReadonlyMap<number, number> => {
      const placeOf = placeIn(offset);
      const found = new Map<number, number>();
      years[offset].unplaced.forEach((pupils, home) => {
        const place = pupils > 0 ? placeOf(home) : undefined;
        if (place !== undefined) found.set(place, (found.get(place) ?? 0) + pupils);
      });
      return found;
    });
  /** Schools that begin above the stage's first grade take no entrants of the place. */
  const place = (
    kind: PlaceSeatWarning["place"],
    offers: readonly number[],
    waiting: readonly number[],
  ): PlaceSeatWarning => {
    const takeIn = offers.filter((offer) => model.offers.fromGrade[unit.offers[offer]] === 1);
    const sum = (ahead: number, of: keyof Intake) =>
      takeIn.reduce((total, offer) => total + own[offer].intakes[ahead][of], 0);
    const whole = lit(
      offsets.map((_, ahead) => ({
        entrants: sum(ahead, "entrants") + waiting[ahead],
        normalIntake: sum(ahead, "normalIntake"),
      })),
    );
    const isRed = (offer: number) =>
      whole.lights.some((light, ahead) => light === "red" && own[offer].lights[ahead] === "red");
    const idOf = (offer: number): string => model.schools[school(offer)].id;
    return { ...whole, place: kind, schools: takeIn.map(idOf), red: takeIn.filter(isRed).map(idOf) };
  };
  return { offsets, own, waitingBy, place, school };
}

/** Entrants of an offer in a year of the run, and what its rooms take in; none of a closed one. */
function intakeOf({ model }: Results, { unit, years }: UnitResults, offer: number, offset: number): Intake {
  const now = years[offset];
  if (now.isOpen[offer] === 0) return { entrants: 0, normalIntake: 0 };
  const row = unit.offers[offer];
  const entry = model.offers.fromGrade[row] - 1;
  const grades = now.fullGrade[offer] - entry;
  return {
    entrants: now.wholePupils[entry * unit.offers.length + offer],
    normalIntake: (now.rooms[offer] / grades) * sizesOf(now, offer).classSize[entry],
  };
}
