import { SQM_PER_MU } from "../../domain/land";
import type { Measure } from "../../domain/measure";
import type { Costs, Norms } from "../../domain/norms";
import type { Stage, StageRules } from "../../domain/stage";
import { type OfferBefore, seatsAdded, seatsTurned } from "../indicators/money";
import { capitalYuan } from "./capitalYuan";
import { measurePremises } from "./measurePremises";

/** What a measure costs once, yuan of the price year. */
export interface MeasureCost {
  /** What the planner says, else floor area and beds at the norm. */
  readonly buildingYuan: number;
  readonly isStated: boolean;
  readonly byFloorAreaYuan: number;
  /** The second estimate, by the standard's modules; nothing where it has none for the stage. */
  readonly byModuleYuan: number | null;
  readonly landYuan: number;
  readonly equipmentYuan: number;
  /** Building, land and equipment. */
  readonly investmentYuan: number;
}

/** The investment of a measure (method 7): building, the land of a new school, the equipment of the seats it adds or turns over to another stage. */
export function measureCost(
  norms: Norms,
  stages: StageRules,
  measure: Measure,
  offerBefore: OfferBefore,
): MeasureCost {
  const { capitalYuan: stated, ...unstated } = measure;
  const { costs } = norms;
  const seats = seatsAdded(norms, stages, measure, offerBefore);
  const buildingYuan = capitalYuan(norms, stages, measure, offerBefore);
  const { siteAreaSqm } = measurePremises(norms, stages, measure, offerBefore);
  const landYuan = (siteAreaSqm / SQM_PER_MU) * costs.landPerMuYuan;
  const equipmentYuan = [...seats, ...seatsTurned(norms, measure, offerBefore)].reduce(
    (sum, added) => sum + added.seats * costs.equipmentPerSeatYuan[added.stage],
    0,
  );
  return {
    buildingYuan,
    isStated: stated !== undefined,
    byFloorAreaYuan: capitalYuan(norms, stages, unstated as Measure, offerBefore),
    byModuleYuan: byModuleYuan(costs, measure, seats),
    landYuan,
    equipmentYuan,
    investmentYuan: buildingYuan + landYuan + equipmentYuan,
  };
}

type Added = readonly { readonly stage: Stage; readonly seats: number }[];

function byModuleYuan(costs: Costs, measure: Measure, seats: Added): number | null {
  if (measure.kind === "expand")
    return measure.addedRooms * costs.capitalPerRoomYuan + (measure.addedBeds ?? 0) * costs.capitalPerBedYuan;
  if (measure.kind !== "build") return null;
  let sum = 0;
  for (const [at, { stage, rooms, beds }] of measure.school.offers.entries()) {
    if (stage !== "primary" && stage !== "junior") return null;
    const perPupilSqm = betweenModules(costs.moduleFloorAreaSqm[stage], rooms);
    sum += seats[at].seats * perPupilSqm * costs.capitalPerFloorAreaYuan + beds * costs.capitalPerBedYuan;
  }
  return sum;
}

/** Between two modules in a straight line; outside them the nearest. */
function betweenModules(modules: Readonly<Record<string, number>>, classes: number): number {
  const points = Object.entries(modules)
    .map(([size, sqm]) => ({ size: Number(size), sqm }))
    .sort((a, b) => a.size - b.size);
  const above = points.findIndex(({ size }) => size >= classes);
  if (above === -1) return points[points.length - 1].sqm;
  if (above === 0) return points[0].sqm;
  const [low, high] = [points[above - 1], points[above]];
  return low.sqm + ((high.sqm - low.sqm) * (classes - low.size)) / (high.size - low.size);
}
