import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { asideText } from "../../io/asideText";
import { whyAside } from "../../model/readers/whyAside";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";

/** Why a measure of the shown plan was set aside, in words; nothing where it stands. */
export function useSetAside(measure: Measure): string | undefined {
  const { t } = useTranslation();
  return useApp((state) => {
    const results = shownRun(state)?.results;
    const aside = results && whyAside(results, measure);
    return aside && asideText(aside, t);
  });
}
