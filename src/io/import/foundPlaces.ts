import type { Entry } from "./joinRows";
import type { Places } from "./townships";

/** A school or settlement of the tables on the ground. */
export interface FoundPlace {
  readonly of: "schools" | "settlements";
  readonly key: string;
  readonly name: string;
  readonly township: string;
  readonly lng: number;
  readonly lat: number;
  /** Whether a table or a hand gave the point, or it only stands in for one. */
  readonly isLocated: boolean;
}

/** Where entries of a kind lie. */
export const foundPlaces = (
  of: FoundPlace["of"],
  entries: readonly Entry[],
  places: Places,
): readonly FoundPlace[] =>
  entries.map((entry) => {
    const { point, isLocated } = places.of(entry);
    const { key, name, texts } = entry;
    return { of, key, name, township: texts.township ?? texts.county ?? "", ...point, isLocated };
  });
