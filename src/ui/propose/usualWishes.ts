import { PROPOSAL_ACTS, type ProposalWishes } from "../../domain/proposal";
import { STAGES } from "../../domain/stage";
import { horizonOf } from "../../state/horizonOf";
import type { State } from "../../state/store";

const USUAL_YEARS = 5;
const USUAL_YUAN = 40_000_000;

/** Wishes to begin with: the limits of the budget after the year that is looked at, else a usual sum for some years. */
export function usualWishes({ view, project, city }: State): ProposalWishes {
  const { baseYear } = city.model.dataset;
  const last = baseYear + horizonOf(project);
  const first = Math.min(Math.max(view.year, baseYear) + 1, last);
  const limits = project.budget.filter(({ year }) => year >= first && year <= last);
  const years = Array.from({ length: Math.min(USUAL_YEARS, last - first + 1) }, (_, at) => first + at);
  return {
    money:
      limits.length > 0
        ? limits.map(({ year, limitYuan }) => ({ year, yuan: limitYuan }))
        : years.map((year) => ({ year, yuan: USUAL_YUAN })),
    stages: STAGES.filter((stage) => stage !== "special"),
    acts: PROPOSAL_ACTS,
    keep: [],
    must: [],
    mayOversize: false,
  };
}
