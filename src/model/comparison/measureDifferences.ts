import type { Measure } from "../../domain/measure";
import { measureKey } from "../../domain/measureKey";
import type { Scenario } from "../../domain/scenario";

/** A measure that both plans have, not alike. */
export interface ChangedMeasure {
  readonly before: Measure;
  readonly after: Measure;
  /** What of it differs: names of its entries. */
  readonly entries: readonly string[];
  /** Whether the simulation notices: papers, notes and money change no result. */
  readonly isSimulated: boolean;
}

/** How two plans differ, measure by measure; matched by id, which a copied plan keeps. */
export interface MeasureDifferences {
  readonly onlyInReference: readonly Measure[];
  readonly onlyInOther: readonly Measure[];
  readonly changed: readonly ChangedMeasure[];
  /** Measures that are alike in both. */
  readonly alike: number;
}

/** Measures only in one plan, only in the other, and in both but changed. */
export function measureDifferences(reference: Scenario, other: Scenario): MeasureDifferences {
  const theirs = new Map(reference.measures.map((measure) => [measure.id, measure]));
  const ours = new Set(other.measures.map(({ id }) => id));
  const changed = other.measures.flatMap((after): readonly ChangedMeasure[] => {
    const before = theirs.get(after.id);
    const entries = before === undefined ? [] : differing(before, after);
    if (before === undefined || entries.length === 0) return [];
    return [{ before, after, entries, isSimulated: measureKey(before) !== measureKey(after) }];
  });
  const onlyInReference = reference.measures.filter(({ id }) => !ours.has(id));
  return {
    onlyInReference,
    onlyInOther: other.measures.filter(({ id }) => !theirs.has(id)),
    changed,
    alike: reference.measures.length - onlyInReference.length - changed.length,
  };
}

/** Names of the entries that two objects do not have alike. */
function differing(before: object, after: object): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const entry = (of: object, name: string) => JSON.stringify((of as Record<string, unknown>)[name]);
  return [...names].filter((name) => entry(before, name) !== entry(after, name));
}
