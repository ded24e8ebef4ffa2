import type { Assumptions, MigrationRates } from "../../src/domain/assumptions";
import type { PastCount } from "../../src/domain/dataset";
import { knownBirths } from "../../src/domain/knownBirths";
import { AGES } from "../../src/domain/place";
import { CELLS, type Model } from "../../src/model/model";
import { type CountyHindcast, HINDCAST_MOVES, type HindcastMoves } from "../../src/model/results";
import { cohortStep } from "./cohortStep";
import { type Survivorship, survivorship } from "./lifeTable";
import { netRates } from "./netRates";

/**
 * Projects every county from its earlier census to the base year with the births known since, by the run's own yearly step
 * (method 1.2–1.4, 9.1): without moves, with the mean rates of the other counties, and with its own rates, which are fitted to
 * these very years. Age groups are split evenly, the open one by the life table. A year without known births has none.
 */
export function censusHindcast(
  model: Model,
  assumptions: Pick<Assumptions, "mortality" | "fertility" | "migration" | "migrationTiming" | "schoolMoves">,
): readonly CountyHindcast[] {
  const { past = [], baseYear } = model.dataset;
  const life = {
    male: survivorship(assumptions.mortality.male),
    female: survivorship(assumptions.mortality.female),
  };
  const { malesPerFemale } = assumptions.fertility;
  return model.countyIds.flatMap((id, county) => {
    const count = past.find((one) => one.county === id);
    if (count === undefined || count.year >= baseYear) return [];
    const counted = residentsOf(model, county);
    return HINDCAST_MOVES.flatMap((moves): CountyHindcast[] => {
      const rates = ratesOf(assumptions.migration, id, moves);
      if (rates === undefined && moves !== "none") return [];
      let now = startOf(count, life);
      for (let year = count.year; year < baseYear; year++) {
        const beliefs = {
          migrationPath: [{ year, value: 1 }],
          ...(assumptions.schoolMoves && { schoolMoves: assumptions.schoolMoves }),
        };
        const netOf = (ofSex: readonly number[]) => netRates(beliefs, ofSex, year, count.year);
        const next = new Float64Array(CELLS);
        cohortStep(
          now,
          next,
          0,
          {
            ...life,
            fertility: NO_RATES,
            malesPerFemale,
            timing: assumptions.migrationTiming,
            ...(rates && {
              migration: {
                as: "rates",
                net: Float64Array.from([...netOf(rates.male), ...netOf(rates.female)]),
              },
            }),
          },
          knownBirths(count.births, year) ?? 0,
          1,
        );
        now = next;
      }
      return [
        {
          county,
          moves,
          fromYear: count.year,
          fromAges: count.groups.map(({ fromAge }) => fromAge),
          projected: bothSexes(now),
          counted,
        },
      ];
    });
  });
}

const NO_RATES = new Float64Array(AGES);

function ratesOf(
  migration: Assumptions["migration"],
  county: string,
  moves: HindcastMoves,
): MigrationRates | undefined {
  if (moves === "none") return undefined;
  if (moves === "own") return migration[county];
  const others = Object.keys(migration)
    .filter((id) => id !== county)
    .map((id) => migration[id]);
  if (others.length === 0) return undefined;
  const mean = (sex: keyof MigrationRates) =>
    Array.from(
      { length: AGES },
      (_, age) => others.reduce((sum, rates) => sum + rates[sex][age], 0) / others.length,
    );
  return { male: mean("male"), female: mean("female") };
}

/** The census by single ages, males then females. */
function startOf({ groups }: PastCount, life: Readonly<Record<"male" | "female", Survivorship>>) {
  const start = new Float64Array(CELLS);
  for (const [at, group] of groups.entries()) {
    const end = groups[at + 1]?.fromAge ?? AGES;
    for (const [from, sex] of [[0, "male"] as const, [AGES, "female"] as const]) {
      const weight = new Float64Array(end - group.fromAge).fill(1);
      if (end === AGES)
        for (let step = 1; step < weight.length; step++)
          weight[step] = weight[step - 1] * life[sex].byAge[group.fromAge + step - 1];
      const all = weight.reduce((sum, one) => sum + one, 0);
      for (let step = 0; step < weight.length; step++)
        start[from + group.fromAge + step] = (group[sex] * weight[step]) / all;
    }
  }
  return start;
}

const bothSexes = (cells: Float64Array): Float64Array =>
  Float64Array.from({ length: AGES }, (_, age) => cells[age] + cells[AGES + age]);

/** A county's residents of the base year by single age, both sexes. */
function residentsOf(model: Model, county: number): Float64Array {
  const all = new Float64Array(AGES);
  for (let row = 0; row < model.settlementCounty.length; row++) {
    if (model.settlementCounty[row] !== county) continue;
    for (let cell = 0; cell < CELLS; cell++) all[cell % AGES] += model.residents[row * CELLS + cell];
  }
  return all;
}
