/** People are real numbers in the engine: less than half a pupil is nobody. */
export const HALF_A_PUPIL = 0.5;
