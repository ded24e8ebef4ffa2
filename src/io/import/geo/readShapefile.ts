import proj4 from "proj4";
import type { FileRead } from "../grid";
import { geoGrids } from "./geoGrids";
import { readDbf } from "./readDbf";
import { movedShape, shapeOf } from "./shape";

/** The parts of a shapefile by the ends of their names. */
export type ShapeParts = Readonly<Partial<Record<"shp" | "dbf" | "prj" | "cpg", Uint8Array>>>;

/**
 * The features of a shapefile; in degrees where its .prj says what its metres are, else as they stand. Without a .dbf they have no
 * names. Never throws.
 */
export async function readShapefile(file: string, { shp, dbf, prj, cpg }: ShapeParts): Promise<FileRead> {
  const { parseShp } = await import("shpjs");
  const fault = { grids: [], faults: [{ file, fault: "cut" as const }] };
  if (shp === undefined || shp.length < 100) return fault;
  try {
    const shapes = parseShp(shp);
    const rows = dbf === undefined ? [] : await readDbf(dbf, cpg);
    if (rows === undefined) return fault;
    const projection = prj === undefined ? undefined : projectionOf(prj);
    return geoGrids(
      file,
      shapes.map((geometry, at) => {
        const shape = shapeOf(geometry);
        return {
          geometry:
            shape && projection ? movedShape(shape, (east, north) => projection([east, north])) : shape,
          properties: rows[at] ?? {},
        };
      }),
      projection !== undefined,
    );
  } catch {
    return fault;
  }
}

function projectionOf(prj: Uint8Array): ((point: [number, number]) => [number, number]) | undefined {
  try {
    const { forward } = proj4(new TextDecoder().decode(prj), "WGS84");
    return (point) => forward(point);
  } catch {
    return undefined;
  }
}
