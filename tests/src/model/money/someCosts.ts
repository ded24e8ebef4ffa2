import type { Costs } from "../../../../src/domain/norms";
import { byStage } from "../../../../src/domain/stage";

/** A cost model in round figures. */
export const someCosts = (change: Partial<Costs> = {}): Costs => ({
  capitalPerFloorAreaYuan: 5000,
  floorAreaPerSeatSqm: byStage(() => 10),
  moduleFloorAreaSqm: { primary: { 12: 10, 18: 8.3, 24: 7.9, 30: 7.2 }, junior: { 12: 11.4, 18: 10.1 } },
  capitalPerRoomYuan: 600_000,
  capitalPerBedYuan: 40_000,
  siteAreaPerSeatSqm: byStage(() => 20),
  teachingAreaPerSeatSqm: byStage(() => 5),
  sportsAreaPerSeatSqm: byStage(() => 8),
  landPerMuYuan: 80_000,
  landLeadYears: { reserved: 0, "state-owned": 1, "to-be-acquired": 2 },
  equipmentPerSeatYuan: byStage(() => 2000),
  runningPerPupilYuan: byStage(() => 100),
  runningPerBoarderYuan: 200,
  fundedAtLeastPupils: 100,
  perTeacherYuan: 100_000,
  busPerPupilKmYuan: 1,
  schoolDays: 100,
  discountRate: 0,
  buildingLifeYears: 50,
  ...change,
});
