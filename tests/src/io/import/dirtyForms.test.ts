import { describe, expect, it } from "vitest";
import type { School } from "../../../../src/domain/school";
import { importCity } from "../../../../src/io/import/importCity";
import type { DirtyForm } from "../../../builders/dirtyForm";
import { dirtyForms, isKeptBack } from "../../../builders/dirtyForms";
import { judgeFields, judgeNames } from "../../../builders/judgedGuesses";
import { trueSchools } from "../../../builders/trueSchools";
import { defaults } from "./defaults";

const METRES_A_DEGREE = 111_320;

const truth = trueSchools();
const forms = dirtyForms(truth);
const total = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);

async function imported({ files, datum, norms }: DirtyForm) {
  const said = { ...(datum !== undefined && { datum }), ...(norms !== undefined && { norms }) };
  const { city, groups } = await importCity(files, said, defaults);
  const schools = JSON.parse(city?.files.get("schools.json") ?? "[]") as readonly School[];
  return { city, groups, schools };
}

const rollOf = ({ offers }: School): readonly number[] =>
  offers.flatMap(({ enrolment }) => enrolment.find(({ year }) => year === 2024)?.byGrade ?? []);

/** A roll as a form still holds it: a figure kept back stands in the middle of what it may be. */
const heldBy = ({ lost }: DirtyForm, roll: readonly number[]): readonly number[] =>
  lost?.rule === "suppressed" ? roll.map((pupils) => (isKeptBack(pupils) ? 20 : pupils)) : roll;

describe("the same schools in fifteen dirty forms", () => {
  it.each(forms)("are found again to the figure: $name", async (form) => {
    const { city, schools, groups } = await imported(form);
    const held = truth.map(({ byGrade }) => heldBy(form, byGrade));

    expect(groups.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(city).toMatchObject({
      schools: truth.length,
      baseYear: 2024,
      pupils: total(held.flat()),
      ...(form.hasRooms && { rooms: total(truth.map(({ rooms }) => rooms)) }),
    });
    const rolls = (list: readonly (readonly number[])[]) =>
      list.map((roll) => (form.isTotal ? String(total(roll)) : roll.join())).sort();
    expect(rolls(schools.map(rollOf))).toEqual(rolls(held));
    if (form.lost !== undefined)
      expect(groups.find(({ rule }) => rule === form.lost?.rule)?.count).toBe(form.lost.cells);
  });

  it.each(forms.filter(({ pointM }) => pointM !== undefined))("lie where they are: $name", async (form) => {
    const { schools } = await imported(form);
    const points = new Map(truth.map(({ byGrade, lng, lat }) => [byGrade.join(), { lng, lat }]));

    for (const school of schools) {
      const point = points.get(rollOf(school).join());
      expect(Math.abs(school.lng - (point?.lng ?? 0)) * METRES_A_DEGREE).toBeLessThan(form.pointM ?? 0);
      expect(Math.abs(school.lat - (point?.lat ?? 0)) * METRES_A_DEGREE).toBeLessThan(form.pointM ?? 0);
    }
  });

  it("have their columns known: of all that mean something at least 98 in 100, and as many of the guesses are right", async () => {
    const { recall, precision } = await judgeFields(forms);

    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });

  it("have their names known: of all pairs at least 98 in 100, and none is taken for another", () => {
    const { recall, precision } = judgeNames(truth);

    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBe(1);
  });
});
