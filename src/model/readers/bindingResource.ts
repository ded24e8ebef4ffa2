import type { Norms } from "../../domain/norms";
import type { Stage } from "../../domain/stage";
import type { SchoolProfile } from "./schoolProfile";

export const RESOURCES = ["rooms", "floorArea", "sportsArea", "beds", "teachers"] as const;
export type Resource = (typeof RESOURCES)[number];

/** How many pupils a school could take if this were the only limit. */
export interface ResourceLimit {
  readonly resource: Resource;
  readonly pupils: number;
  /** What there is: seats, square metres, beds, posts. */
  readonly amount: number;
}

/**
 * What limits a school (method 5.4), the tightest first: rooms · standard size, floor area, sports area, beds, teachers.
 * A school of several stages shares its premises as it shares its seats; beds limit as many pupils as
 * would board at today's share. What nobody has said and what has no norm limits nothing.
 */
export function bindingResources(norms: Norms, profile: SchoolProfile): readonly ResourceLimit[] {
  const { plan, premises, seats, pupils } = profile;
  const open = profile.stages.filter((stage) => stage.isOpen);
  const shares = open.map((stage) => ({ stage: stage.stage, share: seats === 0 ? 0 : stage.seats / seats }));
  const limits: ResourceLimit[] = [{ resource: "rooms", pupils: seats, amount: seats }];
  const add = (resource: Resource, amount: number, perPupil: number | undefined) => {
    if (perPupil !== undefined && perPupil > 0) limits.push({ resource, amount, pupils: amount / perPupil });
  };
  if (premises !== undefined) {
    add(
      "floorArea",
      premises.floorAreaSqm,
      mixed(shares, (stage) => norms.floorAreaPerPupilSqm[stage]),
    );
    add(
      "sportsArea",
      premises.sportsAreaSqm,
      mixed(shares, (stage) => norms.sportsAreaPerPupilSqm[stage]),
    );
  }
  if (plan.premises !== undefined)
    add(
      "teachers",
      plan.premises.teachers,
      mixed(shares, (stage) => inverse(norms.pupilsPerTeacher[stage])),
    );
  const boarders = open.reduce((sum, stage) => sum + stage.boarders, 0);
  const beds = open.reduce((sum, stage) => sum + stage.beds, 0);
  if (pupils > 0 && boarders > 0) add("beds", beds, boarders / pupils);
  return limits.sort(
    (a, b) => a.pupils - b.pupils || RESOURCES.indexOf(a.resource) - RESOURCES.indexOf(b.resource),
  );
}

const inverse = (ratio: number | null): number | null => (ratio === null ? null : 1 / ratio);

/** The norm of the stages together; nothing where one of them has none. */
function mixed(
  shares: readonly { readonly stage: Stage; readonly share: number }[],
  norm: (stage: Stage) => number | null,
): number | undefined {
  let sum = 0;
  for (const { stage, share } of shares) {
    const perPupil = norm(stage);
    if (perPupil === null) return undefined;
    sum += share * perPupil;
  }
  return sum;
}
