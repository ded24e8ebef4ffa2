import { describe, expect, it } from "vitest";
import type { School } from "../../../../src/domain/school";
import { fieldText } from "../../../../src/io/import/field";
import { guessFields } from "../../../../src/io/import/guessFields";
import { importCity, readTables } from "../../../../src/io/import/importCity";
import { readCity } from "../../../../workers/headless/readCity";
import { type DirtyForm, dirtyForms, isKeptBack, type TrueSchool } from "../../../builders/dirtyForms";
import { defaults } from "./defaults";

const METRES_A_DEGREE = 111_320;

/** Primary schools of the built-in city with pupils in every grade, forty of them. */
function trueSchools(): readonly TrueSchool[] {
  const { dataset } = readCity().model;
  const named = new Map(
    [...dataset.counties, ...dataset.townships].map(({ id, name }) => [id as string, name.zh]),
  );
  return dataset.schools
    .filter(({ kind, offers }) => kind === "primary" && offers.length === 1)
    .flatMap((school, nth): readonly TrueSchool[] => {
      const [{ enrolment, rooms, fromGrade }] = school.offers;
      const byGrade = enrolment.find(({ year }) => year === dataset.baseYear)?.byGrade ?? [];
      if (fromGrade !== 1 || byGrade.length !== 6 || Math.min(...byGrade) < 1) return [];
      return [
        {
          code: String(nth + 11).padStart(5, "0"),
          name: school.name.zh,
          county: named.get(school.county) ?? "",
          township: named.get(school.township) ?? "",
          lng: school.lng,
          lat: school.lat,
          rooms,
          byGrade,
        },
      ];
    })
    .slice(0, 40);
}

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
    let [right, meant, guessed] = [0, 0, 0];
    for (const { files, fields } of forms) {
      const [table] = (await readTables(files)).tables;
      const guess = guessFields(table).fields.map(fieldText);
      for (const [at, field] of fields.entries()) {
        if (field !== "skip") meant++;
        if (guess[at] !== "skip") guessed++;
        if (field !== "skip" && guess[at] === field) right++;
      }
    }

    expect(right / meant).toBeGreaterThanOrEqual(0.98);
    expect(right / guessed).toBeGreaterThanOrEqual(0.98);
  });
});
