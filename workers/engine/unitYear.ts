import { seatsOf } from "../../src/domain/seats";
import type { PlacementProof, UnitYear } from "../../src/model/results";
import { type FlowList, mergedFlows } from "./flowList";
import { formClasses } from "./formClasses";
import { lackOf } from "./lackOf";
import type { Levels } from "./placement/levels";
import type { SeatBalance } from "./seatBalance";
import { isIncomplete, type Situation, sizesHere } from "./situation";
import { type Outcome, summaryOf } from "./summary";
import { roomsPerGrade } from "./supply";
import { takeBeds } from "./takeBeds";
import { usableSeats } from "./usableSeats";
import { wholePupils } from "./wholePupils";

/** Seats of a unit's offers at the standard class size of the grades that each teaches (method 5.3); closed ones have none. */
export function seatsByOffer(situation: Situation): Float64Array {
  const { unit, supply } = situation;
  return Float64Array.from(unit.offers, (row, offer) =>
    supply.isOpen[row] === 0
      ? 0
      : seatsOf(
          Math.floor(supply.rooms[row]),
          sizesHere(situation, offer).classSize.slice(supply.fromGrade[row] - 1, supply.toGrade[row]),
        ),
  );
}

/** Rounds to whole pupils, forms the classes (method 5) and adds up the year. Asserts that nobody was lost (8.1). */
export function unitYear(
  situation: Situation,
  outcome: Outcome,
  seats: Float64Array,
  balance: SeatBalance,
): UnitYear {
  const { unit, grades, supply, rules } = situation;
  const offers = unit.offers.length;
  const { demand, start, placed } = outcome;
  const seated =
    placed === undefined
      ? start.staying
      : start.staying.map((flows, grade) => mergedFlows(flows, placed.arrivals[grade]));
  const merged = takeBeds(situation, seated);
  const count = merged.reduce((sum, flows) => sum + flows.arc.length, 0);
  const flowArc = new Int32Array(count);
  const flowGrade = new Uint8Array(count);
  const flowBoards = new Uint8Array(count);
  const flowPupils = new Float64Array(count);
  const pupils = start.transfersIn.slice();
  const boarders = boardersAt(situation, seated);
  let at = 0;
  merged.forEach((flows, grade) => {
    flowArc.set(flows.arc, at);
    flowBoards.set(flows.boards, at);
    flowPupils.set(flows.pupils, at);
    flowGrade.fill(grade + 1, at, at + flows.arc.length);
    for (let flow = 0; flow < flows.arc.length; flow++) {
      const offer = unit.arcOffer[flows.arc[flow]];
      pupils[grade * offers + offer] += flows.pupils[flow];
    }
    at += flows.arc.length;
  });

  const whole = new Int32Array(grades * offers);
  wholePupils(pupils, whole);
  const classes = new Int32Array(grades * offers);
  const largestClass = new Int32Array(grades * offers);
  const together = new Uint8Array(offers);
  const ofOffer = new Int32Array(grades);
  const formed = new Int32Array(grades);
  const largest = new Int32Array(grades);
  for (let offer = 0; offer < offers; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0) continue;
    const first = supply.fromGrade[row] - 1;
    const taught = supply.toGrade[row] - first;
    for (let grade = 0; grade < grades; grade++) ofOffer[grade] = whole[grade * offers + offer];
    const isTogether = formClasses(
      ofOffer,
      first,
      taught,
      supply.rooms[row],
      sizesHere(situation, offer).classSize,
      first,
      formed,
      largest,
    );
    together[offer] = isTogether ? 1 : 0;
    for (let grade = first; grade < first + taught; grade++) {
      classes[grade * offers + offer] = formed[grade];
      largestClass[grade * offers + offer] = largest[grade];
    }
  }
  const unplaced = placed?.unplaced ?? new Float64Array(demand.length);
  const year: Omit<UnitYear, "summary"> = {
    year: supply.year,
    demand,
    unplaced,
    lack: lackOf(situation, unplaced, boarders),
    elsewhere: start.elsewhere,
    flowArc,
    flowGrade,
    flowBoards,
    flowPupils,
    transfersIn: start.transfersIn,
    isOpen: Uint8Array.from(unit.offers, (row) => supply.isOpen[row]),
    rooms: Float64Array.from(unit.offers, (row) => supply.rooms[row]),
    beds: Float64Array.from(unit.offers, (row) => supply.beds[row]),
    buses: Float64Array.from(unit.offers, (row) => supply.buses[row]),
    seats,
    usable: usableSeats(situation, demand, classes, seats),
    toGrade: Uint8Array.from(unit.offers, (row) => supply.toGrade[row]),
    fullGrade: Uint8Array.from(unit.offers, (row) => supply.fullGrade[row]),
    intakeRooms: unit.offers.map((row) =>
      supply.isOpen[row] === 0 ? 0 : Math.ceil(roomsPerGrade(supply, row)),
    ),
    rules,
    isIncomplete: Uint8Array.from(unit.offers, (row) => (isIncomplete(situation, row) ? 1 : 0)),
    wholePupils: whole,
    classes,
    largestClass,
    gradeRooms: gradeRoomsOf(placed?.dealt, offers, grades) ?? classes,
    ...(placed?.bound && { proof: proofOf(placed.value, placed.bound) }),
    together,
    priceSeated: balance.priceSeated,
    priceM: balance.priceM,
    spread: placed?.seating.spread ?? [],
    certificates: [...balance.certificates, ...(placed?.certificates ?? [])],
  };
  return { ...year, summary: summaryOf(situation, year, outcome, balance) };
}

/** Those who board because no day journey is allowed, by offer: others leave their bed to whoever needs it. */
function boardersAt({ unit }: Situation, byGrade: readonly FlowList[]): Float64Array {
  const boarders = new Float64Array(unit.offers.length);
  for (const { arc, boards, pupils } of byGrade)
    for (let flow = 0; flow < arc.length; flow++)
      if (boards[flow] === 1) boarders[unit.arcOffer[arc[flow]]] += pupils[flow];
  return boarders;
}

/** Rooms by `(grade − 1) × O + offer` out of rooms by `offer × G + grade − 1`. */
function gradeRoomsOf(dealt: Int32Array | undefined, offers: number, grades: number): Int32Array | undefined {
  return dealt?.map((_, cell) => dealt[(cell % offers) * grades + Math.floor(cell / offers)]);
}

const proofOf = (value: Levels, bound: Levels): PlacementProof => ({
  unplaced: { value: value.unplaced, bound: bound.unplaced },
  aboveStandard: { value: value.aboveStandard, bound: bound.aboveStandard },
  metres: { value: value.metres, bound: bound.metres },
});
