import type { Assumptions } from "../../src/domain/assumptions";
import type { Convert, Measure } from "../../src/domain/measure";
import { STAGES } from "../../src/domain/stage";
import { stageGained } from "../../src/domain/stageGained";
import type { Model } from "../../src/model/model";
import { compileUnit, type Joined, type Members, type Unit } from "../../src/model/reach";
import { offersAt } from "./supply";

/** A unit, and all that its reach depends on besides the dataset. */
export interface CompiledUnit {
  readonly unit: Unit;
  readonly key: string;
}

/**
 * Every county and stage with its reach, taken from an earlier run where nothing that reach depends on has changed:
 * schools and compounds that measures add, beds, and pairs that measures join.
 */
export function compileUnits(
  model: Model,
  members: Members,
  assumptions: Assumptions,
  measures: readonly Measure[],
  known: readonly CompiledUnit[] | undefined,
): readonly CompiledUnit[] {
  const mayBoard = Uint8Array.from(model.offers.beds, (beds) => (beds > 0 ? 1 : 0));
  const joined = new Map<number, Joined>();
  const keys = model.countyIds.flatMap(() => STAGES.map((): unknown[] => [assumptions.detour]));
  const unitOf = (offer: number) =>
    model.schoolCounty[model.offers.school[offer]] * STAGES.length + model.offers.stage[offer];
  const board = (offer: number) => {
    mayBoard[offer] = 1;
    keys[unitOf(offer)].push(["beds", model.schools[model.offers.school[offer]].id]);
  };
  const join = (offers: readonly number[], settlements: readonly number[] | "county") => {
    for (const offer of offers) {
      const known = joined.get(offer) ?? [];
      joined.set(
        offer,
        settlements === "county" || known === "county" ? "county" : new Set([...known, ...settlements]),
      );
      const whom =
        settlements === "county" ? settlements : settlements.map((row) => model.settlementIds[row]);
      keys[unitOf(offer)].push(["joined", model.schools[model.offers.school[offer]].id, whom]);
    }
  };
  for (const measure of measures) {
    switch (measure.kind) {
      case "build":
        for (const offer of offersAt(model, measure.school.id)) {
          const { lng, lat, terrain, id } = measure.school;
          keys[unitOf(offer)].push([id, lng, lat, terrain]);
          if (
            measure.school.offers.some(
              (plan) => plan.stage === STAGES[model.offers.stage[offer]] && plan.beds > 0,
            )
          )
            board(offer);
        }
        break;
      case "expand":
        if ((measure.addedBeds ?? 0) > 0) offersAt(model, measure.school, measure.stage).forEach(board);
        break;
      case "convert": {
        const { to } = measure;
        const stage = to.form === "boarding" ? to.stage : stageGained(to);
        if (stage === undefined) break;
        for (const offer of offersAt(model, measure.school, stage)) {
          keys[unitOf(offer)].push(["offer", measure.school]);
          if (bedsGained(to) > 0) board(offer);
        }
        break;
      }
      case "housing": {
        const { id, lng, lat, terrain, setting } = measure.compound;
        const county = model.countyIds.indexOf(measure.compound.county);
        for (const stage of STAGES.keys())
          keys[county * STAGES.length + stage].push([
            id,
            lng,
            lat,
            terrain,
            setting,
            measure.phases,
            measure.occupancy,
            measure.demand,
          ]);
        break;
      }
      case "boundary":
        join(
          measure.schools.flatMap((id) => offersAt(model, id, measure.stage)),
          measure.settlements.map((id) => model.settlementRow.get(id) as number),
        );
        break;
      case "merge":
        for (const from of offersAt(model, measure.school))
          join(offersAt(model, measure.into, STAGES[model.offers.stage[from]]), "county");
        break;
      case "close":
      case "policy":
        break;
    }
  }
  return keys.map((parts, at) => {
    const key = JSON.stringify(parts);
    const county = Math.floor(at / STAGES.length);
    const stage = at % STAGES.length;
    const before = known?.[at];
    if (before !== undefined && before.key === key) {
      const unit = {
        ...before.unit,
        homes: members.homes[county],
        homeSettlement: members.homes[county].map((home) => model.homes.settlement[home]),
        offers: members.offers[county][stage],
      };
      return { unit, key };
    }
    return {
      unit: compileUnit(model, members, { county, stage, detour: assumptions.detour, mayBoard, joined }),
      key,
    };
  });
}

function bedsGained(to: Convert["to"]): number {
  if (to.form === "nineYear") return to.juniorBeds;
  return "beds" in to ? to.beds : 0;
}
