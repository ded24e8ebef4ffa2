import gcoord from "gcoord";
import proj4 from "proj4";
import type { Point } from "../../domain/place";

/** What a pair of figures may be measured in: degrees of three datums, or metres of a projection. */
export type Datum = "WGS-84" | "GCJ-02" | "BD-09" | `GK3:${number}` | `GK6:${number}` | "EPSG:27700";

const CGCS2000 = "+ellps=GRS80 +units=m +no_defs";
const BRITISH =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";

/** A point in WGS-84, degrees, of a pair as the files have it: east first, north second. */
export function toWgs84(datum: Datum, east: number, north: number): Point {
  if (datum === "WGS-84") return { lng: east, lat: north };
  if (datum === "GCJ-02" || datum === "BD-09") {
    const [lng, lat] = gcoord.transform(
      [east, north],
      datum === "GCJ-02" ? gcoord.GCJ02 : gcoord.BD09,
      gcoord.WGS84,
    );
    return { lng, lat };
  }
  const [lng, lat] = proj4(projection(datum), "WGS84", [east, north]);
  return { lng, lat };
}

/** The way back. */
export function fromWgs84(datum: Datum, { lng, lat }: Point): readonly [east: number, north: number] {
  if (datum === "WGS-84") return [lng, lat];
  if (datum === "GCJ-02" || datum === "BD-09") {
    const [east, north] = gcoord.transform(
      [lng, lat],
      gcoord.WGS84,
      datum === "GCJ-02" ? gcoord.GCJ02 : gcoord.BD09,
    );
    return [east, north];
  }
  const [east, north] = proj4("WGS84", projection(datum), [lng, lat]);
  return [east, north];
}

/** Zones of three degrees are 25 … 45 in China, of six degrees 13 … 23: the digits before an easting tell which. */
export function zoneDatum(east: number): Datum | undefined {
  const zone = Math.floor(east / 1e6);
  if (zone >= 25 && zone <= 45) return `GK3:${zone}`;
  return zone >= 13 && zone <= 23 ? `GK6:${zone}` : undefined;
}

function projection(datum: Exclude<Datum, "WGS-84" | "GCJ-02" | "BD-09">): string {
  if (datum === "EPSG:27700") return BRITISH;
  const [width, zone] = datum.split(":");
  const middle = width === "GK3" ? Number(zone) * 3 : Number(zone) * 6 - 3;
  return `+proj=tmerc +lat_0=0 +lon_0=${middle} +k=1 +x_0=${Number(zone) * 1e6 + 500_000} +y_0=0 ${CGCS2000}`;
}
