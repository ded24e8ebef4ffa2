import { describe, expect, it } from "vitest";
import type { MeasureId, PlanLineId } from "../../../src/domain/ids";
import type { Measure } from "../../../src/domain/measure";
import type { Plan, PlanLine } from "../../../src/domain/plan";
import { ledgerOf } from "../../../src/model/ledger";
import { aCity, aSchool } from "../../builders/aCity";

const line = (id: string, counts: PlanLine["counts"], promised: number): PlanLine => ({
  id: id as PlanLineId,
  name: { zh: id, en: id },
  promised,
  counts,
  section: "1",
  fromYear: 2021,
  toYear: 2025,
});
const plan: Plan = {
  name: { zh: "", en: "" },
  lines: [
    line("new", "builds", 2),
    line("seats", "seats", 560),
    line("kindergartens", "kindergartenSeats", 80),
    line("merged", "mergers", 1),
  ],
  targets: [],
};
const done = (id: string, status: Measure["status"], rest: object): Measure =>
  ({ id: id as MeasureId, year: 2022, status, ...rest }) as unknown as Measure;
const build = done("b1", "done", {
  kind: "build",
  opens: "entry",
  line: "new",
  school: aSchool("new", { rooms: 12 }),
});
const kindergarten = done("b2", "planned", {
  kind: "build",
  opens: "entry",
  line: "new",
  school: aSchool("kindergarten", { stage: "preschool", rooms: 2 }),
});
const merger = done("m1", "planned", {
  kind: "merge",
  line: "merged",
  school: "a",
  into: "b",
  campusStays: false,
});
const { norms, assumptions } = aCity().build();
const schools = {
  offer: () => ({ stage: "primary", fromGrade: 1, toGrade: 6, rooms: 6 }) as const,
  ownership: () => "public" as const,
  stands: () => true,
};

describe("the ledger of a plan", () => {
  it("counts 2 builds, 12 × 40 + 2 × 40 seats, 80 of them in a kindergarten, and one merger; nothing is missing", () => {
    const ledger = ledgerOf(plan, [build, kindergarten, merger], norms, assumptions.stages, schools);

    expect(ledger.map(({ placed, done: finished, unaccounted }) => [placed, finished, unaccounted])).toEqual([
      [2, 1, 0],
      [560, 480, 0],
      [80, 0, 0],
      [1, 0, 0],
    ]);
  });

  it("counts rooms in the order of their years: of the kindergarten's third and fourth, 35 and 25, the first to come is the third", () => {
    const sizes = { ...norms, classSize: { ...norms.classSize, preschool: [25, 30, 35] } };
    const offer = () => ({ stage: "preschool", fromGrade: 1, toGrade: 3, rooms: 2 }) as const;
    const expand = (id: string, year: number) =>
      done(id, "planned", {
        kind: "expand",
        year,
        line: "new",
        school: "k",
        stage: "preschool",
        addedRooms: 1,
      });
    const [, seats] = ledgerOf(
      plan,
      [expand("later", 2024), expand("first", 2022)],
      sizes,
      assumptions.stages,
      {
        ...schools,
        offer,
      },
    );

    expect(seats.entries.map(({ measure, count }) => [measure.year, count])).toEqual([
      [2024, 25],
      [2022, 35],
    ]);
  });

  it("misses exactly the line of a measure that is taken away", () => {
    const ledger = ledgerOf(plan, [build, kindergarten], norms, assumptions.stages, schools);

    expect(ledger.map((entry) => entry.unaccounted)).toEqual([0, 0, 0, 1]);
  });

  it("leaves out what falls after the line's years or belongs to no line", () => {
    const late = { ...build, year: 2026 };
    const { line: _, ...free } = kindergarten;

    expect(
      ledgerOf(plan, [late, free as Measure], norms, assumptions.stages, schools).map(
        (entry) => entry.placed,
      ),
    ).toEqual([0, 0, 0, 0]);
  });
});
