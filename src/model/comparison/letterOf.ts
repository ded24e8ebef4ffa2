/** The letter of a scenario among those that lie side by side, counted from 0, on screen and on paper. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
