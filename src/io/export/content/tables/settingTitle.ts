import { STAGES, type Stage } from "../../../../domain/stage";
import type { I18n } from "../../../../i18n/createI18n";
import type { exportWords } from "../../../../i18n/words/exportWords";

type Known = keyof typeof exportWords.zh.setting;

/** The path of a setting in words, step by step; a step that has no word stays as it is. */
export function settingTitle(words: I18n, countyName: (id: string) => string): (path: string) => string {
  const step = (key: string): string => {
    if (STAGES.some((stage) => stage === key)) return words.t(`stage.${key as Stage}`);
    const county = countyName(key);
    return county === key ? words.t(`export.setting.${key as Known}`, { defaultValue: key }) : county;
  };
  return (path) => path.split(".").map(step).join(" · ");
}
