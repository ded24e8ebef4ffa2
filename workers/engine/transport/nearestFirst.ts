/** A queue that gives back the nearest first, as a binary heap; equal distances in no promised order. */
export type NearestFirst = { readonly items: number[]; readonly distances: number[] };

export const createNearestFirst = (): NearestFirst => ({ items: [], distances: [] });

export function enqueue({ items, distances }: NearestFirst, item: number, distance: number): void {
  let at = items.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (distances[above] <= distance) break;
    items[at] = items[above];
    distances[at] = distances[above];
    at = above;
  }
  items[at] = item;
  distances[at] = distance;
}

/** Takes out the nearest item; -1 when there is none. An item may have been put in more than once. */
export function dequeue({ items, distances }: NearestFirst): number {
  if (items.length === 0) return -1;
  const nearest = items[0];
  const item = items.pop() as number;
  const distance = distances.pop() as number;
  const count = items.length;
  if (count === 0) return nearest;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= count) break;
    if (below + 1 < count && distances[below + 1] < distances[below]) below++;
    if (distances[below] >= distance) break;
    items[at] = items[below];
    distances[at] = distances[below];
    at = below;
  }
  items[at] = item;
  distances[at] = distance;
  return nearest;
}
