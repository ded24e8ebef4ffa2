import type { Plan, Reported } from "../domain/plan";
import { STAGES } from "../domain/stage";
import { indicatorsOf } from "./comparison/indicatorsOf";
import { classesAbove } from "./indicators/classesAbove";
import { seatChange } from "./indicators/seatChange";
import { seatsOfOffer } from "./indicators/seatsOfOffer";
import { totals } from "./indicators/totals";
import { ledgerSeats } from "./ledgerSeats";
import { costRows, INVESTMENT, RUNNING } from "./money/costRows";
import { sumYuan } from "./money/sumYuan";
import type { Unit } from "./reach";
import { residentsBetween } from "./readers/ageBands";
import { CAUSES, causeCounts } from "./readers/classCauses";
import { pyramid } from "./readers/pyramid";
import { allBeyond, radiusSplit } from "./readers/radiusSplit";
import { seatUse } from "./readers/seatUse";
import type { Results, UnitYear } from "./results";
import { sizesOf } from "./sizesOf";
import { targetStates } from "./targetStates";

export type CheckName =
  | "pupilsParts"
  | "pupilsOfHomes"
  | "placedOnWay"
  | "placedByWay"
  | "unplacedOfHomes"
  | "unplacedByLack"
  | "unplacedBound"
  | "seatsOfSchools"
  | "seatsAndPupils"
  | "shortProved"
  | "shortAtLeast"
  | "shortOfUnreached"
  | "shortAtMost"
  | "aboveBySchool"
  | "usableSeats"
  | "usableSurplus"
  | "classesOfSchools"
  | "overCapByGrade"
  | "extremeClasses"
  | "largeClasses"
  | "beyondOfDay"
  | "peopleExplained"
  | "localBuyers"
  | "netSeats"
  | "ledgerSeats"
  | "seatsBySetting"
  | "usableBySetting"
  | "aboveBySetting"
  | "overCapByCause"
  | "beyondBySetting"
  | "unplacedByStage"
  | "shortByStage"
  | "investmentParts"
  | "runningParts"
  | "targetRate";

/** A headline against its parts or its siblings in one year: counted one way and another. */
export interface Check {
  readonly year: number;
  /** Its name in words: `check.…`. */
  readonly check: CheckName;
  /** The target or the line of the plan that it is about, where it is about one. */
  readonly of?: string;
  /** Absent for the whole city. */
  readonly county?: string;
  readonly stage?: string;
  readonly figure: number;
  readonly parts: number;
  /** `equal`, or `atMost` where the figure may be less. */
  readonly relation: "equal" | "atMost";
  readonly holds: boolean;
}

type Compared = readonly [
  check: CheckName,
  figure: number,
  parts: number,
  relation?: "atMost" | undefined,
  of?: string,
];

/** Sums of reals differ in their last digits by the order that they are added up in. */
const HAIR = 1e-7;

/** Every headline of a year against its parts and its siblings, by county and stage and for the city (method 7, 8.1). */
export function checksOf(
  results: Results,
  plan: Plan,
  reported: readonly Reported[],
  year: number,
): readonly Check[] {
  const offset = results.years.indexOf(year);
  const checked = (compared: readonly Compared[], where: Pick<Check, "county" | "stage">): Check[] =>
    compared.map(([check, figure, parts, relation, of]): Check => {
      const slack = HAIR * Math.max(1, Math.abs(figure), Math.abs(parts));
      const holds = relation === "atMost" ? figure <= parts + slack : Math.abs(figure - parts) <= slack;
      return {
        year,
        check,
        ...(of !== undefined && { of }),
        ...where,
        figure,
        parts,
        relation: relation ?? "equal",
        holds,
      };
    });
  return [
    ...results.units.flatMap(({ unit, years }) =>
      checked(ofUnit(unit, years[offset]), {
        county: results.model.countyIds[unit.county],
        stage: STAGES[unit.stage],
      }),
    ),
    ...checked(ofCity(results, plan, reported, year), {}),
  ];
}

/**
 * Whoever could not be seated afresh has no place, is enrolled elsewhere, sits above the seats of the school, or keeps a seat out of reach:
 * take these away, and what is left is a placement at the standard within reach.
 */
function ofUnit(unit: Unit, now: UnitYear): readonly Compared[] {
  const { summary, certificates } = now;
  const { pupils, placed, unplaced, transfersOut, seats, short } = summary;
  const offers = Array.from(now.seats.keys());
  const cells = Array.from(now.classes.keys());
  const proved = (about: "seats" | "places") =>
    sum(certificates.filter((one) => one.about === about).map((one) => one.short));
  const aboveStandard = (cell: number) => {
    const { classSize } = sizesOf(now, cell % offers.length);
    return classesAbove(now, cell, classSize[Math.floor(cell / offers.length)]);
  };
  return [
    ["pupilsParts", pupils, placed + unplaced + transfersOut],
    ["pupilsOfHomes", pupils, sum(now.demand)],
    ["placedOnWay", placed, sum(now.flowPupils)],
    ["placedByWay", placed, summary.dayPupils + summary.boarders],
    ["unplacedOfHomes", unplaced, sum(now.unplaced)],
    ["unplacedByLack", unplaced, summary.unplacedNoReach + summary.unplacedNoRoom + summary.unplacedNoBed],
    ...(now.proof === undefined
      ? []
      : [["unplacedBound", now.proof.unplaced.bound, unplaced, "atMost"] as const]),
    ["seatsOfSchools", seats, sum(now.seats)],
    ["seatsAndPupils", seats - summary.surplus, pupils - short],
    ["shortProved", short, proved("seats")],
    ["shortAtLeast", pupils - seats, short, "atMost"],
    ["shortOfUnreached", summary.unplacedNoReach, short, "atMost"],
    [
      "shortAtMost",
      short,
      unplaced + transfersOut + summary.aboveOwnSeats + summary.outOfReach + cutByRounding(unit, now),
      "atMost",
    ],
    [
      "aboveBySchool",
      summary.aboveOwnSeats,
      sum(offers.map((offer) => seatsOfOffer(now, offer).aboveOwnSeats)),
    ],
    ["usableSeats", summary.usableSeats, seats, "atMost"],
    [
      "usableSurplus",
      summary.usableSurplus,
      sum(offers.map((offer) => seatsOfOffer(now, offer).free)),
      "atMost",
    ],
    ["classesOfSchools", summary.classes, sum(now.classes)],
    ["overCapByGrade", summary.classesOverCap, sum(cells.map(aboveStandard))],
    ["extremeClasses", summary.classes66, summary.classes56, "atMost"],
    ["largeClasses", summary.classes56, summary.classes, "atMost"],
    ["beyondOfDay", summary.beyondRadius, summary.dayPupils, "atMost"],
  ];
}

/** Parts of pupils above the seats of full schools that whole pupils do not show. */
function cutByRounding({ arcOffer }: Unit, now: UnitYear): number {
  const real = new Float64Array(now.seats.length);
  now.flowArc.forEach((arc, flow) => {
    real[arcOffer[arc]] += now.flowPupils[flow];
  });
  now.transfersIn.forEach((pupils, cell) => {
    real[cell % real.length] += pupils;
  });
  return sum(
    real.map((pupils, offer) => {
      const { free, pupils: whole } = seatsOfOffer(now, offer);
      return free === 0 ? Math.max(0, pupils - whole) : Math.max(0, pupils - now.seats[offer]);
    }),
  );
}

function ofCity(
  results: Results,
  plan: Plan,
  reported: readonly Reported[],
  year: number,
): readonly Compared[] {
  const sums = totals(results, year);
  const base = totals(results, results.years[0]);
  const { added, removed } = seatChange(results, year);
  const use = Object.values(seatUse(results, year, {}));
  const causes = causeCounts(results, year, {});
  const costs = [
    ...results.model.countyIds.flatMap((county) => costRows(results, year, { county })),
    ...costRows(results, year).filter(({ county }) => county === undefined),
  ];
  const shown = indicatorsOf(results, year);
  const byStage = (figure: (part: typeof sums) => number) =>
    sum(STAGES.map((stage) => figure(totals(results, year, { stage }))));
  return [
    ...ofPeople(results, year),
    ["netSeats", sums.seats - base.seats, added - removed],
    ...ledgerSeats(results, plan, year).map(
      ({ line, ledger, run }): Compared => ["ledgerSeats", ledger, run, undefined, line],
    ),
    ["seatsBySetting", sums.seats, sum(use.map((one) => one.seats))],
    ["usableBySetting", sums.usableSeats, sum(use.map((one) => one.usable))],
    ["aboveBySetting", sums.aboveOwnSeats, sum(use.map((one) => one.aboveOwnSeats))],
    ["overCapByCause", sums.classesOverCap, sum(CAUSES.map((cause) => causes[cause]))],
    ["beyondBySetting", sums.beyondRadius, allBeyond(radiusSplit(results, year, {})).beyond],
    ["unplacedByStage", sums.unplaced, byStage((one) => one.unplaced)],
    ["shortByStage", sums.short, byStage((one) => one.short)],
    ["investmentParts", shown.investmentYuan ?? 0, sumYuan(costs, INVESTMENT)],
    ["runningParts", shown.runningYuan ?? 0, sumYuan(costs, RUNNING)],
    ...targetStates(results, plan, reported, year).flatMap(({ target, enrolled, value }): Compared[] =>
      enrolled === undefined || value === null
        ? []
        : [
            [
              "targetRate",
              value * enrolled.residents,
              enrolled.asking - enrolled.unplaced,
              undefined,
              target.id,
            ],
          ],
    ),
  ];
}

/** The double-count audit (method 8.4): what explains a year's residents, and that local buyers have left where they lived. */
function ofPeople(results: Results, year: number): readonly Compared[] {
  const account = results.people.find((one) => one.year === year);
  if (account === undefined) return [];
  const { births, deaths, migration, newcomers, localsLeft, localsArrived } = account;
  const living = (at: number) =>
    residentsBetween(pyramid(results, { kind: "city" }, at), 0, Number.POSITIVE_INFINITY);
  return [
    ["peopleExplained", living(year), living(year - 1) + births - deaths + migration + newcomers],
    ["localBuyers", localsArrived, localsLeft],
  ];
}

const sum = (figures: Iterable<number>): number => {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
};
