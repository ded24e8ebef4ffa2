import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { missingNames } from "../../model/readers/missingNames";
import { shownRun } from "../../state/store";
import { useApp } from "../appContext";

/** Why a measure of the shown plan was set aside, in words; nothing where it stands. */
export function useSetAside(measure: Measure): string | undefined {
  const { t } = useTranslation();
  const results = useApp((state) => shownRun(state)?.results);
  if (!results?.setAside.includes(measure.id)) return undefined;
  return t("edit.orphan", { names: missingNames(results, measure).join(", ") });
}
