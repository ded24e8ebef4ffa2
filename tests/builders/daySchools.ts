import { STAGES } from "../../src/domain/stage";
import type { Results, UnitResults, UnitYear } from "../../src/model/results";

/**
 * Offers of a unit that pupils of one settlement and grade may attend by day: open ones that teach it, no further than the limit,
 * the nearest few. Looks at every school of the unit, as long as no attendance area, policy or conversion holds.
 */
export function daySchoolsOf(
  results: Results,
  { unit }: UnitResults,
  year: UnitYear,
  settlement: number,
  grade: number,
): readonly number[] {
  const { model, norms, assumptions } = results;
  const row = unit.homeSettlement[settlement];
  const limits = norms.journeyLimitM[STAGES[unit.stage]];
  const limit = model.settlementTown[row] === 1 ? limits.town : limits.rural;
  const { lng, lat } = placeOf(results, model.settlementIds[row]);
  return Array.from(unit.offers, (offer, at) => {
    const school = model.schools[model.offers.school[offer]];
    const isHilly = model.settlementHill[row] === 1 || school.terrain === "hill";
    const straight =
      Math.hypot((school.lng - lng) * Math.cos((lat * Math.PI) / 180), school.lat - lat) * METRES_PER_DEGREE;
    const metres = Math.round(straight * (isHilly ? assumptions.detour.hill : assumptions.detour.plain));
    return { at, offer, metres };
  })
    .filter(({ at }) => year.isOpen[at] === 1)
    .filter(({ offer }) => model.offers.fromGrade[offer] <= grade && grade <= model.offers.toGrade[offer])
    .filter(({ metres }) => metres <= limit)
    .sort((a, b) => a.metres - b.metres || a.at - b.at)
    .slice(0, assumptions.daySchools)
    .map(({ at }) => at);
}

const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

function placeOf({ model, scenario }: Results, id: string) {
  const compound = scenario.measures.find(
    (measure) => measure.kind === "housing" && measure.compound.id === id,
  );
  if (compound?.kind === "housing") return compound.compound;
  return model.dataset.settlements.find((settlement) => settlement.id === id)!;
}

/** Pupils at each offer and grade who were not there, a grade lower, the year before: `(grade − 1) × O + offer`. */
export function newcomersOf({ unit }: UnitResults, before: UnitYear, year: UnitYear): Float64Array {
  const known = new Map<string, number>();
  before.flowArc.forEach((arc, flow) => {
    const key = `${arc} ${before.flowGrade[flow] + 1}`;
    known.set(key, (known.get(key) ?? 0) + before.flowPupils[flow]);
  });
  const came = new Float64Array(year.transfersIn.length);
  year.flowArc.forEach((arc, flow) => {
    const key = `${arc} ${year.flowGrade[flow]}`;
    const stayed = Math.min(known.get(key) ?? 0, year.flowPupils[flow]);
    known.set(key, (known.get(key) ?? 0) - stayed);
    came[(year.flowGrade[flow] - 1) * unit.offers.length + unit.arcOffer[arc]] +=
      year.flowPupils[flow] - stayed;
  });
  return came;
}
