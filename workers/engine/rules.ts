import type { Policy } from "../../src/domain/measure";
import type { Norms } from "../../src/domain/norms";
import type { Rules, Sizes } from "../../src/domain/rules";
import { sizesByGrade } from "../../src/domain/sizesByGrade";
import type { Stage } from "../../src/domain/stage";
import { writtenSizes } from "../../src/domain/writtenSizes";

/** The norms of a stage before any policy. Standard sizes short of the stage's grades repeat the last one. */
export function rulesOf(norms: Norms, stage: Stage, grades: number): Rules {
  const sizes = (standard: readonly number[], tolerated: readonly number[]): Sizes => {
    const classSize = sizesByGrade(standard, 1, grades);
    return {
      classSize,
      tolerated: sizesByGrade(tolerated, 1, grades).map((size, grade) => Math.max(size, classSize[grade])),
    };
  };
  const incomplete = norms.incompleteSchools?.[stage];
  return {
    ...sizes(norms.classSize[stage], norms.toleratedClassSize[stage]),
    ...(incomplete && { incomplete: sizes(incomplete.classSize, incomplete.toleratedClassSize) }),
    largeClassFrom: norms.largeClassFrom,
    extremeClassFrom: norms.extremeClassFrom,
    serviceRadiusM: norms.serviceRadiusM[stage],
    journeyLimitM: norms.journeyLimitM[stage],
    walkLimitM: sizesByGrade(norms.walkLimitM[stage], 1, grades),
    busLimitM: sizesByGrade(norms.busLimitM[stage], 1, grades),
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
  const limits = (key: "walkLimitM" | "busLimitM") => {
    const written = writtenSizes(set[key], rules[key].length);
    return rules[key].map((metres, at) => written[at] ?? metres);
  };
  return {
    ...withSizes(rules, set, grade),
    ...(serviceRadiusM && { serviceRadiusM }),
    ...(journeyLimitM && { journeyLimitM }),
    ...(set.walkLimitM !== undefined && { walkLimitM: limits("walkLimitM") }),
    ...(set.busLimitM !== undefined && { busLimitM: limits("busLimitM") }),
    ...(boardingFromGrade !== undefined && { boardingFromGrade }),
  };
}

/**
 * The rules with a policy's class sizes in one grade (from 0), or in all; a grade that it leaves blank stays as it is. Incomplete
 * schools keep sizes of their own.
 */
export function withSizes(rules: Rules, set: Policy["set"], only?: number): Rules {
  const grades = rules.classSize.length;
  const written = writtenSizes(set.classSize, grades);
  const standard = rules.classSize.map((size, grade) => written[grade] ?? size);
  const above = set.toleratedClassSize === undefined ? set.toleratedAbove : undefined;
  const tolerable = writtenSizes(set.toleratedClassSize, grades);
  const most = rules.tolerated.map((size, grade) =>
    above !== undefined && (set.classSize === undefined || written[grade] !== null)
      ? standard[grade] + above
      : (tolerable[grade] ?? size),
  );
  const isChanged = (grade: number) => only === undefined || grade === only;
  const classSize = rules.classSize.map((size, grade) => (isChanged(grade) ? standard[grade] : size));
  const tolerated = rules.tolerated.map((size, grade) =>
    isChanged(grade) ? Math.max(most[grade], standard[grade]) : size,
  );
  return { ...rules, classSize, tolerated };
}

/** Whether a policy says anything of class sizes. */
export const setsSizes = ({ classSize, toleratedClassSize, toleratedAbove }: Policy["set"]): boolean =>
  classSize !== undefined || toleratedClassSize !== undefined || toleratedAbove !== undefined;
