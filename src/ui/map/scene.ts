import type { Measure } from "../../domain/measure";
import type { Point } from "../../domain/place";
import type { I18n } from "../../i18n/createI18n";
import type { Results } from "../../model/results";
import type { City } from "../../state/store";
import type { View } from "../../state/view";
import type { DifferenceMarks } from "./difference";

/** All that the map shows. */
export interface Scene {
  readonly city: City;
  readonly results?: Results | undefined;
  readonly view: View;
  readonly draft?: Measure | undefined;
  /** Where something would be built or grow that is in no plan yet. */
  readonly ghosts?: readonly Point[] | undefined;
  /** Draws what the plan does otherwise than another, in place of the figures. */
  readonly difference?: DifferenceMarks | undefined;
  readonly outlines: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  readonly t: I18n["t"];
}

/** A thing under the pointer, or one that is selected. */
export interface Thing {
  readonly kind: "school" | "settlement" | "site" | "shortage" | "township" | "county";
  readonly row: number;
}
