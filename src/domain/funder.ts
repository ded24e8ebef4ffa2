/** Who may pay for a measure. */
export const FUNDERS = ["central", "region", "city", "county", "developer"] as const;
export type Funder = (typeof FUNDERS)[number];
