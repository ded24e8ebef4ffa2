import type { SiteId } from "../../domain/ids";
import type { Point } from "../../domain/place";

/** What a tool on the map has come to: whoever mounts the map says what is to be done with it. */
export interface MapEvents {
  /** The build tool was put down on a point, on a candidate site where one lies there. */
  onPlace?(point: Point, site?: SiteId): void;
  /** The housing tool closed a ring of [lng, lat], the first corner again at the end. */
  onHousing?(ring: readonly (readonly [number, number])[]): void;
  /** The area tool was told that these settlements are all. */
  onArea?(ids: readonly string[]): void;
}

const FLY = "map:fly";

/** Where the map is asked to go, from anywhere on the page. */
export interface Flight {
  readonly point: Point;
  readonly zoom?: number;
}

/** Moves the map to a point; without an animation where the reader wants none. */
export const flyTo = (point: Point, zoom?: number): void => {
  window.dispatchEvent(
    new CustomEvent<Flight>(FLY, { detail: { point, ...(zoom !== undefined && { zoom }) } }),
  );
};

/** Hears of every flight that is asked for, until the answer is called. */
export function onFlight(listener: (flight: Flight) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<Flight>).detail);
  window.addEventListener(FLY, hear);
  return () => window.removeEventListener(FLY, hear);
}
