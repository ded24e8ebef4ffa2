import type { SchoolPlan } from "../../domain/school";
import type { Stage } from "../../domain/stage";
import type { Areas } from "../money/measurePremises";
import type { Results } from "../results";
import { sizesOf } from "../sizesOf";
import { evenClasses } from "./evenClasses";
import { offerJourneys } from "./offerJourneys";
import { premisesIn } from "./premisesIn";
import { type SchoolOffer, schoolOffers } from "./schoolOffers";

/** One grade of a school in one year: its pupils, and each of its classes. */
export interface GradeProfile {
  readonly grade: number;
  readonly pupils: number;
  readonly classes: readonly number[];
  readonly standard: number;
  readonly tolerated: number;
}

/** One stage of a school in one year. */
export interface StageProfile {
  readonly stage: Stage;
  readonly isOpen: boolean;
  readonly pupils: number;
  readonly seats: number;
  readonly rooms: number;
  readonly beds: number;
  readonly boarders: number;
  readonly grades: readonly GradeProfile[];
  /** Grades share classes because there are fewer rooms than grades (复式): then the classes are those of the stage. */
  readonly together?: readonly number[];
  /** Classes that may exceed neither size: the largest of the grades'. */
  readonly standard: number;
  readonly tolerated: number;
  /** One more seat here (method 4.6): children seated, and metres of journey saved. */
  readonly priceSeated: number;
  readonly priceM: number;
}

/** A school as it is in one year. */
export interface SchoolProfile {
  readonly plan: SchoolPlan;
  /** Built by the scenario; not in the data. */
  readonly isBuilt: boolean;
  readonly isOpen: boolean;
  /** The school whose campus it is, where it is one. */
  readonly campusOf?: SchoolPlan;
  /** With what measures have added up to the year; absent where nobody has said. */
  readonly premises?: Areas;
  readonly pupils: number;
  readonly seats: number;
  readonly stages: readonly StageProfile[];
}

/** What a school is, teaches and holds in a year; nothing for an id that the results do not know. */
export function schoolProfile(results: Results, school: string, year: number): SchoolProfile | undefined {
  const { model } = results;
  const row = model.schoolRow.get(school);
  const offset = results.years.indexOf(year);
  if (row === undefined || offset === -1) return undefined;
  const stages = schoolOffers(results, school).map((offer) => stageProfile(results, offer, offset));
  const head = results.heads[offset][row];
  const premises = premisesIn(results, row, year);
  return {
    plan: model.schools[row],
    isBuilt: row >= model.dataset.schools.length,
    isOpen: stages.some((stage) => stage.isOpen),
    ...(head !== row && { campusOf: model.schools[head] }),
    ...(premises && { premises }),
    pupils: stages.reduce((sum, stage) => sum + stage.pupils, 0),
    seats: stages.reduce((sum, stage) => sum + stage.seats, 0),
    stages,
  };
}

function stageProfile(
  results: Results,
  { stage, results: unit, at }: SchoolOffer,
  offset: number,
): StageProfile {
  const now = unit.years[offset];
  const offers = now.seats.length;
  const row = unit.unit.offers[at];
  const { classSize, tolerated } = sizesOf(now, at);
  const isTogether = now.together[at] === 1;
  const { fromGrade, toGrade } = results.model.offers;
  const grades = classSize
    .map((standard, column): GradeProfile => {
      const cell = column * offers + at;
      const pupils = now.wholePupils[cell];
      const classes = isTogether ? [] : evenClasses(pupils, now.classes[cell]);
      return { grade: column + 1, pupils, classes, standard, tolerated: tolerated[column] };
    })
    .filter(({ grade, pupils }) => pupils > 0 || (grade >= fromGrade[row] && grade <= toGrade[row]));
  const pupils = grades.reduce((sum, grade) => sum + grade.pupils, 0);
  const formed = classSize.reduce((sum, _, column) => sum + now.classes[column * offers + at], 0);
  return {
    stage,
    isOpen: now.isOpen[at] === 1,
    pupils,
    seats: now.seats[at],
    rooms: now.rooms[at],
    beds: now.beds[at],
    boarders: offerJourneys(unit, offset).boarders[at],
    grades,
    ...(isTogether && pupils > 0 && { together: evenClasses(pupils, formed) }),
    standard: Math.max(...classSize),
    tolerated: Math.max(...tolerated),
    priceSeated: now.priceSeated[at],
    priceM: now.priceM[at],
  };
}
