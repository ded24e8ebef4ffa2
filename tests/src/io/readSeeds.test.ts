import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { byStage } from "../../../src/domain/stage";
import { readAssumptions } from "../../../src/io/readAssumptions";
import { readNorms } from "../../../src/io/readNorms";
import { readPlan } from "../../../src/io/readPlan";
import { inEnglish } from "../../builders/inEnglish";

const figure = <T>(value: T) => ({
  value,
  unit: "pupils",
  source: "a standard",
  section: "3.0.1",
  confidence: "high",
});

const norms = () => ({
  classSize: byStage(() => figure([45])),
  toleratedClassSize: byStage(() => figure([55])),
  largeClassFrom: figure(56),
  extremeClassFrom: figure(66),
  oversizedSchoolAbove: { ordinary: figure(2000), nineYear: figure(2500) },
  smallSchoolBelow: figure(100),
  tinySchoolBelow: figure(50),
  serviceRadiusM: byStage(() => ({ town: figure(500), rural: figure(2000) })),
  journeyLimitM: byStage(() => figure({ town: 3000, rural: 10_000 })),
  walkLimitM: byStage(() => figure([2000])),
  busLimitM: byStage(() => figure([12_000])),
  busSeats: figure(50),
  boardingFromGrade: byStage(() => 4),
  wholeCounty: figure(["senior"]),
  floorAreaPerPupilSqm: byStage(() => figure(null)),
  sportsAreaPerPupilSqm: byStage(() => figure(7.5)),
  pupilsPerTeacher: byStage(() => figure(19)),
  seatWarning: { yellowFrom: figure(0.9), redFrom: figure(1) },
  variationLimit: { primary: figure(0.5), junior: figure(0.45) },
  costs: {
    capitalPerFloorAreaYuan: figure(5000),
    floorAreaPerSeatSqm: byStage(() => 8),
    moduleFloorAreaSqm: { primary: { 12: 10, 18: 8.3, 24: 7.9, 30: 7.2 }, junior: { 12: 11.4, 18: 10.1 } },
    capitalPerRoomYuan: 650_000,
    capitalPerBedYuan: 30_000,
    siteAreaPerSeatSqm: byStage(() => 20),
    teachingAreaPerSeatSqm: byStage(() => 5),
    sportsAreaPerSeatSqm: byStage(() => 8),
    landPerMuYuan: 80_000,
    landLeadYears: { reserved: 0, "state-owned": 1, "to-be-acquired": 2 },
    equipmentPerSeatYuan: byStage(() => 2000),
    runningPerPupilYuan: byStage(() => 650),
    runningPerBoarderYuan: 200,
    fundedAtLeastPupils: 100,
    perTeacherYuan: 100_000,
    busPerPupilKmYuan: 1,
    schoolDays: 190,
    discountRate: 0.05,
    buildingLifeYears: 50,
  },
});

describe("reading the norms", () => {
  it("takes the figures out of the tree and keeps their sources beside them", () => {
    const { norms: read, sources, issues } = readNorms(norms());

    expect(issues).toEqual([]);
    expect(read?.classSize.primary).toEqual([45]);
    expect(read?.serviceRadiusM.junior).toEqual({ town: 500, rural: 2000 });
    expect(read?.journeyLimitM.junior).toEqual({ town: 3000, rural: 10_000 });
    expect(read?.floorAreaPerPupilSqm.primary).toBeNull();
    expect(sources).toContainEqual({
      path: "serviceRadiusM.junior.town",
      unit: "pupils",
      source: "a standard",
      section: "3.0.1",
      confidence: "high",
    });
  });

  it("reads the norms that are shipped, and knows a source for every figure", () => {
    const json = JSON.parse(readFileSync(new URL("../../../seeds/norms.json", import.meta.url), "utf8"));

    const { norms: shipped, sources, issues } = readNorms(json);

    expect(issues).toEqual([]);
    expect(shipped?.classSize.primary[0]).toBe(45);
    expect(sources.every((note) => note.source !== "" && note.confidence !== undefined)).toBe(true);
  });

  it("says which figure is missing or wrong", () => {
    const { largeClassFrom: _, ...rest } = norms();

    const { norms: read, issues } = readNorms({ ...rest, extremeClassFrom: figure("66") });

    expect(read).toBeUndefined();
    expect(issues.map(inEnglish)).toEqual([
      "norms.json, column largeClassFrom: missing: found nothing, wanted a number",
      'norms.json, column extremeClassFrom: not a number: found "66", wanted a number',
    ]);
  });
});

describe("reading the plan", () => {
  const line = {
    id: "new",
    name: { zh: "新建", en: "new" },
    promised: 27,
    counts: "builds",
    section: "专栏8",
  };

  it("keeps promises and targets", () => {
    const json = {
      name: { zh: "规划", en: "plan" },
      lines: [{ ...line, fromYear: 2021, toYear: 2025 }],
      targets: [],
    };

    expect(readPlan(json)).toEqual({ plan: json, issues: [] });
  });

  it("refuses a promise without its years", () => {
    const { issues } = readPlan({ name: { zh: "", en: "" }, lines: [line], targets: [] });

    expect(issues.map((issue) => issue.column)).toEqual(["lines.fromYear", "lines.toYear"]);
  });
});

describe("reading assumptions", () => {
  it("reports every missing entry, and does not throw", () => {
    expect(readAssumptions({}).issues.length).toBe(17);
    expect(readAssumptions(null).issues).toHaveLength(1);
  });

  it("wants the points of a path in the order of their years", () => {
    const retention = [
      { year: 2025, value: 0.998 },
      { year: 2020, value: 0.9955 },
    ];

    const wrong = readAssumptions({ retention }).issues.find((issue) => issue.column === "retention.year");

    expect(wrong).toMatchObject({
      row: 2,
      problem: "out-of-range",
      found: "2020",
      wanted: { word: "laterYear", values: { year: 2025 } },
    });
  });
});
