import type { Measure } from "../../src/domain/measure";
import { type City, planned } from "./aCity";

/** What a law leaves out of a city, so that it can be said without the engine's help. */
export interface LeftOut {
  readonly beds?: boolean;
  readonly kinds?: readonly Measure["kind"][];
}

/** The same city under its plan without some kinds of measure, and without a bed anywhere if asked. */
export function without(city: City, { beds = false, kinds = [] }: LeftOut): City {
  const kept = city.scenario.measures.filter(({ kind }) => !kinds.includes(kind));
  if (!beds) return planned(city, kept);
  const { offers } = city.model;
  const model = { ...city.model, offers: { ...offers, beds: offers.beds.map(() => 0) } };
  return { ...planned(city, kept.map(bedless)), model };
}

function bedless(measure: Measure): Measure {
  if (measure.kind === "expand") return { ...measure, addedBeds: 0 };
  if (measure.kind === "build") {
    const offers = measure.school.offers.map((offer) => ({ ...offer, beds: 0 }));
    return { ...measure, school: { ...measure.school, offers } };
  }
  if (measure.kind === "convert" && measure.to.form === "nineYear")
    return { ...measure, to: { ...measure.to, juniorBeds: 0 } };
  if (measure.kind === "convert" && measure.to.form === "boarding")
    return { ...measure, to: { ...measure.to, beds: 0 } };
  return measure;
}

/** The same city where nothing but day journeys to the schools of the base year decides who may attend what. */
export const plainReach = (city: City): City =>
  without(city, { beds: true, kinds: ["policy", "boundary", "convert", "build", "merge", "bus"] });
