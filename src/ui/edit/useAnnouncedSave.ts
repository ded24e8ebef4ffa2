import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { shownScenario } from "../../state/store";
import { AppContext, useCommands } from "../parts/appContext";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useNameReader } from "../parts/useNameReader";
import { useEditing } from "./Editing";

/** Saves the measure that is being written, and says so with a way back. */
export function useAnnouncedSave(): () => void {
  const { t } = useTranslation();
  const app = useContext(AppContext);
  const read = useNameReader();
  const { undo } = useCommands();
  const { titleOf } = useMeasureNames();
  const { measure, isNew, save } = useEditing();

  return () => {
    if (measure === undefined || app === undefined) return;
    const before = shownScenario(app.store.getState());
    save();
    const after = shownScenario(app.store.getState());
    const isElsewhere = after.id !== before.id;
    toast(t(isNew ? "edit.toast.added" : "edit.toast.changed", { name: titleOf(measure) }), {
      ...(isElsewhere && {
        description: t("edit.toast.ownPlan", { reference: read(before.name), name: read(after.name) }),
      }),
      action: { label: t("edit.toast.undo"), onClick: undo },
    });
  };
}
