import { describe, expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { causeText } from "../../../src/io/causeText";
import type { CausedClasses } from "../../../src/model/readers/classCauses";
import type { Names } from "../../../src/model/readers/names";

const names = { school: (id: string) => ({ zh: id, en: id }) } as Names;
const grades = (...numbers: readonly number[]) => numbers.map((grade) => ({ grade, classes: 1 }));
const full = {
  cause: "keepSchool",
  grades: grades(1, 2, 3, 5),
  isTogether: false,
  pupils: 20,
  free: 65,
  rooms: 0,
  until: 2029,
  nearby: [
    { school: "A", free: 60, metres: 1949, toGrade: 2 },
    { school: "B", free: 5, metres: 2500, toGrade: 6 },
  ],
} as unknown as CausedClasses;

describe("causes in words", () => {
  it("name who could take whom, from the nearest, and which of them do not teach the grades yet", () => {
    expect(causeText(full, names, createI18n("en"))).toEqual({
      grades: "grades 1–3, 5",
      until: "ends by itself in 2029",
      remedy:
        "spread pupils (20); seats free in reach: 65, nearest first at A (60 free, 1.9 km, up to grade 2 so far), B (5 free, 2.5 km); new schools would have to open every grade at once",
    });
  });

  it("ask for rooms where rooms do not divide", () => {
    const ragged = {
      ...full,
      cause: "roomsDivide",
      grades: grades(4),
      rooms: 1,
      nearby: [],
      until: undefined,
    };

    expect(causeText(ragged as CausedClasses, names, createI18n("zh"))).toEqual({
      grades: "4 年级",
      until: "推演期内不会自行消解",
      remedy: "为 4 年级增加 1 间教室",
    });
  });
});
