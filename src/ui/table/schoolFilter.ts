import type { Stage } from "../../domain/stage";
import type { ListedSchool } from "../../model/readers/schoolList";

export const ONLY = ["everything", "onlyShort", "onlyOver", "onlySmall", "onlyChanged"] as const;
export type Only = (typeof ONLY)[number];

/** Which schools the table shows. */
export interface SchoolFilter {
  readonly text: string;
  readonly stage: Stage | "all";
  readonly county: string;
  readonly only: Only;
}

export const EVERY_SCHOOL: SchoolFilter = { text: "", stage: "all", county: "all", only: "everything" };

/** Whether a school meets a filter; `written` is what its row says in words. */
export function passes(filter: SchoolFilter, school: ListedSchool, written: string): boolean {
  if (filter.stage !== "all" && !school.stages.includes(filter.stage)) return false;
  if (filter.county !== "all" && school.plan.county !== filter.county) return false;
  if (!meets(filter.only, school)) return false;
  const wanted = filter.text.trim().toLowerCase();
  return wanted === "" || written.toLowerCase().includes(wanted);
}

function meets(only: Only, school: ListedSchool): boolean {
  switch (only) {
    case "everything":
      return true;
    case "onlyShort":
      return school.shortfall > 0;
    case "onlyOver":
      return school.classesOverCap > 0;
    case "onlySmall":
      return school.pupils < 100;
    case "onlyChanged":
      return school.measures > 0;
  }
}
