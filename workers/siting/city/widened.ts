import type { Measure } from "../../../src/domain/measure";
import { STAGES } from "../../../src/domain/stage";
import { extendModel } from "../../../src/model/extendModel";
import type { Model } from "../../../src/model/model";
import { membersOf, type Unit } from "../../../src/model/reach";
import { dayReach } from "../../../src/model/readers/dayReach";
import type { Results, UnitYear } from "../../../src/model/results";
import { ruleAt } from "../../../src/model/ruleAt";
import { compileUnits } from "../../engine/units";

/** A county and stage with the schools that might be built, as in the last year of a run. */
export interface WideUnit {
  readonly unit: Unit;
  /** Of the run, from its base year on: tables by offer are as of `offers`. */
  readonly years: readonly UnitYear[];
  /** By offer of `unit`: its place among the offers of the run's unit, −1 for one that might be built. */
  readonly before: readonly number[];
  /** Grades that each offer teaches once it has grown. */
  readonly fromGrade: readonly number[];
  readonly fullGrade: readonly number[];
  /** Whether pupils may board there. */
  readonly hasBeds: readonly boolean[];
  /** Arcs that pupils of a home may use by day: schools of the run as in `dayReach`, one that might be built within the limit. */
  byDay(home: number): ReadonlySet<number>;
}

/** What a run's model and units would be with more schools, none of which is simulated. */
export function widened(
  results: Results,
  builds: readonly Measure[],
): { readonly model: Model; readonly units: readonly WideUnit[] } {
  const measures = [
    ...results.scenario.measures.filter(({ id }) => !results.setAside.includes(id)),
    ...builds,
  ];
  const { assumptions } = results;
  const model = extendModel(results.model, builds, assumptions.stages);
  const units = compileUnits(model, membersOf(model, STAGES.length), assumptions, measures, undefined);
  return {
    model,
    units: units.map(({ unit }, at): WideUnit => {
      const own = results.units[at];
      const last = own.years[own.years.length - 1];
      const before = Array.from(unit.offers, (row) => own.unit.offers.indexOf(row));
      const asBefore = (column: ArrayLike<number>) =>
        before.map((offer) => (offer === -1 ? 0 : column[offer]));
      const now: UnitYear = {
        ...last,
        isOpen: Uint8Array.from(asBefore(last.isOpen)),
        buses: Float64Array.from(asBefore(last.buses)),
      };
      const reach = dayReach({ ...results, model }, { ...own, unit, years: [now] }, 0);
      const mayReach = (home: number, arc: number) =>
        before[unit.arcOffer[arc]] === -1 &&
        (last.rules.wholeCounty ||
          unit.arcM[arc] <= ruleAt(model, unit.homeSettlement[home], last.rules.journeyLimitM));
      const full = asBefore(last.fullGrade);
      return {
        unit,
        years: own.years,
        before,
        fromGrade: Array.from(unit.offers, (row) => model.offers.fromGrade[row]),
        fullGrade: before.map((offer, at) =>
          offer === -1 ? model.offers.toGrade[unit.offers[at]] : full[at],
        ),
        hasBeds: asBefore(last.beds).map((beds) => beds > 0),
        byDay(home) {
          const arcs = new Set(reach(home));
          for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++)
            if (mayReach(home, arc)) arcs.add(arc);
          return arcs;
        },
      };
    }),
  };
}
