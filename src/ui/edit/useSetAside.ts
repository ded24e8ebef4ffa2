import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { missingNames } from "../../model/readers/missingNames";
import { shownRun } from "../../state/store";
import { useApp } from "../appContext";

/** Why a measure of the shown plan was set aside, in words; nothing where it stands. */
export function useSetAside(measure: Measure): string | undefined {
  const { t } = useTranslation();
  const names = useApp((state) => {
    const results = shownRun(state)?.results;
    return results?.setAside.includes(measure.id) ? missingNames(results, measure).join(", ") : undefined;
  });
  if (names === undefined) return undefined;
  return names === "" ? t("edit.taken", { name: idOfNew(measure) }) : t("edit.orphan", { names });
}

/** The id under which a measure builds. */
function idOfNew(measure: Measure): string {
  if (measure.kind === "build") return measure.school.id;
  return measure.kind === "housing" ? measure.compound.id : "";
}
