/** The nodes of a search by their distance, the nearest on top: a heap in which each has four below it, and none stands twice. */
export class Heap {
  readonly #items: Int32Array;
  /** Place in `#items` plus one; 0 outside. */
  readonly #place: Int32Array;
  readonly #key: Float64Array;
  #count = 0;

  /** @param key Distance by node, kept by whoever searches. */
  constructor(key: Float64Array) {
    this.#key = key;
    this.#items = new Int32Array(key.length);
    this.#place = new Int32Array(key.length);
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Puts a node in, or moves it up after its distance fell. */
  put(node: number): void {
    const place = this.#place[node];
    this.#up(place === 0 ? this.#count++ : place - 1, node);
  }

  /** Takes the nearest out; of those alike any. */
  take(): number {
    const top = this.#items[0];
    this.#place[top] = 0;
    const last = this.#items[--this.#count];
    if (this.#count > 0) this.#down(last);
    return top;
  }

  clear(): void {
    for (let at = 0; at < this.#count; at++) this.#place[this.#items[at]] = 0;
    this.#count = 0;
  }

  #up(from: number, node: number): void {
    const items = this.#items;
    const place = this.#place;
    const key = this.#key;
    const own = key[node];
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 2;
      const other = items[above];
      if (key[other] <= own) break;
      items[at] = other;
      place[other] = at + 1;
      at = above;
    }
    items[at] = node;
    place[node] = at + 1;
  }

  #down(node: number): void {
    const items = this.#items;
    const place = this.#place;
    const key = this.#key;
    const count = this.#count;
    const own = key[node];
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= count) break;
      let least = first;
      const end = Math.min(first + 4, count);
      for (let below = first + 1; below < end; below++)
        if (key[items[below]] < key[items[least]]) least = below;
      const other = items[least];
      if (key[other] >= own) break;
      items[at] = other;
      place[other] = at + 1;
      at = least;
    }
    items[at] = node;
    place[node] = at + 1;
  }
}
