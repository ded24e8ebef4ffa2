/** Pupils are whole multiples of this (about one in a million), so that sums and differences of pupils are exact. */
export const QUANTUM = 2 ** -20;

/** The nearest multiple of the quantum. */
export const quantised = (pupils: number): number => Math.round(pupils / QUANTUM) * QUANTUM;

/** The multiple of the quantum at or below. */
export const quantisedDown = (pupils: number): number => Math.floor(pupils / QUANTUM) * QUANTUM;
