import { useMemo } from "react";
import type { Assumptions } from "../../domain/assumptions";
import { beliefAt } from "../../domain/beliefAt";
import { type BeliefRow, type BeliefTree, differingRows } from "../../domain/beliefRow";
import { withEntryAt } from "../../domain/entryAt";
import type { Norms } from "../../domain/norms";
import type { Scenario } from "../../domain/scenario";
import { assumptionsShape } from "../../io/shapes/assumptionsShape";
import { normsShape } from "../../io/shapes/normsShape";
import { isReference } from "../../state/isReference";
import { rulesInForce } from "../../state/normsInForce";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";

type Tree = Assumptions | Norms;

/** The beliefs of the project or of the shown scenario, what they are held against, and the way to change them. */
export interface Beliefs {
  readonly scope: "project" | "scenario";
  readonly scenario: Scenario;
  /** Whether the scenario may have beliefs of its own: the one that plans are measured against has none. */
  readonly mayDiffer: boolean;
  valueOf(row: BeliefRow): unknown;
  /** What the city comes with; for a scenario, what the project believes. */
  usualOf(row: BeliefRow): unknown;
  /** Beliefs of the project that are not as shipped, and those of the scenario that are not the project's. */
  readonly changed: readonly BeliefRow[];
  readonly own: readonly BeliefRow[];
  readonly shipped: { readonly assumptions: Assumptions; readonly norms: Norms };
  /** Takes a value; false where a project cannot hold it. Held: until it is let go, it is no step to undo. */
  put(row: BeliefRow, value: unknown, isHeld?: boolean): boolean;
  reset(row: BeliefRow): void;
  resetAll(): void;
}

/** Beliefs as seen and changed in one scope. */
export function useBeliefs(wanted: Beliefs["scope"]): Beliefs {
  const { believe, setNorms, letGo } = useCommands();
  const { assumptions: shipped, norms: shippedNorms } = useApp((state) => state.city);
  const held = useApp((state) => state.project.assumptions);
  const norms = useApp(rulesInForce);
  const scenario = useApp(shownScenario);
  const mayDiffer = !isReference(scenario);
  const scope = mayDiffer ? wanted : "project";
  return useMemo(() => {
    const own = { ...held, ...scenario.beliefs };
    const now: Readonly<Record<BeliefTree, Tree>> = { assumptions: scope === "scenario" ? own : held, norms };
    const usual: Readonly<Record<BeliefTree, Tree>> = {
      assumptions: scope === "scenario" ? held : shipped,
      norms: shippedNorms,
    };
    const put = ({ tree, path }: BeliefRow, value: unknown, isHeld = false): boolean => {
      const [top] = path.split(".");
      const entry = (withEntryAt(now[tree], path, value) as unknown as Record<string, unknown>)[top];
      const shapes = (tree === "norms" ? normsShape.shape : assumptionsShape.shape) as Readonly<
        Record<string, { safeParse(value: unknown): { readonly success: boolean } }>
      >;
      if (!shapes[top].safeParse(entry).success) return false;
      if (tree === "norms") setNorms({ [top]: entry }, { isHeld });
      else believe({ [top]: entry }, { isHeld, scenario: scope === "scenario" ? scenario.id : undefined });
      return true;
    };
    const differing = [
      ...differingRows("assumptions", held, shipped),
      ...differingRows("norms", norms, shippedNorms),
    ];
    return {
      scope,
      scenario,
      mayDiffer,
      valueOf: ({ tree, path }) => beliefAt(now[tree], path),
      usualOf: ({ tree, path }) => beliefAt(usual[tree], path),
      changed: differing,
      own: differingRows("assumptions", own, held),
      shipped: { assumptions: shipped, norms: shippedNorms },
      put,
      reset(row) {
        put(row, beliefAt(usual[row.tree], row.path), true);
        letGo("step");
      },
      resetAll() {
        believe(shipped, { isHeld: true });
        letGo("step");
        setNorms(shippedNorms);
      },
    };
  }, [held, norms, scenario, scope, mayDiffer, shipped, shippedNorms, believe, setNorms, letGo]);
}
