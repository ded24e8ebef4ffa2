import type { Housing } from "../../domain/measure";
import type { Name } from "../../domain/name";
import type { HomePart, Point, Settlement } from "../../domain/place";
import type { School, SchoolPlan } from "../../domain/school";
import type { Model } from "../../model/model";
import type { Results } from "../../model/results";

/** What stands where, by the rows of one model: names and points, looked up and never put into features. */
export interface Places {
  readonly model: Model;
  readonly settlements: readonly (Settlement | Housing["compound"])[];
  readonly schools: readonly (School | SchoolPlan)[];
  /** The parts of the settlements that have some, each with its settlement's row. */
  readonly homes: readonly (HomePart & { readonly settlement: number })[];
  readonly townships: readonly (Point & { readonly id: string; readonly name: Name })[];
  readonly counties: readonly (Point & { readonly id: string; readonly name: Name })[];
  /** Changes whenever a point does. */
  readonly key: string;
}

const known = new WeakMap<object, Places>();

/** The places that results speak of, or the city's before there are any; worked out once for each run. */
export function placesOf(model: Model, results?: Results): Places {
  const about = results ?? model;
  const before = known.get(about);
  if (before !== undefined) return before;
  const places = collect(model, results);
  known.set(about, places);
  return places;
}

function collect(model: Model, results: Results | undefined): Places {
  const { dataset } = model;
  const extended = results?.model ?? model;
  const compounds = (results?.scenario.measures ?? [])
    .filter((measure) => measure.kind === "housing")
    .map((measure) => measure.compound);
  const byId = new Map([...dataset.settlements, ...compounds].map((place) => [place.id as string, place]));
  const settlements = extended.settlementIds.flatMap((id) => byId.get(id) ?? []);
  const added = [...compounds, ...extended.schools.slice(model.schools.length)];
  return {
    model: extended,
    settlements,
    schools: extended.schools,
    homes: settlements.flatMap((place, settlement) =>
      ("parts" in place ? (place.parts ?? []) : []).map((part) => ({ ...part, settlement })),
    ),
    townships: dataset.townships,
    counties: dataset.counties.map((county) => ({ ...county, ...middle(dataset.townships, county.id) })),
    key: [dataset.key, ...added.map(({ id, lng, lat }) => `${id} ${lng} ${lat}`)].join("|"),
  };
}

/** The middle of a county's townships: where its name is written. */
function middle(townships: readonly (Point & { readonly county: string })[], county: string): Point {
  const own = townships.filter((township) => township.county === county);
  const mean = (value: (point: Point) => number) =>
    own.reduce((sum, point) => sum + value(point), 0) / Math.max(1, own.length);
  return { lng: mean((point) => point.lng), lat: mean((point) => point.lat) };
}
