import type { Assumptions } from "../../src/domain/assumptions";
import type { DemandSource } from "../../src/domain/demandSource";
import { enrolmentRate } from "../../src/domain/enrolmentRate";
import { AGES } from "../../src/domain/place";
import { STAGES, type Stage } from "../../src/domain/stage";
import { cityForecast } from "../../src/model/forecast/cityForecast";
import { CELLS, type Model } from "../../src/model/model";
import type { Population } from "./population";

/** Pupils that rolls lead to over those that residents do, where demand is told from rolls: by `stage county`, `[years after the base year][grade]`. */
export type RollShares = ReadonlyMap<string, readonly Float64Array[]>;

const NONE: RollShares = new Map();

/** Whether the demand of any stage is told from rolls. */
export const asksRolls = ({ demandFrom = {} }: Assumptions): boolean =>
  Object.values(demandFrom).some((source) => source !== "residents");

/**
 * How the pupils of each county, stage and grade, carried on from rolls, compare with its residents of the age times the share enrolled (method
 * 2.3). After the last year that rolls are carried on to the share stays as it is; a stage without rolls has none.
 *
 * @param residents Everybody as is believed, without what a future draws.
 */
export function rollSharesOf(
  model: Model,
  assumptions: Assumptions,
  { residents }: Pick<Population, "residents">,
): RollShares {
  if (!asksRolls(assumptions)) return NONE;
  const { dataset } = model;
  const found = new Map<string, readonly Float64Array[]>();
  for (const stage of STAGES) {
    if ((assumptions.demandFrom?.[stage] ?? "residents") === "residents") continue;
    const made = cityForecast(dataset, assumptions, stage);
    if (made === undefined) continue;
    const { rolls, forecast } = made;
    const behind = dataset.baseYear - (rolls.firstYear + rolls.years - 1);
    dataset.counties.forEach(({ id }, county) => {
      const row = model.countyIds.indexOf(id);
      const schools = [...rolls.schools.keys()].filter((at) => rolls.schools[at].district === county);
      const shares = residents.map((now, offset) => {
        if (offset === 0) return new Float64Array(rolls.grades).fill(1);
        const year = dataset.baseYear + offset;
        return Float64Array.from({ length: rolls.grades }, (_, grade) => {
          const pupils = schools.reduce((sum, at) => {
            const ahead = forecast.ahead[at][grade];
            return sum + ahead[Math.min(ahead.length - 1, offset + behind - 1)];
          }, 0);
          const { entryAge } = assumptions.stages[stage];
          const asked =
            aged(model, now, row, entryAge + grade) * enrolmentRate(assumptions, stage, grade + 1, year);
          return asked > 0 ? pupils / asked : 1;
        });
      });
      found.set(`${stage} ${id}`, shares);
    });
  }
  return found;
}

/**
 * By what the pupils of a grade are multiplied once they are calibrated; undefined where residents alone count.
 *
 * @param offset Years after the base year, which is as observed.
 */
export function rollFactor(
  shares: RollShares,
  { stage, county, source, offset, calibration }: RollPlace,
): ((grade: number) => number) | undefined {
  const ofYear = offset === 0 ? undefined : shares.get(`${stage} ${county}`)?.[offset];
  if (ofYear === undefined || source === "residents") return undefined;
  const part = source === "blend" ? BLEND : 1;
  return (grade) => 1 - part + (part * ofYear[grade]) / calibration;
}

const BLEND = 0.5;

interface RollPlace {
  readonly stage: Stage;
  readonly county: string;
  readonly source: DemandSource;
  readonly offset: number;
  readonly calibration: number;
}

function aged(model: Model, residents: Float64Array, county: number, age: number): number {
  const cell = Math.min(AGES - 1, age);
  let sum = 0;
  for (let row = 0; row < model.settlementCounty.length; row++)
    if (model.settlementCounty[row] === county)
      sum += residents[row * CELLS + cell] + residents[row * CELLS + AGES + cell];
  return sum;
}
