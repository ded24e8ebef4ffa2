import { decodeText } from "../decodeText";
import type { FileRead } from "../grid";
import { geoGrids } from "./geoGrids";

/** How things are drawn, which is none of their figures. */
const LOOK = /^(styleUrl|styleHash|styleMapHash|icon|stroke|fill|label|visibility|tessellate|@|marker-)/;

/** The places of a KML file, or that it is cut. Never throws. */
export async function readKml(file: string, bytes: Uint8Array): Promise<FileRead> {
  const [{ kml }, { DOMParser }] = await Promise.all([import("@tmcw/togeojson"), import("@xmldom/xmldom")]);
  try {
    const text = decodeText(bytes).replace(/^\uFEFF/, "");
    const { features } = kml(new DOMParser({ onError: () => {} }).parseFromString(text, "text/xml"));
    return geoGrids(
      file,
      features.map(({ geometry, properties }) => ({
        geometry,
        properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !LOOK.test(name))),
      })),
    );
  } catch {
    return { grids: [], faults: [{ file, fault: "cut" }] };
  }
}
