import { letterOf } from "../../../../model/comparison/letterOf";
import { type ExportSource, nameIn } from "../exportSource";

/** The letters under which scenarios are compared, as on screen, and a line that says which is which. */
export function lettersOf({ compared, words }: ExportSource): {
  readonly letters: readonly string[];
  readonly plans: string;
} {
  const letters = compared.map((_, at) => letterOf(at));
  const said = compared.map(({ scenario }, at) =>
    words.t("export.planNamed", { letter: letters[at], name: nameIn(words, scenario.name) }),
  );
  return { letters, plans: said.join(words.language === "en" ? ", " : "，") };
}
