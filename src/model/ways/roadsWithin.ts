import type { Dataset } from "../../domain/dataset";
import type { Point } from "../../domain/place";
import { groundPoint } from "../model";
import type { Network } from "./network";
import type { Snapped } from "./snap";
import { baseRoads } from "./waysOf";

type Line = readonly (readonly [number, number])[];

/**
 * The stretches of road that a place has within so many metres of way (method 3.1), the last of them cut where the metres end;
 * undefined where the city has no roads or the place is on none of them.
 */
export function roadsWithin(dataset: Dataset, place: Point, metres: number): readonly Line[] | undefined {
  if (dataset.roads === undefined) return undefined;
  const { search, network } = baseRoads(dataset);
  const snapped = search.snap(place);
  if (snapped === undefined) return undefined;
  const reached = search.reachFrom(snapped, metres);
  const { start, to, arcSegment, from } = network;
  const lines: Line[] = [];
  const seen = new Set<number>();
  for (let node = 0; node < reached.length; node++) {
    if (reached[node] > metres) continue;
    for (let arc = start[node]; arc < start[node + 1]; arc++) {
      const segment = arcSegment[arc];
      if (segment === snapped.segment || seen.has(segment)) continue;
      seen.add(segment);
      const [a, b] = [from[segment], from[segment] === node ? to[arc] : node];
      lines.push(...reachedParts(network, segment, [a, b], metres - reached[a], metres - reached[b]));
    }
  }
  return [...lines, ...ownStretch(network, snapped, metres)];
}

/** What of a stretch can be reached from its two ends, metres left at each; nothing is left at an end that is out of reach. */
function reachedParts(
  network: Network,
  segment: number,
  [a, b]: readonly [number, number],
  fromA: number,
  fromB: number,
): readonly Line[] {
  const length = network.segmentM[segment];
  const [left, right] = [Math.max(0, Math.min(length, fromA)), Math.max(0, Math.min(length, fromB))];
  const at = pointAlong(network, a, b, length);
  if (left + right >= length) return [[at(0), at(length)]];
  return [
    ...(left > 0 ? [[at(0), at(left)] as const] : []),
    ...(right > 0 ? [[at(length - right), at(length)] as const] : []),
  ];
}

function ownStretch(network: Network, { segment, fromM, offM }: Snapped, metres: number): readonly Line[] {
  const length = network.segmentM[segment];
  const left = metres - offM;
  if (left <= 0) return [];
  const at = pointAlong(network, network.from[segment], network.end[segment], length);
  return [[at(Math.max(0, fromM - left)), at(Math.min(length, fromM + left))]];
}

function pointAlong({ ground }: Network, a: number, b: number, length: number) {
  const [here, there] = [groundPoint(ground, a), groundPoint(ground, b)];
  return (metres: number): readonly [number, number] => {
    const share = length === 0 ? 0 : metres / length;
    return [here.lng + (there.lng - here.lng) * share, here.lat + (there.lat - here.lat) * share];
  };
}
