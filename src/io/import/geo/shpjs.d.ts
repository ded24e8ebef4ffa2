/** What is used of shpjs, which comes without types. */
declare module "shpjs" {
  /** Geometries in the order of the file, null where a record has none; coordinates as they stand. */
  export function parseShp(shp: Uint8Array): readonly (GeoJSON.Geometry | null)[];
  /** Rows in the order of the file. */
  export function parseDbf(dbf: Uint8Array, encoding?: string): readonly Readonly<Record<string, unknown>>[];
}
