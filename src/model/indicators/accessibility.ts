/** Who could go where, and how far it is. */
export interface Access {
  readonly settlement: number;
  readonly school: number;
  readonly metres: number;
}

/** How much a journey still counts: 1 at the door, 0 beyond the catchment. */
export type Decay = (metres: number, catchmentM: number) => number;

/** Plain two-step floating catchment area: everything within counts in full. */
export const stepDecay: Decay = (metres, catchmentM) => (metres <= catchmentM ? 1 : 0);

/** Gaussian decay that falls to 0 at the edge of the catchment (enhanced 2SFCA; Dai 2010). */
export const gaussianDecay: Decay = (metres, catchmentM) =>
  metres > catchmentM
    ? 0
    : (Math.exp(-((metres / catchmentM) ** 2) / 2) - Math.exp(-0.5)) / (1 - Math.exp(-0.5));

/**
 * Seats per pupil that each settlement can reach (2SFCA, method 7): every school's seats are shared among the pupils of its
 * catchment, and every settlement adds up the shares that it reaches.
 *
 * @returns one figure per settlement; 0 where no school is within the catchment.
 */
export function accessibility(
  pupils: readonly number[],
  seats: readonly number[],
  pairs: readonly Access[],
  catchmentM: number,
  decay: Decay,
): readonly number[] {
  const asked = seats.map(() => 0);
  for (const { settlement, school, metres } of pairs)
    asked[school] += pupils[settlement] * decay(metres, catchmentM);
  const reached = pupils.map(() => 0);
  for (const { settlement, school, metres } of pairs)
    if (asked[school] > 0) reached[settlement] += (seats[school] / asked[school]) * decay(metres, catchmentM);
  return reached;
}
