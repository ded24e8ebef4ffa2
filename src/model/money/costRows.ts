import type { Costs } from "../../domain/norms";
import type { Stage } from "../../domain/stage";
import { STAGES } from "../../domain/stage";
import { runningLift } from "../indicators/money";
import { schoolYears } from "../indicators/schoolYears";
import { postsNeeded } from "../indicators/teachers";
import { type Part, unitsOf } from "../part";
import { offerJourneys } from "../readers/offerJourneys";
import { needsBus } from "../readers/wayByDay";
import type { Results, UnitResults } from "../results";
import { investments } from "./investments";
import { measureParts } from "./measureParts";

/** What money goes into: once (the first three), then every year. */
export const COST_PARTS = [
  "building",
  "land",
  "equipment",
  "running",
  "boarders",
  "bus",
  "teachers",
] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** What is spent once. */
export const INVESTMENT: readonly CostPart[] = ["building", "land", "equipment"];
/** What is spent every year: the running cost in full. */
export const RUNNING: readonly CostPart[] = ["running", "boarders", "bus", "teachers"];

/** One kind of cost of one county and stage in one year, yuan. */
export interface CostRow {
  readonly year: number;
  /** Absent for a measure of no county or of no stage. */
  readonly county?: string;
  readonly stage?: Stage;
  /** The school at which it is spent year after year; absent for what is spent once. */
  readonly school?: string;
  readonly part: CostPart;
  readonly yuan: number;
}

/**
 * What a year costs (method 7): the investment of its measures; public funds of its schools, a small one funded as if it had
 * a hundred pupils; boarders; buses for day journeys longer than the grade goes on its own, both ways on all school days; and the
 * pay of the posts needed (6.4). Every yuan stands in one county and stage, so that parts add up to the whole.
 */
export function costRows(results: Results, year: number, part: Part = {}): readonly CostRow[] {
  return [
    ...investmentRows(results, year, part),
    ...schoolRows(results, year, part),
    ...unitRows(results, year, part),
  ];
}

const isIn = (part: Part, at: { readonly county?: string; readonly stage?: Stage }): boolean =>
  (part.county === undefined || part.county === at.county) &&
  (part.stage === undefined || part.stage === at.stage);

function investmentRows(results: Results, year: number, part: Part): readonly CostRow[] {
  return investments(results)
    .filter(({ measure }) => measure.year === year)
    .flatMap(({ measure, cost }) => {
      const amounts = { building: cost.buildingYuan, land: cost.landYuan, equipment: cost.equipmentYuan };
      return measureParts(results, measure)
        .filter((at) => isIn(part, at))
        .flatMap(({ share, ...at }) =>
          (["building", "land", "equipment"] as const).map((kind) => ({
            year,
            ...at,
            part: kind,
            yuan: amounts[kind] * share,
          })),
        );
    })
    .filter(({ yuan }) => yuan !== 0);
}

function schoolRows({ norms, ...rest }: Results, year: number, part: Part): readonly CostRow[] {
  const { costs } = norms;
  return schoolYears({ norms, ...rest }, year).flatMap((school) => {
    const lift = runningLift(norms, school);
    return school.offers
      .filter((offer) => isIn(part, offer))
      .flatMap((offer): readonly CostRow[] => {
        const at = { year, county: offer.county, stage: offer.stage, school: offer.school };
        return [
          { ...at, part: "running", yuan: offer.pupils * costs.runningPerPupilYuan[offer.stage] * lift },
          { ...at, part: "teachers", yuan: postsNeeded(norms, [offer]) * costs.perTeacherYuan },
        ];
      });
  });
}

function unitRows(results: Results, year: number, part: Part): readonly CostRow[] {
  const { costs } = results.norms;
  const offset = results.years.indexOf(year);
  const { schools, offers, countyIds } = results.model;
  return unitsOf(results, part).flatMap((one): readonly CostRow[] => {
    const { boarders } = offerJourneys(one, offset);
    const kilometres = busedKilometres(results, one, offset);
    return Array.from(one.unit.offers).flatMap((row, offer): readonly CostRow[] => {
      const school = schools[offers.school[row]].id;
      const at = { year, county: countyIds[one.unit.county], stage: STAGES[one.unit.stage], school };
      return [
        { ...at, part: "boarders", yuan: boarders[offer] * costs.runningPerBoarderYuan },
        { ...at, part: "bus", yuan: kilometres[offer] * busYuanPerKm(costs) },
      ];
    });
  });
}

/** What a pupil's kilometre of way by bus costs a year: both ways, on every school day. */
export const busYuanPerKm = ({ schoolDays, busPerPupilKmYuan }: Costs): number =>
  2 * schoolDays * busPerPupilKmYuan;

/** By offer: pupils × kilometres one way of day journeys that need a bus, planned or not. */
function busedKilometres(results: Results, found: UnitResults, offset: number): Float64Array {
  const { unit, years } = found;
  const { flowArc, flowGrade, flowBoards, flowPupils } = years[offset];
  const kilometres = new Float64Array(unit.offers.length);
  for (let flow = 0; flow < flowArc.length; flow++) {
    if (flowBoards[flow] === 1) continue;
    const arc = flowArc[flow];
    const way = { home: unit.arcHome[arc], grade: flowGrade[flow], metres: unit.arcM[arc] };
    if (needsBus(results, found, offset, way))
      kilometres[unit.arcOffer[arc]] += (flowPupils[flow] * way.metres) / 1000;
  }
  return kilometres;
}
