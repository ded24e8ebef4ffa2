import type { LandStatus } from "../../domain/land";
import type { Language } from "../../i18n/createI18n";
import type { View } from "../../state/view";
import type { DifferenceRows } from "./difference";
import type { Palette } from "./palette";
import type { Places } from "./places";

/** All that the style of the map depends on: what the year changes is not among it, but for the written labels. */
export interface Look {
  readonly view: Pick<View, "stage" | "question" | "schoolColour" | "layers">;
  readonly palette: Palette;
  readonly language: Language;
  readonly places: Places;
  readonly riverNames: readonly string[];
  /** Pupils and seats under the names of schools, by row. */
  readonly schoolLabels: readonly string[];
  readonly settlementLabels: readonly string[];
  /** Radius of each disc in the base year: how far below it its name is written. */
  readonly baseRadii: readonly number[];
  readonly schoolNames: readonly string[];
  /** Rows of the gravest schools, named at the zoom of the city too. */
  readonly worst: readonly number[];
  /** Schools that the scenario builds, and those that it closes or merges in some year: no others need their signs. */
  readonly touched: {
    readonly built: ReadonlySet<string>;
    readonly closed: ReadonlySet<string>;
    readonly spread: ReadonlySet<string>;
  };
  /** What signs the candidate sites have, by row. */
  readonly landStatuses: readonly LandStatus[];
  readonly areaLabels: readonly string[];
  /** Marks to draw in place of the figures, where two plans are compared. */
  readonly difference?: DifferenceRows;
  readonly shortageLabels: readonly string[];
}
