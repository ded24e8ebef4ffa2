import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../../../src/io/import/figuresOf";
import { splitAges, steadyAges } from "../../../../src/io/import/splitAges";
import { defaults } from "./defaults";

const SHAPE = steadyAges(defaults.national.mortality);
const SEXES = ["male", "female"] as const;

/** Groups that cover all ages, parted where the numbers say. */
const groups = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 20 }), fc.boolean())
  .chain(([breaks, isSexed]) => {
    const edges = [0, ...[...breaks].sort((a, b) => a - b), 101];
    const ages = edges.slice(1).map((to, at) => [edges[at], to - 1] as const);
    const parts = ages.flatMap((one) => (isSexed ? SEXES : [undefined]).map((sex) => ({ ages: one, sex })));
    return fc.tuple(
      ...parts.map(({ ages: one, sex }) =>
        fc.integer({ min: 0, max: 5_000_000 }).map(
          (value): Figure => ({
            what: "residents",
            ages: one,
            ...(sex !== undefined && { sex }),
            count: { kind: "known", value },
          }),
        ),
      ),
    );
  });

describe("residents split into single years", () => {
  it("keep the total of every group to 1e-9, of both sexes or of one", () => {
    fc.assert(
      fc.property(groups, (figures) => {
        const split = splitAges(figures, SHAPE);
        for (const { ages: [from, to] = [0, 100], sex, count } of figures) {
          const told = count.kind === "known" ? count.value : 0;
          const found = SEXES.filter((one) => sex === undefined || one === sex)
            .flatMap((one) => split?.[one].slice(from, to + 1) ?? [])
            .reduce((sum, persons) => sum + persons, 0);
          expect(Math.abs(found - told)).toBeLessThanOrEqual(1e-9 * Math.max(1, told));
        }
      }),
    );
  });
});
