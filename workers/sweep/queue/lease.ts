/** A worker that says nothing for so many seconds is taken for dead, and its jobs go to others. */
export const LEASE_S = 60;
