import type { I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { senseWords } from "../../i18n/words/senseWords";
import type { OddityGroup } from "./senseOf";

addWords("sense", senseWords);

/** One line for all oddities of a rule. */
export const senseText = ({ rule, count, first }: OddityGroup, { t }: Pick<I18n, "t">): string =>
  t("sense.line", {
    rule: t(`sense.rule.${rule}`),
    count,
    file: first.row === undefined ? first.file : `${first.file} ${first.row}`,
    found: first.found,
  });
