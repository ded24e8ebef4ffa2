import type { Situation } from "./situation";

/** Grades that may attend exactly the same schools, so that they can be counted together. */
export function alikeGrades(situation: Situation): readonly (readonly number[])[] {
  const { unit, grades, supply, rules } = situation;
  const breaks = new Set<number>([Math.min(rules.boardingFromGrade, grades + 1)]);
  for (const row of unit.offers) {
    if (supply.isOpen[row] === 0) continue;
    breaks.add(supply.fromGrade[row]);
    breaks.add(supply.toGrade[row] + 1);
    if (supply.buses[row] > 0)
      for (let grade = 2; grade <= grades; grade++)
        if (rules.busLimitM[grade - 1] !== rules.busLimitM[grade - 2]) breaks.add(grade);
  }
  const groups: number[][] = [];
  for (let grade = 1; grade <= grades; grade++) {
    if (groups.length === 0 || breaks.has(grade)) groups.push([]);
    groups[groups.length - 1].push(grade);
  }
  return groups;
}
