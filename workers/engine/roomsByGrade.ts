import type { UnitYear } from "../../src/model/results";
import { formClasses } from "./formClasses";
import { type Situation, teaches } from "./situation";
import type { Start } from "./stay";

/**
 * Room for newcomers at every offer of a unit while its grades are filled one after the other (method 4.3). Staying
 * grades need the rooms that they had, or fewer where they fit into fewer at the tolerated size; a school that still grows
 * keeps rooms for the grades to come. Of what is left the entry grade is promised its intake plan (rooms ÷ grades, rounded
 * up; one room at least). Staying grades then spread to the standard, and what is spare after that is open to every
 * grade but the entry grade.
 */
export interface RoomsByGrade {
  /** Pupils by grade: `offer × G + grade − 1`. */
  readonly pupils: Float64Array;
  /** Seats left for a grade within the standard, and from there to the tolerated size. */
  left(offer: number, grade: number): { readonly standard: number; readonly tolerated: number };
  /** The same for all offers of the unit. */
  columns(grade: number): { readonly standard: Float64Array; readonly tolerated: Float64Array };
  /** Seats pupils; rooms that they open are gone for the other grades. */
  take(offer: number, grade: number, pupils: number): void;
}

export function roomsByGrade(situation: Situation, before: UnitYear, start: Start): RoomsByGrade {
  const { unit, grades, supply, rules } = situation;
  const offers = unit.offers.length;
  const pupils = new Float64Array(offers * grades);
  const rooms = new Int32Array(offers * grades);
  const unused = new Int32Array(offers * grades);
  const spare = new Float64Array(offers);
  const promised = new Float64Array(offers);
  const isTogether = new Uint8Array(offers);
  start.staying.forEach((flows, grade) => {
    for (let flow = 0; flow < flows.arc.length; flow++)
      pupils[unit.arcOffer[flows.arc[flow]] * grades + grade] += flows.pupils[flow];
  });
  for (let offer = 0; offer < offers; offer++) {
    for (let grade = 0; grade < grades; grade++)
      pupils[offer * grades + grade] += start.transfersIn[grade * offers + offer];
    const row = unit.offers[offer];
    const first = supply.fromGrade[row] - 1;
    const taught = supply.toGrade[row] - first;
    if (supply.isOpen[row] === 0) continue;
    const at = offer * grades + first;
    const all = Math.floor(supply.rooms[row]);
    const share = all / Math.max(1, supply.fullGrade[row] - first);
    isTogether[offer] = all < taught ? 1 : 0;
    if (isTogether[offer] === 1) continue;
    const coming = Math.max(0, supply.fullGrade[row] - supply.toGrade[row]) * Math.floor(share);
    let needed = coming;
    for (let grade = first + 1; grade < first + taught; grade++) {
      const had = before.classes[(grade - 1) * offers + offer];
      needed += Math.min(had, Math.ceil(pupils[offer * grades + grade] / rules.tolerated[grade]));
    }
    promised[offer] = Math.max(1, Math.min(Math.ceil(share), all - needed));
    const staying = all - promised[offer] - coming;
    formClasses(pupils, at + 1, taught - 1, staying, rules.classSize, first + 1, rooms, unused);
    spare[offer] = all - coming;
    for (let grade = 1; grade < taught; grade++) spare[offer] -= rooms[at + grade];
  }

  const isEntry = (offer: number, grade: number) => supply.fromGrade[unit.offers[offer]] === grade;
  const roomsFor = (offer: number, grade: number) =>
    rooms[offer * grades + grade - 1] +
    (isEntry(offer, grade) ? promised[offer] : spare[offer] - promised[offer]);
  /** Seats left below a class size, counted from pupils or from a smaller class size that is full. */
  const leftBelow = (offer: number, grade: number, size: number, from: number) => {
    if (!teaches(situation, offer, grade)) return 0;
    const isShared = isTogether[offer] === 1;
    const number = isShared ? Math.floor(supply.rooms[unit.offers[offer]]) : roomsFor(offer, grade);
    let taken = pupils[offer * grades + grade - 1];
    if (isShared) {
      taken = 0;
      for (let other = 0; other < grades; other++) taken += pupils[offer * grades + other];
    }
    return Math.max(0, number * size - Math.max(taken, number * from));
  };
  const standardLeft = (offer: number, grade: number) =>
    leftBelow(offer, grade, rules.classSize[grade - 1], 0);
  const toleratedLeft = (offer: number, grade: number) =>
    leftBelow(offer, grade, rules.tolerated[grade - 1], rules.classSize[grade - 1]);
  return {
    pupils,
    left: (offer, grade) => ({
      standard: standardLeft(offer, grade),
      tolerated: toleratedLeft(offer, grade),
    }),
    columns(grade) {
      const standard = new Float64Array(offers);
      const tolerated = new Float64Array(offers);
      for (let offer = 0; offer < offers; offer++) {
        standard[offer] = standardLeft(offer, grade);
        tolerated[offer] = toleratedLeft(offer, grade);
      }
      return { standard, tolerated };
    },
    take(offer, grade, arriving) {
      const at = offer * grades + grade - 1;
      pupils[at] += arriving;
      if (isTogether[offer] === 1) return;
      const wanted = Math.ceil(pupils[at] / rules.classSize[grade - 1]);
      const opened = Math.max(0, Math.min(wanted, roomsFor(offer, grade)) - rooms[at]);
      rooms[at] += opened;
      spare[offer] -= opened;
      if (isEntry(offer, grade)) promised[offer] -= opened;
    },
  };
}
