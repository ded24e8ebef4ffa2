import type { Plan, Reported } from "../domain/plan";
import { STAGES } from "../domain/stage";
import { indicatorsOf } from "./comparison/indicatorsOf";
import { classesAbove } from "./indicators/classesAbove";
import { seatChange } from "./indicators/seatChange";
import { seatsOfOffer } from "./indicators/seatsOfOffer";
import { totals } from "./indicators/totals";
import { yearMoney } from "./money/yearMoney";
import { CAUSES, causeCounts } from "./readers/classCauses";
import { allBeyond, radiusSplit } from "./readers/radiusSplit";
import { seatUse } from "./readers/seatUse";
import type { Results, UnitYear } from "./results";
import { targetStates } from "./targetStates";

/** A headline against its parts or its siblings in one year: counted one way and another. */
export interface Check {
  readonly year: number;
  readonly check: string;
  /** Absent for the whole city. */
  readonly county?: string;
  readonly stage?: string;
  readonly figure: number;
  readonly parts: number;
  /** `equal`, or `atMost` where the figure may be less. */
  readonly relation: "equal" | "atMost";
  readonly holds: boolean;
}

type Compared = readonly [check: string, figure: number, parts: number, relation?: "atMost"];

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
    compared.map(([check, figure, parts, relation]): Check => {
      const slack = HAIR * Math.max(1, Math.abs(figure), Math.abs(parts));
      const holds = relation === "atMost" ? figure <= parts + slack : Math.abs(figure - parts) <= slack;
      return { year, check, ...where, figure, parts, relation: relation ?? "equal", holds };
    });
  return [
    ...results.units.flatMap(({ unit, years }) =>
      checked(ofUnit(years[offset]), {
        county: results.model.countyIds[unit.county],
        stage: STAGES[unit.stage],
      }),
    ),
    ...checked(ofCity(results, plan, reported, year), {}),
  ];
}

function ofUnit(now: UnitYear): readonly Compared[] {
  const { summary, certificates } = now;
  const { pupils, placed, unplaced, transfersOut, seats, short } = summary;
  const offers = Array.from(now.seats.keys());
  const cells = Array.from(now.classes.keys());
  const proved = (about: "seats" | "places") =>
    sum(certificates.filter((one) => one.about === about).map((one) => one.short));
  const above = (size: (grade: number) => number) =>
    sum(cells.map((cell) => classesAbove(now, cell, size(Math.floor(cell / now.seats.length)))));
  return [
    ["pupils = placed + unplaced + elsewhere", pupils, placed + unplaced + transfersOut],
    ["pupils = demand of homes", pupils, sum(now.demand)],
    ["placed = pupils on their way", placed, sum(now.flowPupils)],
    ["placed = by day + boarding", placed, summary.dayPupils + summary.boarders],
    ["unplaced = unplaced of homes", unplaced, sum(now.unplaced)],
    [
      "unplaced = no reach + full + no bed",
      unplaced,
      summary.unplacedNoReach + summary.unplacedNoRoom + summary.unplacedNoBed,
    ],
    ...(now.proof === undefined
      ? []
      : [["unplaced ≥ its bound", now.proof.unplaced.bound, unplaced, "atMost"] as const]),
    ["seats = seats of schools", seats, sum(now.seats)],
    ["seats − surplus = pupils − short", seats - summary.surplus, pupils - short],
    ["short = short of certificates", short, proved("seats")],
    [
      "above own seats = school by school",
      summary.aboveOwnSeats,
      sum(offers.map((offer) => seatsOfOffer(now, offer).aboveOwnSeats)),
    ],
    ["usable seats ≤ seats", summary.usableSeats, seats, "atMost"],
    [
      "usable surplus ≤ free seats of schools",
      summary.usableSurplus,
      sum(offers.map((offer) => seatsOfOffer(now, offer).free)),
      "atMost",
    ],
    ["classes = classes of schools", summary.classes, sum(now.classes)],
    [
      "classes above standard = grade by grade",
      summary.classesOverCap,
      above((grade) => now.rules.classSize[grade]),
    ],
    ["classes ≥ 66 ≤ classes ≥ 56", summary.classes66, summary.classes56, "atMost"],
    ["classes ≥ 56 ≤ classes", summary.classes56, summary.classes, "atMost"],
    ["beyond radius ≤ day pupils", summary.beyondRadius, summary.dayPupils, "atMost"],
  ];
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
  const money = yearMoney(results, year);
  const shown = indicatorsOf(results, year);
  const byStage = (figure: (part: typeof sums) => number) =>
    sum(STAGES.map((stage) => figure(totals(results, year, { stage }))));
  return [
    ["net seats = added − removed", sums.seats - base.seats, added - removed],
    ["seats = urban + town + rural", sums.seats, sum(use.map((one) => one.seats))],
    ["usable seats = urban + town + rural", sums.usableSeats, sum(use.map((one) => one.usable))],
    ["above own seats = urban + town + rural", sums.aboveOwnSeats, sum(use.map((one) => one.aboveOwnSeats))],
    [
      "classes above standard = sum of causes",
      sums.classesOverCap,
      sum(CAUSES.map((cause) => causes[cause])),
    ],
    ["beyond radius = towns + country", sums.beyondRadius, allBeyond(radiusSplit(results, year, {})).beyond],
    ["unplaced = sum of stages", sums.unplaced, byStage((one) => one.unplaced)],
    ["short = sum of stages", sums.short, byStage((one) => one.short)],
    [
      "cost = building + running + boarders + buses",
      (shown.capitalYuan ?? 0) + (shown.runningYuan ?? 0),
      money.capitalYuan + money.runningYuan + money.boardersYuan + money.busYuan,
    ],
    ...targetStates(results, plan, reported, year).flatMap(({ target, enrolled, value }): Compared[] =>
      enrolled === undefined || value === null
        ? []
        : [
            [
              `${target.id} = placed ÷ residents`,
              value * enrolled.residents,
              enrolled.asking - enrolled.unplaced,
            ],
          ],
    ),
  ];
}

const sum = (figures: Iterable<number>): number => {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
};
