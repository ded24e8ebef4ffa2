import type { SchoolPlan } from "../../../../domain/school";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import { textColumn, type Writing } from "../tableOf";

/** County, township and setting of a school. */
export function whereColumns({
  results,
  words,
}: ExportSource): readonly Writing<{ readonly plan: SchoolPlan }>[] {
  const names = namesOf(results);
  return [
    textColumn("county", ({ plan }) => nameIn(words, names.county(plan.county)), 10),
    textColumn("township", ({ plan }) => nameIn(words, names.township(plan.township)), 12),
    textColumn("setting", ({ plan }) => words.t(`inspect.setting.${plan.setting}`), 7),
  ];
}
