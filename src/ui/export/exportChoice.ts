import type { Language } from "../../i18n/createI18n";
import type { PictureName } from "../../io/export/content/pictures/picturesOf";
import type { RunTableId } from "../../io/export/content/tableOf";
import type { GeoLayer } from "../../io/export/formats/layersGeoJson";
import type { ExportKind } from "./exportKinds";

/** What the reader of the dialog has chosen. */
export interface ExportChoice {
  readonly kind: ExportKind;
  readonly language: Language;
  readonly scenarios: readonly string[];
  readonly targetYear: number;
  readonly tables: readonly RunTableId[];
  readonly layers: readonly GeoLayer[];
  /** A drawn picture, or the map as it is on screen. */
  readonly picture: PictureName | "screen";
  readonly format: "png" | "svg";
}
