import type { SpreadMove, UnitYear } from "../../../src/model/results";
import { addFlow, emptyFlows, type FlowList } from "../flowList";
import { quantisedDown } from "../quantum";
import { type Situation, sizesHere } from "../situation";
import type { Start } from "../stay";
import { roomsPerGrade } from "../supply";

/**
 * The rooms of a unit and who is seated in them before anybody is placed (method 4.3). Tables by grade are
 * `offer × G + grade − 1`.
 */
export interface Seating {
  /** Those who stay, from outside the county or inside, and those whom a measure sends here. */
  readonly fixed: Float64Array;
  /** Rooms to be dealt to the grades that are taught; a school that still grows keeps some for the grades to come. */
  readonly rooms: Int32Array;
  /** Rooms that those who are seated need at the tolerated size. */
  readonly needed: Int32Array;
  /** The entry grade's intake plan: rooms ÷ grades, rounded up, as far as the others do not need them. */
  readonly promised: Int32Array;
  /** 1 where an offer has fewer rooms than grades, which then share them. */
  readonly isTogether: Uint8Array;
  /** By grade from 0: those whom measures send to a school, as flows. */
  readonly sent: readonly FlowList[];
  /** Those among them whom a spread sends, by school and grade. */
  readonly spread: readonly SpreadMove[];
}

/** Seats those who stay, then those whom mergers send, as far as there is room up to the tolerated size. */
export function seatingOf(
  situation: Situation,
  before: UnitYear,
  start: Start,
  waiting: Float64Array,
): Seating {
  const { unit, grades, supply } = situation;
  const offers = unit.offers.length;
  const fixed = new Float64Array(offers * grades);
  const rooms = new Int32Array(offers);
  const needed = new Int32Array(offers * grades);
  const promised = new Int32Array(offers);
  const isTogether = new Uint8Array(offers);
  start.staying.forEach((flows, grade) => {
    for (let flow = 0; flow < flows.arc.length; flow++)
      fixed[unit.arcOffer[flows.arc[flow]] * grades + grade] += flows.pupils[flow];
  });
  /** Those who stay keep the rooms that they had, full as they are; whoever is sent beside them later comes with rooms. */
  const needAt = (offer: number, grade: number) => {
    const had = grade === 0 ? 0 : before.classes[(grade - 1) * offers + offer];
    const least = Math.ceil(fixed[offer * grades + grade] / sizesHere(situation, offer).tolerated[grade]);
    return grade === 0 || had === 0 ? least : Math.min(had, least);
  };
  for (let offer = 0; offer < offers; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0) continue;
    for (let grade = 0; grade < grades; grade++)
      fixed[offer * grades + grade] += start.transfersIn[grade * offers + offer];
    const first = supply.fromGrade[row] - 1;
    const taught = supply.toGrade[row] - first;
    const all = Math.floor(supply.rooms[row]);
    const share = roomsPerGrade(supply, row);
    isTogether[offer] = all < taught ? 1 : 0;
    const coming = Math.max(0, supply.fullGrade[row] - supply.toGrade[row]) * Math.floor(share);
    rooms[offer] = isTogether[offer] === 1 ? all : all - coming;
    if (isTogether[offer] === 1) continue;
    for (let grade = first; grade < first + taught; grade++)
      needed[offer * grades + grade] = needAt(offer, grade);
    promised[offer] = Math.ceil(share);
  }
  const seating = { fixed, rooms, needed, promised, isTogether };
  const moved = seatSent(situation, start, seating, waiting);
  for (let offer = 0; offer < offers; offer++) {
    if (promised[offer] === 0) continue;
    const first = supply.fromGrade[unit.offers[offer]] - 1;
    let left = rooms[offer];
    for (let grade = first + 1; grade < grades; grade++) left -= needed[offer * grades + grade];
    promised[offer] = Math.max(0, Math.min(promised[offer], left));
  }
  return { ...seating, ...moved };
}

function seatSent(
  situation: Situation,
  start: Start,
  seating: Omit<Seating, "sent" | "spread">,
  waiting: Float64Array,
): Pick<Seating, "sent" | "spread"> {
  const { unit, grades } = situation;
  const homes = unit.homes.length;
  const sent = Array.from({ length: grades }, emptyFlows);
  const spread = new Map<string, SpreadMove>();
  for (const { home, grade, into, pupils, spreadFrom } of start.directed) {
    let arc = unit.arcStart[home];
    while (arc < unit.arcStart[home + 1] && unit.arcOffer[arc] !== into) arc++;
    const cell = into * grades + grade;
    const { classSize, tolerated } = sizesHere(situation, into);
    const isJoined = arc < unit.arcStart[home + 1];
    const seated = isJoined
      ? quantisedDown(
          Math.min(pupils, roomFor(into, grade, spreadFrom === undefined ? tolerated : classSize)),
        )
      : 0;
    if (seated > 0) {
      addFlow(sent[grade], arc, 0, seated);
      seating.fixed[cell] += seated;
      if (seating.isTogether[into] === 0)
        seating.needed[cell] = Math.max(
          seating.needed[cell],
          Math.ceil(seating.fixed[cell] / tolerated[grade]),
        );
      if (spreadFrom !== undefined) {
        const key = `${spreadFrom} ${into} ${grade}`;
        const before = spread.get(key);
        spread.set(key, {
          from: spreadFrom,
          into,
          grade: grade + 1,
          pupils: seated + (before?.pupils ?? 0),
          pupilMetres: seated * unit.arcM[arc] + (before?.pupilMetres ?? 0),
        });
      }
    }
    waiting[grade * homes + home] += pupils - seated;
  }
  return { sent, spread: [...spread.values()] };

  function roomFor(offer: number, grade: number, sizes: readonly number[]): number {
    const size = sizes[grade];
    let taken = 0;
    if (seating.isTogether[offer] === 1) {
      for (let other = 0; other < grades; other++) taken += seating.fixed[offer * grades + other];
      return Math.max(0, seating.rooms[offer] * size - taken);
    }
    for (let other = 0; other < grades; other++)
      if (other !== grade) taken += seating.needed[offer * grades + other];
    return Math.max(0, (seating.rooms[offer] - taken) * size - seating.fixed[offer * grades + grade]);
  }
}
