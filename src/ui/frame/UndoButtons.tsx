import { useTranslation } from "react-i18next";
import { useApp, useCommands } from "../parts/appContext";
import { BarButton } from "../parts/BarButton";

/** Back and forth through the changes, each button naming the change it takes back or makes again. */
export function UndoButtons() {
  const { t } = useTranslation();
  const { undo, redo } = useCommands();
  const last = useApp((state) => state.holdingAs ?? state.past.at(-1)?.label);
  const next = useApp((state) => state.future.at(-1)?.label);

  return (
    <div style={{ display: "flex" }}>
      <BarButton
        icon="undo"
        label={last === undefined ? t("shell.undo") : t("shell.undoWhat", { what: t(`shell.step.${last}`) })}
        isDisabled={last === undefined}
        onClick={undo}
      />
      <BarButton
        icon="redo"
        label={next === undefined ? t("shell.redo") : t("shell.redoWhat", { what: t(`shell.step.${next}`) })}
        isDisabled={next === undefined}
        onClick={redo}
      />
    </div>
  );
}
