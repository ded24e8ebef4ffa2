import { differingRows } from "../../../../domain/beliefRow";
import { letterOf } from "../../../../model/comparison/letterOf";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import { settingTitle } from "./settingTitle";

/**
 * The letters under which scenarios are compared, as on screen, and a line that says which is which and what each believes otherwise
 * than the first.
 */
export function lettersOf({ compared, words }: ExportSource): {
  readonly letters: readonly string[];
  readonly plans: string;
} {
  const [reference] = compared;
  const letters = compared.map((_, at) => letterOf(at));
  const title = settingTitle(words, (id) => nameIn(words, namesOf(reference).county(id)));
  const comma = words.language === "en" ? ", " : "，";
  const said = compared.map(({ scenario, assumptions }, at) => {
    const named = words.t("export.planNamed", { letter: letters[at], name: nameIn(words, scenario.name) });
    const rows = differingRows("assumptions", assumptions, reference.assumptions);
    const names = rows.map(({ path }) => title(path)).join(comma);
    return rows.length === 0 ? named : words.t("export.planBelieves", { named, names });
  });
  return { letters, plans: said.join(comma) };
}
