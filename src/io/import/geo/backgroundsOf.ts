import { compactJson } from "../../city/compactJson";
import { cellText } from "../cellText";
import type { Datum } from "../datum";
import { compared } from "../findings";
import type { MeantTable } from "./cityEntries";
import { wgsShapes } from "./wgsShape";

/** Layers under the city, a file each, named as their own file was; features keep their names and their place, nothing else. */
export function backgroundsOf(
  tables: readonly MeantTable[],
  datum: Datum,
): readonly (readonly [file: string, text: string])[] {
  const layers = new Map<string, GeoJSON.Feature[]>();
  for (const { table, fields } of tables) {
    const nameAt = fields.findIndex(({ what }) => what === "name");
    const features = wgsShapes(table, datum).flatMap((geometry, nth): readonly GeoJSON.Feature[] => {
      if (geometry === undefined) return [];
      const name = cellText(table.rows[nth].cells[nameAt]).slice(0, 100);
      return [{ type: "Feature", properties: name === "" ? {} : { name }, geometry }];
    });
    const layer = layerName(table.file);
    if (features.length > 0) layers.set(layer, [...(layers.get(layer) ?? []), ...features]);
  }
  return [...layers].map(([layer, features]) => {
    const texts = features.map((feature) => [JSON.stringify(feature), feature] as const);
    const sorted = texts.sort(([a], [b]) => compared(a, b)).map(([, feature]) => feature);
    return [
      `backgrounds/${layer}.geojson`,
      compactJson({ type: "FeatureCollection", features: sorted }),
    ] as const;
  });
}

/** What a file is called, without its folder and its end, as a name that a file of the city may bear. */
const layerName = (file: string): string =>
  file
    .replace(/^.*\//, "")
    .replace(/\.[^.]+$/, "")
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, " ")
    .trim()
    .slice(0, 80) || "map";
