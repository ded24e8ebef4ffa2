import type { Project } from "../../io/project";

/** An id that no measure, school, compound or area of the project has: the prefix and the first free number. */
export function freshId(project: Project, prefix: string): string {
  const taken = new Set(
    project.scenarios.flatMap((scenario) => scenario.measures.map((measure) => measure.id as string)),
  );
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
