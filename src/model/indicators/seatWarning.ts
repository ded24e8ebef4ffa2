import type { Norms } from "../../domain/norms";

export type Warning = "green" | "yellow" | "red";

/** Green below 90 % of the normal intake, yellow from there, red from 100 % (Zhejiang 2018; method 7). */
export function warningOf(entrants: number, normalIntake: number, limits: Norms["seatWarning"]): Warning {
  if (normalIntake === 0) return entrants > 0 ? "red" : "green";
  const share = entrants / normalIntake;
  return share >= limits.redFrom ? "red" : share >= limits.yellowFrom ? "yellow" : "green";
}

/** Whether a warning is given in any of some years. */
export const isNotGreen = (lights: readonly Warning[]): boolean => lights.some((light) => light !== "green");
