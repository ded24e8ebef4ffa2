import type { RoadLine } from "../../src/domain/journeys";
import type { Point } from "../../src/domain/place";

const STEP_DEGREES = 0.005;

/** A square net of roads, `side` crossings a side, every stretch a line; some stretches are left out, the same ones each time. */
export function roadNet(side: number, seed = 7): readonly RoadLine[] {
  const random = randomFrom(seed);
  const at = (x: number, y: number): readonly [number, number] => [
    105 + x * STEP_DEGREES + (((x * 31 + y * 17) % 7) - 3) * 1e-4,
    37 + y * STEP_DEGREES + (((x * 13 + y * 29) % 5) - 2) * 1e-4,
  ];
  const lines: RoadLine[] = [];
  for (let x = 0; x < side; x++)
    for (let y = 0; y < side; y++)
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
      ])
        if (x + dx < side && y + dy < side && random() < 0.85)
          lines.push({ id: `${x} ${y} ${dx}`, points: [at(x, y), at(x + dx, y + dy)] });
  return lines;
}

/** Places spread over such a net. */
export function placesOn(side: number, count: number, seed: number): readonly Point[] {
  const random = randomFrom(seed);
  const span = (side - 1) * STEP_DEGREES;
  return Array.from({ length: count }, () => ({ lng: 105 + random() * span, lat: 37 + random() * span }));
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
