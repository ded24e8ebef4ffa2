import type { Assumptions } from "./assumptions";
import { beliefAt } from "./beliefAt";
import type { NormChanges } from "./norms";
import { AGES } from "./place";

/** What a belief is about, in the order in which a planner looks at them. */
export const BELIEF_GROUPS = ["population", "enrolment", "placement", "uncertainty", "norms"] as const;
export type BeliefGroup = (typeof BELIEF_GROUPS)[number];

/** Assumptions may differ by scenario; norms hold for the whole project. */
export type BeliefTree = "assumptions" | "norms";

/**
 * How a belief is written: a value by year, a rate for each age 0 … 100, one figure a grade, figures side by side, one figure,
 * a yes or no, a word of several, a list of stages.
 */
export type BeliefKind = "path" | "ages" | "grades" | "figures" | "figure" | "flag" | "word" | "stages";

/** One belief that is changed and taken back as a whole. */
export interface BeliefRow {
  readonly tree: BeliefTree;
  readonly group: BeliefGroup;
  /** Where it stands: `enrolment.senior`. */
  readonly path: string;
  readonly kind: BeliefKind;
}

const GROUP_OF: Readonly<Record<keyof Assumptions, BeliefGroup>> = {
  fertility: "population",
  mortality: "population",
  migrationPath: "population",
  migration: "population",
  migrationTiming: "population",
  schoolMoves: "population",
  townwardPath: "population",
  townwardMoves: "population",
  enrolment: "enrolment",
  retention: "enrolment",
  stages: "enrolment",
  demandFrom: "enrolment",
  rollMethods: "enrolment",
  calibrate: "enrolment",
  mode: "placement",
  choice: "placement",
  wholeVillage: "placement",
  detour: "placement",
  daySchools: "placement",
  boardingM: "placement",
  boardsBeyondM: "placement",
  uncertainty: "uncertainty",
};

/** Every belief of some assumptions or norms, costs left out: each figure of the tree stands in one row. */
export function beliefRows(tree: BeliefTree, held: Assumptions | NormChanges): readonly BeliefRow[] {
  const rows: BeliefRow[] = [];
  const walk = (node: unknown, path: string, group: BeliefGroup): void => {
    const kind = kindOf(node);
    if (kind !== undefined) rows.push({ tree, group, path, kind });
    else
      for (const [key, child] of Object.entries(node as object)) {
        if (child !== undefined) walk(child, `${path}.${key}`, group);
      }
  };
  const tops = tree === "norms" ? Object.keys(held) : Object.keys(GROUP_OF);
  for (const top of tops) {
    const group = tree === "norms" ? "norms" : GROUP_OF[top as keyof Assumptions];
    const node = beliefAt(held, top);
    if (top !== "costs" && top !== "terms" && node !== undefined) walk(node, top, group);
  }
  return rows;
}

function kindOf(node: unknown): BeliefKind | undefined {
  if (typeof node === "boolean") return "flag";
  if (typeof node === "string") return "word";
  if (isFigure(node)) return "figure";
  if (!Array.isArray(node)) return Object.values(node as object).every(isFigure) ? "figures" : undefined;
  if (node.length === AGES) return "ages";
  if (node.length === 0 || typeof node[0] === "object") return "path";
  return typeof node[0] === "string" ? "stages" : "grades";
}

/** A figure that no rule gives is none. */
const isFigure = (node: unknown): boolean => typeof node === "number" || node === null;

/** The beliefs of two trees that are not alike. */
export const differingRows = (
  tree: BeliefTree,
  held: Assumptions | NormChanges,
  usual: Assumptions | NormChanges,
): readonly BeliefRow[] =>
  held === usual
    ? []
    : beliefRows(tree, { ...usual, ...held }).filter(
        ({ path }) => JSON.stringify(beliefAt(held, path)) !== JSON.stringify(beliefAt(usual, path)),
      );
