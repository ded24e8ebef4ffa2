import type { Assumptions } from "../src/domain/assumptions";
import type { Expand } from "../src/domain/measure";
import type { Norms } from "../src/domain/norms";
import type { Scenario } from "../src/domain/scenario";
import type { Model } from "../src/model/model";
import { type OfferEffect, type OfferRef, offerEffect } from "../src/model/offerEffect";
import type { Results } from "../src/model/results";
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

/** Runs the scenario up to the year with one more class at each offer in turn; yields effects, and nothing at a pause. */
export function* tryOffers(
  { offers, year, ...request }: Trials,
  memory?: Memory,
): Generator<Tried | undefined, void> {
  function* upTo(scenario: Scenario): Generator<undefined, Results> {
    for (const { done, soFar } of simulate({ ...request, scenario, ...(memory && { memory }) })) {
      if (request.model.dataset.baseYear + done === year) return soFar();
      yield;
    }
    throw new Error(`a trial asks for ${year}, which is not simulated`);
  }
  const { scenario } = request;
  const before = yield* upTo(scenario);
  for (const [at, offer] of offers.entries()) {
    const after = yield* upTo({ ...scenario, measures: [...scenario.measures, oneMoreClass(offer, year)] });
    yield { at, effect: offerEffect(before, after, year, offer.stage) };
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
