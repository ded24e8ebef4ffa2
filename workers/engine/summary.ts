import { classesAbove } from "../../src/model/indicators/classesAbove";
import { seatsOfOffer } from "../../src/model/indicators/seatsOfOffer";
import { addLacking, nobodyLacking } from "../../src/model/lacking";
import type { UnitSummary, UnitYear } from "../../src/model/results";
import { ruleAt } from "../../src/model/ruleAt";
import { sizesOf } from "../../src/model/sizesOf";
import { outOfReach } from "./outOfReach";
import type { Placed } from "./placement/placeYear";
import type { SeatBalance } from "./seatBalance";
import type { Situation } from "./situation";
import type { Start } from "./stay";

/** What is known once everybody is placed. */
export interface Outcome {
  readonly demand: Float64Array;
  readonly start: Start;
  /** Absent in the base year, which is observed. */
  readonly placed?: Placed;
}

/**
 * Adds up one county, stage and year (method 7). Asserts conservation: placed + unplaced + elsewhere = demand.
 * Throws when a pupil was lost or made, which would be a bug.
 */
export function summaryOf(
  situation: Situation,
  year: Omit<UnitYear, "summary">,
  outcome: Outcome,
  balance: SeatBalance,
): UnitSummary {
  const { unit, supply } = situation;
  const total = (figures: Float64Array) => {
    let sum = 0;
    for (let at = 0; at < figures.length; at++) sum += figures[at];
    return sum;
  };
  const demand = total(year.demand);
  const unplaced = total(year.unplaced);
  const transfersOut = total(year.elsewhere);
  const placed = total(year.flowPupils);
  const overStandard = outcome.placed?.value.aboveStandard ?? aboveClasses(year);
  if (placed + unplaced + transfersOut !== demand)
    throw new Error(
      `${situation.supply.year}, county ${unit.county}, stage ${unit.stage}: ${placed} placed, ${unplaced} unplaced and ` +
        `${transfersOut} elsewhere are not the ${demand} pupils there are`,
    );
  return {
    pupils: demand,
    placed,
    unplaced,
    ...unplacedByLack(year),
    transfersOut,
    transfersIn: total(year.transfersIn),
    seats: total(year.seats),
    short: balance.short,
    outOfReach: outOfReach(situation, year),
    surplus: balance.surplus,
    ...seatUse(year),
    ...classBands(year),
    ...journeys(situation, year),
    beds: unit.offers.reduce((sum, row) => sum + (supply.isOpen[row] === 1 ? supply.beds[row] : 0), 0),
    moved: outcome.start.moved,
    spread: year.spread.reduce((sum, { pupils }) => sum + pupils, 0),
    overStandard,
    objective: (outcome.placed?.value.metres ?? 0) + overStandard * OVER_STANDARD_M + unplaced * UNPLACED_M,
  };
}

/**
 * What a pupil above the standard and a pupil unplaced count in the objective that is reported, as metres: fixed, so that
 * plans can be compared. The solver's own prices are above any journey, which orders the three aims strictly.
 */
const OVER_STANDARD_M = 1e6;
const UNPLACED_M = 1e9;

/** Seats against the pupils who sit at each school. */
function seatUse(year: Omit<UnitYear, "summary">) {
  let aboveOwnSeats = 0;
  let usableSeats = 0;
  let usableSurplus = 0;
  for (let offer = 0; offer < year.seats.length; offer++) {
    const here = seatsOfOffer(year, offer);
    aboveOwnSeats += here.aboveOwnSeats;
    usableSeats += here.usable;
    usableSurplus += here.usableFree;
  }
  return { aboveOwnSeats, usableSeats, usableSurplus };
}

/** Pupils without a place by what they lack. */
function unplacedByLack(year: Omit<UnitYear, "summary">) {
  const sums = nobodyLacking();
  for (let cell = 0; cell < year.unplaced.length; cell++) addLacking(sums, year, cell);
  return { unplacedNoReach: sums.noReach, unplacedNoRoom: sums.noRoom, unplacedNoBed: sums.noBed };
}

/** Pupils above the standard seats of the classes that were formed. */
function aboveClasses(year: Omit<UnitYear, "summary">): number {
  const offers = year.seats.length;
  let above = 0;
  for (let cell = 0; cell < year.classes.length; cell++)
    if (year.together[cell % offers] === 0)
      above += Math.max(
        0,
        year.wholePupils[cell] -
          year.classes[cell] * sizesOf(year, cell % offers).classSize[Math.floor(cell / offers)],
      );
  return above;
}

/** Classes and those above the standard, large and extremely large (method 5.2). A grade's sizes differ by one at most. */
function classBands(year: Omit<UnitYear, "summary">) {
  const offers = year.seats.length;
  let classes = 0;
  let classesOverCap = 0;
  let classes56 = 0;
  let classes66 = 0;
  let largestClass = 0;
  for (let cell = 0; cell < year.classes.length; cell++) {
    const formed = year.classes[cell];
    largestClass = Math.max(largestClass, year.largestClass[cell]);
    if (formed === 0) continue;
    const grade = Math.floor(cell / offers);
    const above = (size: number) => classesAbove(year, cell, size);
    classes += formed;
    classesOverCap += above(sizesOf(year, cell % offers).classSize[grade]);
    classes56 += above(year.rules.largeClassFrom - 1);
    classes66 += above(year.rules.extremeClassFrom - 1);
  }
  return { classes, classesOverCap, classes56, classes66, largestClass };
}

function journeys(situation: Situation, year: Omit<UnitYear, "summary">) {
  const { unit, model, rules, supply } = situation;
  const byArc = new Float64Array(unit.arcM.length);
  const boardersAt = new Float64Array(unit.offers.length);
  let dayPupils = 0;
  let boarders = 0;
  let beyondRadius = 0;
  let pupilMetres = 0;
  for (let flow = 0; flow < year.flowArc.length; flow++) {
    const arc = year.flowArc[flow];
    const pupils = year.flowPupils[flow];
    if (year.flowBoards[flow] === 1) {
      boarders += pupils;
      boardersAt[unit.arcOffer[arc]] += pupils;
      continue;
    }
    byArc[arc] += pupils;
    dayPupils += pupils;
    pupilMetres += pupils * unit.arcM[arc];
    const radiusM = ruleAt(model, unit.homeSettlement[unit.arcHome[arc]], rules.serviceRadiusM);
    if (unit.arcM[arc] > radiusM) beyondRadius += pupils;
  }
  let passed = 0;
  let p95JourneyM = 0;
  for (let rank = 0; rank < unit.byLength.length && passed < 0.95 * dayPupils; rank++) {
    passed += byArc[unit.byLength[rank]];
    p95JourneyM = unit.arcM[unit.byLength[rank]];
  }
  let bedsShort = 0;
  boardersAt.forEach((sleepers, offer) => {
    bedsShort += Math.max(0, sleepers - supply.beds[unit.offers[offer]]);
  });
  return {
    boarders,
    bedsShort,
    beyondRadius,
    dayPupils,
    pupilMetres,
    meanJourneyM: dayPupils === 0 ? 0 : pupilMetres / dayPupils,
    p95JourneyM: dayPupils === 0 ? 0 : p95JourneyM,
  };
}
