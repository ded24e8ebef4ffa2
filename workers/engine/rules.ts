import type { Policy, SizeByGrade } from "../../src/domain/measure";
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

/**
 * The rules after a policy (method 6): a standard above the tolerated size lifts that too.
 *
 * @param grade The only grade (from 0) whose class sizes change, where they are phased in; absent: all of them.
 */
export function withPolicy(rules: Rules, set: Policy["set"], grade?: number): Rules {
  const { serviceRadiusM, journeyLimitM, boardingFromGrade } = set;
  return {
    ...withSizes(rules, set, grade),
    ...(serviceRadiusM && { serviceRadiusM }),
    ...(journeyLimitM && { journeyLimitM }),
    ...(boardingFromGrade !== undefined && { boardingFromGrade }),
  };
}

/** The rules with a policy's class sizes in one grade (from 0), or in all. */
export function withSizes(rules: Rules, set: Policy["set"], only?: number): Rules {
  const grades = rules.classSize.length;
  const written = (sizes: SizeByGrade) =>
    sizesByGrade(typeof sizes === "number" ? [sizes] : sizes, 1, grades);
  const classSize = set.classSize === undefined ? rules.classSize : written(set.classSize);
  const tolerated =
    set.toleratedClassSize !== undefined
      ? written(set.toleratedClassSize)
      : set.toleratedAbove !== undefined
        ? classSize.map((size) => size + (set.toleratedAbove as number))
        : rules.tolerated;
  const isChanged = (grade: number) => only === undefined || grade === only;
  return {
    ...rules,
    classSize: rules.classSize.map((size, grade) => (isChanged(grade) ? classSize[grade] : size)),
    tolerated: rules.tolerated.map((size, grade) =>
      isChanged(grade) ? Math.max(tolerated[grade], classSize[grade]) : size,
    ),
  };
}

/** Whether a policy says anything of class sizes. */
export const setsSizes = ({ classSize, toleratedClassSize, toleratedAbove }: Policy["set"]): boolean =>
  classSize !== undefined || toleratedClassSize !== undefined || toleratedAbove !== undefined;
