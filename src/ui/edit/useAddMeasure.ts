import { useContext } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureKind } from "../../domain/measure";
import { AppContext } from "../parts/appContext";
import { useEditing } from "./Editing";
import { type Hint, newMeasure } from "./newMeasure";
import { kindForStage } from "./offersOfKind";

/** Begins a measure of a kind and opens its form. */
export function useAddMeasure(): (kind: MeasureKind, hint?: Hint) => void {
  const { i18n } = useTranslation();
  const app = useContext(AppContext);
  const editing = useEditing();

  return (kind, hint) => {
    const state = app?.store.getState();
    if (state === undefined) return;
    const inLanguage = (language: "zh" | "en") => {
      const t = i18n.getFixedT(language);
      if (kind === "housing") return t("edit.newCompound");
      if (kind === "boundary") return t("edit.newArea");
      return t("edit.newSchool", { kind: t(`inspect.kind.${kindForStage(state.view.stage)}`) });
    };
    if (kind === "build" && hint?.point === undefined && hint?.site === undefined)
      app?.commands.look({ tool: { kind: "build" } });
    editing.open(newMeasure(state, kind, { zh: inLanguage("zh"), en: inLanguage("en") }, hint), true);
  };
}
