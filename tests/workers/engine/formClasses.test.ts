import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formClasses } from "../../../workers/engine/formClasses";

/** Classes and largest classes of one school with 40 to a class. */
function formed(
  pupils: readonly number[],
  rooms: number,
  standard: readonly number[] = pupils.map(() => 40),
) {
  const classes = new Int32Array(pupils.length);
  const largest = new Int32Array(pupils.length);
  const isTogether = formClasses(
    Int32Array.from(pupils),
    0,
    pupils.length,
    rooms,
    standard,
    0,
    classes,
    largest,
  );
  return { classes: [...classes], largest: [...largest], isTogether };
}

describe("formClasses, by hand", () => {
  it("gives a spare room to the grade with the fullest class", () => {
    expect(formed([70, 50, 30], 4)).toEqual({ classes: [2, 1, 1], largest: [35, 50, 30], isTogether: false });
  });

  it("opens no more classes than the standard asks for", () => {
    expect(formed([41, 40], 9)).toEqual({ classes: [2, 1], largest: [21, 40], isTogether: false });
  });

  it("leaves a grade without pupils without a class", () => {
    expect(formed([0, 80], 3)).toEqual({ classes: [0, 2], largest: [0, 40], isTogether: false });
  });

  it("measures fullness by each grade's own standard", () => {
    // 28 of 25 are fuller than 35 of 35.
    expect(formed([28, 35], 3, [25, 35]).classes).toEqual([2, 1]);
  });

  it("teaches grades together where there are fewer rooms than grades", () => {
    expect(formed([10, 11, 12], 2)).toEqual({ classes: [1, 1, 0], largest: [17, 17, 17], isTogether: true });
  });

  it("counts everybody as one class too large where there is no room at all", () => {
    expect(formed([10, 0], 0)).toEqual({ classes: [0, 0], largest: [10, 0], isTogether: true });
  });
});

describe("formClasses, for every school", () => {
  it("makes no class above the standard fuller than the best way of giving out the rooms would", () => {
    const schools = fc.tuple(fc.array(fc.nat(150), { minLength: 1, maxLength: 4 }), fc.nat(6));
    fc.assert(
      fc.property(schools, ([pupils, spare]) => {
        const rooms = pupils.length + spare;
        const { largest, classes } = formed(pupils, rooms);

        expect(Math.max(...largest)).toBeLessThanOrEqual(Math.max(40, leastLargest(pupils, rooms)));
        expect(classes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(rooms);
      }),
      { numRuns: 300 },
    );
  });
});

/** The smallest largest class over all ways of giving rooms to grades. */
function leastLargest([first, ...others]: readonly number[], rooms: number): number {
  if (first === undefined) return 0;
  if (first === 0) return leastLargest(others, rooms);
  let least = Number.POSITIVE_INFINITY;
  for (let own = 1; own <= rooms; own++)
    least = Math.min(least, Math.max(Math.ceil(first / own), leastLargest(others, rooms - own)));
  return least;
}
