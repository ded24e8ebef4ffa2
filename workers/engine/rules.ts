import type { Policy } from "../../src/domain/measure";
import type { Norms } from "../../src/domain/norms";
import type { Rules } from "../../src/domain/rules";
import { sizesByGrade } from "../../src/domain/sizesByGrade";
import type { Stage } from "../../src/domain/stage";

/** The norms of a stage before any policy. Standard sizes short of the stage's grades repeat the last one. */
export function rulesOf(norms: Norms, stage: Stage, grades: number): Rules {
  const classSize = sizesByGrade(norms.classSize[stage], 1, grades);
  const tolerated = sizesByGrade(norms.toleratedClassSize[stage], 1, grades);
  return {
    classSize,
    tolerated: tolerated.map((size, grade) => Math.max(size, classSize[grade])),
    largeClassFrom: norms.largeClassFrom,
    extremeClassFrom: norms.extremeClassFrom,
    serviceRadiusM: norms.serviceRadiusM[stage],
    journeyLimitM: norms.journeyLimitM[stage],
    wholeCounty: norms.wholeCounty.includes(stage),
    boardingFromGrade: norms.boardingFromGrade[stage],
  };
}

/** The rules after a policy (method 6): a standard above the tolerated size lifts that too. */
export function withPolicy(rules: Rules, set: Policy["set"]): Rules {
  const classSize =
    set.classSize === undefined ? rules.classSize : rules.classSize.map(() => set.classSize as number);
  const tolerated =
    set.toleratedClassSize === undefined
      ? rules.tolerated
      : rules.tolerated.map(() => set.toleratedClassSize as number);
  return {
    ...rules,
    classSize,
    tolerated: tolerated.map((size, grade) => Math.max(size, classSize[grade])),
    serviceRadiusM: set.serviceRadiusM ?? rules.serviceRadiusM,
    journeyLimitM: set.journeyLimitM ?? rules.journeyLimitM,
    boardingFromGrade: set.boardingFromGrade ?? rules.boardingFromGrade,
  };
}
