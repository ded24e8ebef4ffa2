/** What a stage's pupils are told from: the residents of its ages, past rolls carried on, or half and half. */
export const DEMAND_SOURCES = ["residents", "rolls", "blend"] as const;
export type DemandSource = (typeof DEMAND_SOURCES)[number];
