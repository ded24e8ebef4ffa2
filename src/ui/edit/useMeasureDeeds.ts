import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import type { Measure } from "../../domain/measure";
import { AppContext, useCommands } from "../parts/appContext";
import { useMeasureNames } from "../parts/useMeasureNames";
import { copyOfMeasure } from "./copyOfMeasure";
import { useEditing } from "./Editing";

/** What may be done with a measure of the shown plan. */
export function useMeasureDeeds(measure: Measure): { edit(): void; copy(): void; remove(): void } {
  const { t } = useTranslation();
  const app = useContext(AppContext);
  const { look, removeMeasure, undo } = useCommands();
  const { open } = useEditing();
  const { titleOf } = useMeasureNames();

  return {
    edit() {
      open(measure, false);
      if (!("school" in measure)) return;
      const id = typeof measure.school === "string" ? measure.school : measure.school.id;
      look({ selection: { kind: "school", id } });
    },
    copy() {
      if (app !== undefined) open(copyOfMeasure(app.store.getState().project, measure), true);
    },
    remove() {
      removeMeasure(measure.id);
      toast(t("edit.toast.removed", { name: titleOf(measure) }), {
        action: { label: t("edit.toast.undo"), onClick: undo },
      });
    },
  };
}
