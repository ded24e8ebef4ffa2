import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { type MoveProblem, movePosts } from "../../../../workers/engine/staffing/movePosts";

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** What a set of moves comes to: posts left vacant, teachers left who lose their school, metres. */
function worth({ given, wanted, ways, mustGo }: MoveProblem, moves: ReturnType<typeof movePosts>) {
  const gone = given.map((_, from) =>
    sum(moves.filter((one) => one.from === from).map(({ posts }) => posts)),
  );
  return {
    vacant: sum(wanted) - sum(gone),
    stranded: sum(given.map((posts, from) => (mustGo[from] ? posts - gone[from] : 0))),
    metres: sum(
      moves.map(
        ({ from, to, posts }) => posts * (ways[from].find((way) => way.to === to)?.metres ?? Number.NaN),
      ),
    ),
  };
}

const problems = fc
  .record({ sources: fc.integer({ min: 1, max: 6 }), places: fc.integer({ min: 1, max: 6 }) })
  .chain(({ sources, places }) =>
    fc.record({
      given: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: sources, maxLength: sources }),
      wanted: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: places, maxLength: places }),
      mustGo: fc.array(fc.boolean(), { minLength: sources, maxLength: sources }),
      ways: fc.array(
        fc
          .uniqueArray(fc.nat(places - 1), { maxLength: places })
          .chain((to) =>
            fc
              .array(fc.integer({ min: 0, max: 30_000 }), { minLength: to.length, maxLength: to.length })
              .map((metres) => to.map((one, nth) => ({ to: one, metres: metres[nth] }))),
          ),
        { minLength: sources, maxLength: sources },
      ),
    }),
  );

describe("movePosts (method 6.4)", () => {
  it("fills a vacancy from the nearest school with too many, and leaves the rest where they are", () => {
    const near = { to: 0, metres: 2000 };
    const far = { to: 0, metres: 9000 };

    expect(movePosts({ given: [2, 2], wanted: [3], ways: [[far], [near]], mustGo: [false, false] })).toEqual([
      { from: 0, to: 0, posts: 1 },
      { from: 1, to: 0, posts: 2 },
    ]);
  });

  it("gives a closed school's teachers the post before those who may stay, however near these are", () => {
    const ways = [[{ to: 0, metres: 100 }], [{ to: 0, metres: 30_000 }]];

    expect(movePosts({ given: [1, 1], wanted: [1], ways, mustGo: [false, true] })).toEqual([
      { from: 1, to: 0, posts: 1 },
    ]);
  });

  it("is as good as HiGHS's optimum, first by vacancies, then by the stranded, then by metres", async () => {
    const highs = await loadHighs();
    const solved = (costs: readonly number[], rows: readonly string[]) => {
      const objective = costs
        .map((cost, at) => `${cost >= 0 ? "+" : "-"} ${Math.abs(cost)} x${at}`)
        .join(" ");
      const { ObjectiveValue } = highs.solve(
        `Minimize\n obj: ${objective}\nSubject To\n${rows.join("\n")}\nEnd`,
      );
      return ObjectiveValue;
    };
    fc.assert(
      fc.property(problems, (problem) => {
        const { given, wanted, ways, mustGo } = problem;
        const arcs = ways.flatMap((own, from) => own.map((way) => ({ from, ...way })));
        fc.pre(arcs.length > 0);
        const total = (which: (arc: (typeof arcs)[number]) => boolean) =>
          arcs.flatMap((arc, at) => (which(arc) ? [`+ 1 x${at}`] : [])).join(" ");
        const row = (left: string, right: string) => (left === "" ? [] : [`${left} ${right}`]);
        const rows = [
          ...given.flatMap((posts, from) =>
            row(
              total((arc) => arc.from === from),
              `<= ${posts}`,
            ),
          ),
          ...wanted.flatMap((posts, to) =>
            row(
              total((arc) => arc.to === to),
              `<= ${posts}`,
            ),
          ),
        ];
        const filled = -solved(
          arcs.map(() => -1),
          rows,
        );
        const all = [...rows, `${total(() => true)} >= ${filled}`];
        const fromClosed = (arc: { readonly from: number }) => mustGo[arc.from];
        const housed = -solved(
          arcs.map((arc) => (fromClosed(arc) ? -1 : 0)),
          all,
        );
        const metres = solved(
          arcs.map((arc) => arc.metres),
          [...all, ...row(total(fromClosed), `>= ${housed}`)],
        );
        const stranded = sum(given.filter((_, from) => mustGo[from])) - housed;

        const found = worth(problem, movePosts(problem));

        expect(found.vacant).toBe(Math.round(sum(wanted) - filled));
        expect(found.stranded).toBe(Math.round(stranded));
        expect(found.metres).toBeCloseTo(metres, 3);
      }),
      { numRuns: 200 },
    );
  });
});
