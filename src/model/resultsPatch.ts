import { extendModel } from "./extendModel";
import type { Model } from "./model";
import type { Results, UnitResults } from "./results";

/** Results as they cross from a worker: without the model, which both sides have, and only what differs from a known run. */
export interface ResultsPatch extends Omit<Results, "model" | "units" | "residents"> {
  /** Absent where nothing of a unit differs. */
  readonly units: readonly (UnitPatch | undefined)[];
  /** Residents of the base by year; absent where they are those of the known run. */
  readonly residents?: readonly Float64Array[];
}

export interface UnitPatch {
  readonly unit: UnitResults["unit"];
  readonly calibration: number;
  /** Years before this one are those of the known run. */
  readonly from: number;
  readonly years: UnitResults["years"];
}

/** What the results say that the known ones do not; all of it where none are known. */
export function patchBetween(known: Results | undefined, results: Results): ResultsPatch {
  const { model: _, units, residents, ...rest } = results;
  const isSame = residents.every((column, offset) => column === known?.residents[offset]);
  return {
    ...rest,
    units: units.map((unit, at) => unitPatch(known?.units[at], unit)),
    ...(!isSame && { residents }),
  };
}

/** The results that a patch tells of, on the reader's own model of the dataset. Throws when it needs a run that is not known. */
export function patchedResults(model: Model, known: Results | undefined, patch: ResultsPatch): Results {
  const { scenario, assumptions, setAside } = patch;
  const measures = scenario.measures.filter((measure) => !setAside.includes(measure.id));
  const extended = extendModel(model, measures, assumptions.stages);
  const residents = patch.residents ?? known?.residents;
  if (residents === undefined) throw new Error("the patch builds on residents that are not known");
  const units = patch.units.map((unit, at): UnitResults => {
    const before = known?.units[at];
    if (unit === undefined) {
      if (before === undefined) throw new Error(`the patch builds on unit ${at}, which is not known`);
      return before;
    }
    return {
      unit: unit.unit,
      calibration: unit.calibration,
      years: [...(before?.years.slice(0, unit.from) ?? []), ...unit.years],
    };
  });
  return { ...patch, model: extended, residents, units };
}

function unitPatch(known: UnitResults | undefined, unit: UnitResults): UnitPatch | undefined {
  let from = 0;
  while (from < unit.years.length && known?.years[from] === unit.years[from]) from++;
  const isWhole = known !== undefined && from === unit.years.length && known.years.length === from;
  if (isWhole && sameRows(known.unit.offers, unit.unit.offers) && sameRows(known.unit.homes, unit.unit.homes))
    return undefined;
  return { unit: unit.unit, calibration: unit.calibration, from, years: unit.years.slice(from) };
}

const sameRows = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((row, at) => row === b[at]);
