/** School years that are simulated after the base year where nobody says otherwise. */
export const USUAL_YEARS = 15;

/** The fewest and the most that may be asked for. */
export const LEAST_YEARS = 1;
export const MOST_YEARS = 50;
