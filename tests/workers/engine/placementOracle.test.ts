import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/domain/measure";
import type { Scenario } from "../../../src/domain/scenario";
import { STAGES, type Stage } from "../../../src/domain/stage";
import { journeyM } from "../../../src/model/reach";
import { roomsByGrade } from "../../../workers/engine/roomsByGrade";
import { simulateAll } from "../../../workers/engine/simulate";
import type { Situation } from "../../../workers/engine/situation";
import { stay } from "../../../workers/engine/stay";
import { baseSupply, nextSupply } from "../../../workers/engine/supply";
import { createTransportWorkspace } from "../../../workers/engine/transport";
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

/** Ways of a grade's pupils, looked up over every school of the county. */
function waysOf({ unit, model, supply, rules, assumptions }: Situation, grade: number) {
  return Array.from(unit.settlements).flatMap((row, from) => {
    const limit = model.settlementTown[row] === 1 ? rules.journeyLimitM.town : rules.journeyLimitM.rural;
    const schools = Array.from(unit.offers, (offer, to) => ({
      offer,
      to,
      metres: journeyM(model, row, offer, assumptions.detour),
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
}

describe("placement in the built-in city, beside HiGHS", () => {
  it.each<[number, Stage]>([
    [0, "junior"],
    [2, "junior"],
    [1, "primary"],
  ])("costs what an optimum costs that knows beds as they are: county %i, %s", async (county, stage) => {
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
      ...{ workspace: createTransportWorkspace(), eligible: new Map() },
    };
    const year = years[YEARS];
    const start = stay(situation, years[YEARS - 1], year.demand);
    const rooms = roomsByGrade(situation, years[YEARS - 1], start);
    const offers = unit.offers.length;
    const beds = Float64Array.from(unit.offers, (row) => supply.beds[row]);
    const came = new Map<string, number>();
    year.flowArc.forEach(
      (arc, flow) =>
        void came.set(`${year.flowGrade[flow]} ${arc} ${year.flowBoards[flow]}`, year.flowPupils[flow]),
    );
    start.staying.forEach(({ arc, boards, pupils }, grade) => {
      pupils.forEach((some, flow) => {
        const key = `${grade + 1} ${arc[flow]} ${boards[flow]}`;
        came.set(key, came.get(key)! - some);
        if (boards[flow] === 1) beds[unit.arcOffer[arc[flow]]] -= some;
      });
    });
    let optimum = 0;
    for (let grade = grades; grade >= 1; grade--) {
      const settlements = unit.settlements.length;
      optimum += oracle({
        waiting: [...start.waiting.slice((grade - 1) * settlements, grade * settlements)],
        ways: waysOf(situation, grade),
        ...rooms.columns(grade),
        beds: beds.map((left) => Math.max(0, left)),
        boardingM: assumptions.boardingM,
        aboveStandardCost: 1e6,
        unplacedCost: 1e9,
      });
      const taken = new Float64Array(offers);
      for (const [key, pupils] of came) {
        const [of, arc, boards] = key.split(" ").map(Number);
        if (of !== grade || pupils === 0) continue;
        taken[unit.arcOffer[arc]] += pupils;
        if (boards === 1) beds[unit.arcOffer[arc]] -= pupils;
      }
      taken.forEach((pupils, offer) => void (pupils > 0 && rooms.take(offer, grade, pupils)));
    }

    expect(start.waiting.some((pupils) => pupils > 0)).toBe(true);
    expect(Math.abs(year.summary.objective / optimum - 1)).toBeLessThan(1e-9);
  });
});
