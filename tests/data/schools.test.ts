import { describe, expect, it } from "vitest";
import { PRIMARY_COUNTS } from "../../data/zhongwei/build/layoutPrimary";
import type { Stage } from "../../src/domain/stage";
import { builtCity, pupilsIn, total } from "./builtCity";

const city = builtCity();
const ofCounty = (id: string) => city.schools.filter(({ county }) => county === id);
const COUNTIES = ["640502", "640521", "640522"];
const REAL_NAMES =
  /第[一二三四五六七八九十0-9]+(小学|中学|幼儿园)|中卫中学|中宁中学|海原中学|回民中学|宣和中学|育才|六盘山/;

describe("schools of the built-in city", () => {
  it("number 79, 82 and 109 primary schools and teaching points, and 7 general senior high schools", () => {
    for (const id of COUNTIES) {
      const primary = ofCounty(id).filter(({ kind }) => kind === "primary" || kind === "teachingPoint");
      expect(primary, id).toHaveLength(PRIMARY_COUNTS[id]);
    }
    expect(city.schools.filter(({ offers }) => offers.some(({ stage }) => stage === "senior"))).toHaveLength(
      7,
    );
    expect(city.schools.filter(({ kind }) => kind === "vocational")).toHaveLength(3);
    expect(city.schools.filter(({ kind }) => kind === "special")).toHaveLength(3);
  });

  it("give every township with 1,000 residents a complete primary and a public kindergarten", () => {
    for (const { id, name } of city.townships) {
      const own = city.settlements.filter(({ township }) => township === id);
      if (total(own.flatMap(({ residents }) => [...residents.male, ...residents.female])) < 1_000) continue;
      const schools = city.schools.filter(({ township }) => township === id);

      expect(
        schools.some(({ offers }) =>
          offers.some(({ stage, toGrade }) => stage === "primary" && toGrade === 6),
        ),
        name.zh,
      ).toBe(true);
      expect(
        schools.some(({ kind, ownership }) => kind === "kindergarten" && ownership === "public"),
        name.zh,
      ).toBe(true);
    }
  });

  it("enrol near the estimates by residence in 2020", () => {
    const wanted: Partial<Record<Stage, readonly number[]>> = {
      preschool: [13_100, 12_800, 15_800],
      primary: [28_700, 29_600, 39_400],
      junior: [14_700, 14_900, 19_500],
    };
    for (const [stage, figures] of Object.entries(wanted)) {
      COUNTIES.forEach((id, at) => {
        const pupils = total(ofCounty(id).map((school) => pupilsIn(school, stage as Stage)));

        expect(Math.abs(pupils / figures[at] - 1), `${id} ${stage}: ${pupils}`).toBeLessThan(0.04);
      });
    }
    const upper = [11_600, 10_400, 13_100];
    COUNTIES.forEach((id, at) => {
      const pupils = total(ofCounty(id).map((one) => pupilsIn(one, "senior") + pupilsIn(one, "vocational")));

      expect(Math.abs(pupils / upper[at] - 1), id).toBeLessThan(0.02);
    });
  });

  it("carry their cohorts from grade to grade, so that a back-test means something", () => {
    const ratios = city.schools.flatMap(({ offers }) =>
      offers.flatMap(({ enrolment }) =>
        enrolment.slice(1).flatMap(({ byGrade }, i) =>
          byGrade.slice(1).flatMap((pupils, grade) => {
            const before = enrolment[i].byGrade[grade];
            return before >= 30 ? [pupils / before] : [];
          }),
        ),
      ),
    );
    const sober = ratios.filter((ratio) => ratio > 0.9 && ratio < 1.1);

    expect(ratios.length).toBeGreaterThan(4_000);
    expect(sober.length / ratios.length).toBeGreaterThan(0.95);
  });

  it("show the plan's picture: crowded towns, half-empty hills", () => {
    const big = city.schools.filter(
      (school) => pupilsIn(school, "primary") + pupilsIn(school, "junior") > 2_000,
    );
    const small = city.schools.filter(
      (one) => one.terrain === "hill" && pupilsIn(one, "primary") > 0 && pupilsIn(one, "primary") < 100,
    );

    expect(big.length).toBeGreaterThanOrEqual(6);
    expect(big.length).toBeLessThanOrEqual(10);
    for (const { setting, offers, id } of big) {
      expect(setting).not.toBe("rural");
      const crowded = offers.filter(({ rooms, enrolment }) => total(enrolment[4].byGrade) / rooms > 50);
      expect(crowded.length, id).toBeGreaterThan(0);
    }
    expect(small.length).toBeGreaterThanOrEqual(60);
  });

  it("have a room for every grade, history of five years, and no one in grades they do not teach", () => {
    for (const { id, offers } of city.schools) {
      for (const { fromGrade, toGrade, rooms, enrolment } of offers) {
        expect(rooms, id).toBeGreaterThanOrEqual(toGrade - fromGrade + 1);
        expect(enrolment.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
        expect(enrolment.every(({ byGrade }) => byGrade.length === toGrade - fromGrade + 1)).toBe(true);
        expect(enrolment.flatMap(({ byGrade }) => byGrade).every((n) => Number.isInteger(n) && n >= 0)).toBe(
          true,
        );
      }
    }
  });

  it("never bear a real school's name", () => {
    for (const { name } of city.schools) {
      expect(name.zh.startsWith("示范·")).toBe(true);
      expect(name.en.startsWith("Demo ")).toBe(true);
      expect(name.zh).not.toMatch(REAL_NAMES);
    }
    expect(new Set(city.schools.map(({ name }) => name.zh)).size).toBe(city.schools.length);
    expect(new Set(city.schools.map(({ id }) => id)).size).toBe(city.schools.length);
  });

  it("say that they are made up", () => {
    expect(city.isDemonstration).toBe(true);
    expect(
      city.schools.every(({ remark }) => remark.zh.includes("虚构") && remark.en.includes("made up")),
    ).toBe(true);
    expect(city.sites.length).toBeGreaterThanOrEqual(60);
  });
});
