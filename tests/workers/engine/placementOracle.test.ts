import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/domain/measure";
import type { Scenario } from "../../../src/domain/scenario";
import { STAGES, type Stage } from "../../../src/domain/stage";
import { journeyM } from "../../../src/model/reach";
import type { PlacementProof } from "../../../src/model/results";
import { nothingLasting } from "../../../workers/engine/lasting";
import { seatingOf } from "../../../workers/engine/placement/seating";
import { simulateAll } from "../../../workers/engine/simulate";
import { type Situation, sizesHere } from "../../../workers/engine/situation";
import { stay } from "../../../workers/engine/stay";
import { baseSupply, nextSupply } from "../../../workers/engine/supply";
import { createTransportWorkspace } from "../../../workers/engine/transport/transport";
import { readCity } from "../../../workers/headless/readCity";
import { highsPlacement } from "../../builders/highsPlacement";

const YEARS = 4;
const city = readCity();

/** The built-in city in which every third school of a county and stage closes in the last year. */
function afterClosures(county: number, stage: Stage) {
  const { offers } = city.model;
  const closing = city.model.schools.filter((_, row) => {
    const isHere = city.model.schoolCounty[row] === county && row % 3 === 0;
    return isHere && city.model.offersOfSchool[row].some((offer) => STAGES[offers.stage[offer]] === stage);
  });
  const year = city.model.dataset.baseYear + YEARS;
  const measures = closing.map(
    ({ id }) => ({ id, kind: "close", year, school: id, stage, status: "planned" }) as unknown as Measure,
  );
  const scenario = { id: "closures", name: { zh: "撤", en: "closures" }, measures } as unknown as Scenario;
  return { scenario, results: simulateAll({ ...city, scenario, years: YEARS }).results };
}

/** Ways of those who wait, looked up over every school of the county. */
function waysOf({ unit, model, supply, rules, assumptions }: Situation, waiting: Float64Array) {
  const homes = unit.homes.length;
  const asking = Array.from(waiting.keys()).filter((cell) => waiting[cell] > 0);
  const ways = asking.flatMap((cell, from) => {
    const grade = Math.floor(cell / homes) + 1;
    const home = unit.homes[cell % homes];
    const isTown = model.settlementTown[unit.homeSettlement[cell % homes]] === 1;
    const limit = isTown ? rules.journeyLimitM.town : rules.journeyLimitM.rural;
    const schools = Array.from(unit.offers, (offer, to) => ({
      offer,
      to,
      metres: journeyM(model, home, offer, assumptions.detour),
    }))
      .filter(
        ({ offer }) =>
          supply.isOpen[offer] === 1 && supply.fromGrade[offer] <= grade && grade <= supply.toGrade[offer],
      )
      .sort((a, b) => a.metres - b.metres || a.to - b.to);
    const day = schools.filter(({ metres }) => metres <= limit).slice(0, assumptions.daySchools);
    const beds = schools.filter(({ metres, offer }) => metres > limit && supply.beds[offer] > 0);
    return [
      ...day.map(({ to, metres }) => ({ from, to, metres, boards: false })),
      ...(grade >= rules.boardingFromGrade ? beds : []).map(({ to, metres }) => ({
        from,
        to,
        metres,
        boards: true,
      })),
    ];
  });
  return { waiting: asking.map((cell) => waiting[cell]), ways };
}

describe("the bound of a placement in the built-in city, beside HiGHS", () => {
  it.each<[number, Stage]>([
    [0, "junior"],
    [2, "junior"],
    [1, "primary"],
  ])("is the optimum of pooled rooms that knows beds as they are: county %i, %s", async (county, stage) => {
    const oracle = await highsPlacement();
    const { scenario, results } = afterClosures(county, stage);
    const at = county * STAGES.length + STAGES.indexOf(stage);
    const { unit, years } = results.units[at];
    const { assumptions, norms, model } = results;
    const grades = assumptions.stages[stage].grades;
    let supply = baseSupply(model, norms, assumptions.stages);
    for (let year = 1; year <= YEARS; year++) supply = nextSupply(model, supply, scenario.measures);
    const situation: Situation = {
      ...{ model, unit, grades, supply, rules: supply.rules[at], areas: [], assumptions },
      ...{ workspace: createTransportWorkspace(), lasting: nothingLasting() },
    };
    const year = years[YEARS];
    const start = stay(situation, years[YEARS - 1], year.demand);
    const waiting = start.waiting.slice();
    const { fixed, rooms, needed, isTogether } = seatingOf(situation, years[YEARS - 1], start, waiting);
    const beds = Float64Array.from(unit.offers, (row) => supply.beds[row]);
    let stayingM = 0;
    start.staying.forEach(({ arc, boards, pupils }) => {
      pupils.forEach((some, flow) => {
        stayingM += some * (unit.arcM[arc[flow]] + boards[flow] * assumptions.boardingM);
        if (boards[flow] === 1) beds[unit.arcOffer[arc[flow]]] -= some;
      });
    });
    const seated = Array.from(rooms, (_, offer) =>
      fixed.subarray(offer * grades, (offer + 1) * grades).reduce((sum, pupils) => sum + pupils, 0),
    );
    const sizes = Array.from(rooms, (_, offer) => sizesHere(situation, offer));
    const atStandard = rooms.map((some, offer) => some * sizes[offer].classSize[0]);
    // Each grade fills its own rooms at most: who sits closer than tolerated takes none from the others.
    const left = Array.from(rooms, (some, offer) => {
      const most = sizes[offer].tolerated[0];
      const cells = Array.from({ length: grades }, (_, grade) => offer * grades + grade);
      if (isTogether[offer] === 1) return some * most - seated[offer];
      const kept = cells.reduce((sum, cell) => sum + needed[cell], 0);
      return (
        Math.max(some, kept) * most -
        cells.reduce((sum, cell) => sum + Math.min(fixed[cell], needed[cell] * most), 0)
      );
    });
    const seatedAbove = seated.reduce(
      (sum, pupils, offer) => sum + Math.max(0, pupils - atStandard[offer]),
      0,
    );
    const optimum = oracle({
      ...waysOf(situation, waiting),
      standard: seated.map((pupils, offer) => Math.max(0, atStandard[offer] - pupils)),
      tolerated: seated.map((pupils, offer) =>
        Math.max(0, left[offer] - Math.max(0, atStandard[offer] - pupils)),
      ),
      beds: beds.map((left) => Math.max(0, left)),
      boardingM: assumptions.boardingM,
      aboveStandardCost: 1e6,
      unplacedCost: 1e9,
    });
    const { unplaced, aboveStandard, metres } = year.proof as PlacementProof;
    const bound = unplaced.bound * 1e9 + (aboveStandard.bound - seatedAbove) * 1e6 + metres.bound - stayingM;

    expect(waiting.some((pupils) => pupils > 0)).toBe(true);
    expect(Math.abs(bound / optimum - 1)).toBeLessThan(1e-9);
    expect(unplaced.value).toBeGreaterThanOrEqual(unplaced.bound);
  });
});
