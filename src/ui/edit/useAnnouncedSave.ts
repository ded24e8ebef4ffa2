import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { useCommands } from "../appContext";
import { useEditing } from "./Editing";
import { useMeasureNames } from "./useMeasureNames";

/** Saves the measure that is being written, and says so with a way back. */
export function useAnnouncedSave(): () => void {
  const { t } = useTranslation();
  const { undo } = useCommands();
  const { titleOf } = useMeasureNames();
  const { measure, isNew, save } = useEditing();

  return () => {
    if (measure === undefined) return;
    save();
    toast(t(isNew ? "edit.toast.added" : "edit.toast.changed", { name: titleOf(measure) }), {
      action: { label: t("edit.toast.undo"), onClick: undo },
    });
  };
}
