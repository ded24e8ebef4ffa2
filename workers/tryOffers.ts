import type { Assumptions } from "../src/domain/assumptions";
import type { Expand } from "../src/domain/measure";
import type { Norms } from "../src/domain/norms";
import type { Scenario } from "../src/domain/scenario";
import type { Model } from "../src/model/model";
import { type OfferEffect, type OfferRef, offerEffect } from "../src/model/offerEffect";
import { type Memory, simulate } from "./engine/simulate";

/** Offers to be tried one by one in a year of a scenario. */
export interface Trials {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  /** Years after the base year, as the run has them that the trials are held against. */
  readonly years: number;
  /** After the base year. */
  readonly year: number;
  readonly offers: readonly OfferRef[];
}

/** An offer that has been tried, by its place. */
export interface Tried {
  readonly at: number;
  readonly effect: OfferEffect;
}

/**
 * Runs the scenario up to the year, from an earlier run where there is one, and on that with one more class at each offer in
 * turn, so that of each only the year of the offer's unit is simulated; yields effects, and nothing at a pause.
 */
export function* tryOffers(
  { offers, year, ...request }: Trials,
  memory?: Memory,
): Generator<Tried | undefined, void> {
  function* upTo(scenario: Scenario, known: Memory | undefined): Generator<undefined, Memory> {
    for (const milestone of simulate({ ...request, scenario, ...(known && { memory: known }) })) {
      if (request.model.dataset.baseYear + milestone.done === year) return milestone.memory();
      yield;
    }
    throw new Error(`a trial asks for ${year}, which is not simulated`);
  }
  const { scenario } = request;
  const before = yield* upTo(scenario, memory);
  for (const [at, offer] of offers.entries()) {
    const more = { ...scenario, measures: [...scenario.measures, oneMoreClass(offer, year)] };
    const after = yield* upTo(more, before);
    yield { at, effect: offerEffect(before.results, after.results, year, offer.stage) };
  }
}

const oneMoreClass = ({ school, stage }: OfferRef, year: number): Expand => ({
  kind: "expand",
  id: `trial ${stage} ${school}` as Expand["id"],
  status: "planned",
  year,
  school: school as Expand["school"],
  stage,
  addedRooms: 1,
});
