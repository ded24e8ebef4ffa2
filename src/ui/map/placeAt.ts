import type { Dataset } from "../../domain/dataset";
import type { Point, Settlement } from "../../domain/place";

/** Where a point lies: county, township, setting and terrain as in the settlement nearest to it. */
export function placeAt(
  dataset: Pick<Dataset, "settlements">,
  point: Point,
): Pick<Settlement, "county" | "township" | "setting" | "terrain"> & Point {
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  const awayFrom = (settlement: Settlement) =>
    Math.hypot(settlement.lat - point.lat, (settlement.lng - point.lng) * shrink);
  const nearest = dataset.settlements.reduce((best, one) => (awayFrom(one) < awayFrom(best) ? one : best));
  const { county, township, setting, terrain } = nearest;
  return { lng: rounded(point.lng), lat: rounded(point.lat), county, township, setting, terrain };
}

/** A metre is enough. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
