import type { ScreenPoint } from "./pointer";
import type { Thing } from "./scene";

export interface Hovered {
  readonly thing: Thing;
  readonly at: ScreenPoint;
}

/** What the pointer rests on: kept outside React, so that only the card is drawn again when it moves. */
export interface HoverStore {
  get(): Hovered | undefined;
  set(next: Hovered | undefined): void;
  subscribe(listener: () => void): () => void;
}

export function createHoverStore(): HoverStore {
  const listeners = new Set<() => void>();
  let hovered: Hovered | undefined;
  return {
    get: () => hovered,
    set(next) {
      if (next === hovered) return;
      hovered = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
