import area from "@turf/area";
import kinks from "@turf/kinks";
import unkinkPolygon from "@turf/unkink-polygon";

/** Parts of an area smaller than this are leavings of drawing, in square metres. */
const SLIVER_SQM = 1000;

/** What was wrong with an area's outline, and its sound parts. */
export interface Mended {
  readonly polygons: readonly GeoJSON.Polygon[];
  /** Rings that cross themselves, of too few points, and parts too small for anybody to live in. */
  readonly crossing: number;
  readonly tooFew: number;
  readonly slivers: number;
  readonly holes: number;
}

/** Longer rings are taken as they are: to look for crossings in them would take minutes. */
const MOST_LOOKED_AT = 5000;

/** The sound polygons of an area: closed, a crossing ring parted where it crosses, slivers and rings of two points left out. */
export function mendPolygon({ coordinates }: GeoJSON.MultiPolygon, crossings: "mend" | "drop"): Mended {
  let [crossing, tooFew, slivers, holes] = [0, 0, 0, 0];
  const polygons = coordinates.flatMap((rings): readonly GeoJSON.Polygon[] => {
    const closed = rings.map(closedRing);
    const sound = closed.filter((ring) => ring.length > 3);
    tooFew += closed.length - sound.length;
    if (closed[0] === undefined || closed[0].length <= 3) return [];
    const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates: sound };
    const isLong = sound.some((ring) => ring.length > MOST_LOOKED_AT);
    const crossed = isLong ? 0 : kinks(polygon).features.length;
    if (crossed > 0) crossing++;
    const parts = crossed === 0 ? [polygon] : crossings === "drop" ? [] : unkinked(polygon);
    const large = parts.filter((part) => area(part) >= SLIVER_SQM);
    slivers += parts.length - large.length;
    holes += large.reduce((sum, part) => sum + part.coordinates.length - 1, 0);
    return large;
  });
  return { polygons, crossing, tooFew, slivers, holes };
}

const unkinked = (polygon: GeoJSON.Polygon): readonly GeoJSON.Polygon[] => {
  try {
    return unkinkPolygon(polygon).features.map(({ geometry }) => geometry);
  } catch {
    return [];
  }
};

/** A ring without points that stand twice, its end on its beginning. */
function closedRing(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const points = ring.filter((point, at) => at === 0 || !isSame(point, ring[at - 1]));
  const [first] = points;
  return points.length > 0 && !isSame(first, points[points.length - 1]) ? [...points, first] : [...points];
}

const isSame = (a: GeoJSON.Position, b: GeoJSON.Position): boolean => a[0] === b[0] && a[1] === b[1];
