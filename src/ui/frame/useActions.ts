import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { enter } from "../../state/door";
import { shownScenario } from "../../state/store";
import { FIGURES, LAYERS, PAGES, QUESTIONS, SCHOOL_COLOURS } from "../../state/view";
import { MEASURE_KINDS } from "../edit/measureKinds";
import { useAddMeasure } from "../edit/useAddMeasure";
import { useProjectFile } from "../export/useProjectFile";
import { AppContext, useApp, useCommands } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import type { IconName } from "../parts/Icon";
import { useYears } from "../parts/useYears";

/** Something that can be done, wherever it is asked for: in the palette, by a key, from a menu. */
export interface Action {
  readonly id: string;
  readonly group: "view" | "edit" | "scenario" | "file" | "help";
  readonly title: string;
  readonly icon?: IconName;
  /** As `shortcutOf` writes a key press: "mod+z", "?", "b". */
  readonly keys?: string;
  readonly run: () => void;
}

/** Everything that the program can be told to do. */
export function useActions(): readonly Action[] {
  const { t } = useTranslation();
  const commands = useCommands();
  const desk = useDesk();
  const add = useAddMeasure();
  const file = useProjectFile();
  const years = useYears();
  const app = useContext(AppContext);
  const language = useApp((state) => state.view.language);
  const scenarios = useApp((state) => state.project.scenarios);
  const { look } = commands;
  const state = () => {
    if (app === undefined) throw new Error("actions stand outside AppContext");
    return app.store.getState();
  };
  const step = (by: number) => {
    const year = state().view.year + by;
    if (year >= years.first && year <= years.last) look({ year });
  };
  const hint = () => {
    const { selection } = state().view;
    return selection?.kind === "school" ? { school: selection.id } : {};
  };
  const keyOfKind: Partial<Record<(typeof MEASURE_KINDS)[number], string>> = {
    build: "b",
    expand: "e",
    merge: "m",
  };

  return [
    {
      id: "palette",
      group: "view",
      icon: "search",
      keys: "mod+k",
      title: t("shell.action.palette"),
      run: () => desk.put({ dialog: "palette" }),
    },
    ...PAGES.map((page, at) => ({
      id: `page-${page}`,
      group: "view" as const,
      keys: `alt+${at + 1}`,
      title: t("shell.action.page", { name: t(`shell.page.${page}`) }),
      run: () => look({ page }),
    })),
    { id: "next", group: "view", keys: ".", title: t("shell.action.nextYear"), run: () => step(1) },
    { id: "previous", group: "view", keys: ",", title: t("shell.action.previousYear"), run: () => step(-1) },
    {
      id: "play",
      group: "view",
      icon: "play",
      keys: "p",
      title: t("shell.play"),
      run: () => desk.put({ isPlaying: !desk.isPlaying }),
    },
    ...STAGES.map((stage, at) => ({
      id: `stage-${stage}`,
      group: "view" as const,
      keys: String(at + 1),
      title: t("shell.action.stage", { name: t(`stage.${stage}`) }),
      run: () => look({ stage }),
    })),
    ...FIGURES.map((highlight) => ({
      id: `figure-${highlight}`,
      group: "view" as const,
      title: t("shell.action.figure", { name: t(`shell.figure.${highlight}`) }),
      run: () => look({ highlight }),
    })),
    ...(["charts", "table", "warnings"] as const).map((drawer) => ({
      id: drawer,
      group: "view" as const,
      icon:
        drawer === "charts"
          ? ("chart" as const)
          : drawer === "table"
            ? ("table" as const)
            : ("warning" as const),
      keys: drawer === "charts" ? "c" : drawer === "table" ? "t" : "w",
      title: t("shell.action.drawer", { name: t(`shell.drawer.${drawer}`) }),
      run: () => look({ drawer: state().view.drawer === drawer ? "closed" : drawer }),
    })),
    ...QUESTIONS.map((question) => ({
      id: `question-${question}`,
      group: "view" as const,
      title: t("shell.action.question", { name: t(`map.question.${question}`) }),
      run: () => look({ question }),
    })),
    ...SCHOOL_COLOURS.map((schoolColour) => ({
      id: `colour-${schoolColour}`,
      group: "view" as const,
      title: t("shell.action.colour", { name: t(`map.schoolColour.${schoolColour}`) }),
      run: () => look({ schoolColour }),
    })),
    ...LAYERS.map((layer) => ({
      id: `layer-${layer}`,
      group: "view" as const,
      title: t("shell.action.layer", { name: t(`map.layer.${layer}`) }),
      run: () => look({ layers: { ...state().view.layers, [layer]: !state().view.layers[layer] } }),
    })),
    {
      id: "left",
      group: "view",
      icon: "panelLeft",
      keys: "[",
      title: t(desk.isLeftOpen ? "shell.foldLeft" : "shell.unfoldLeft"),
      run: () => desk.put({ isLeftOpen: !desk.isLeftOpen }),
    },
    {
      id: "right",
      group: "view",
      icon: "panelRight",
      keys: "]",
      title: t(desk.isRightOpen ? "shell.foldRight" : "shell.unfoldRight"),
      run: () => desk.put({ isRightOpen: !desk.isRightOpen }),
    },
    {
      id: "language",
      group: "view",
      keys: "l",
      title: t("shell.action.language"),
      run: () => look({ language: language === "zh" ? "en" : "zh" }),
    },
    {
      id: "light",
      group: "view",
      icon: "moon",
      keys: "d",
      title: t("shell.action.light"),
      run: () => look({ isDark: !state().view.isDark }),
    },
    {
      id: "speed",
      group: "view",
      keys: "mod+shift+p",
      title: t("shell.action.speed"),
      run: () => desk.put({ isSpeedShown: !desk.isSpeedShown }),
    },
    {
      id: "drop",
      group: "view",
      keys: "escape",
      title: t("shell.action.dropTool"),
      run: () =>
        look(state().view.tool ? { tool: undefined } : { selection: undefined, highlight: undefined }),
    },
    { id: "undo", group: "edit", icon: "undo", keys: "mod+z", title: t("shell.undo"), run: commands.undo },
    {
      id: "redo",
      group: "edit",
      icon: "redo",
      keys: "mod+shift+z",
      title: t("shell.redo"),
      run: commands.redo,
    },
    ...MEASURE_KINDS.map((kind) => ({
      id: `add-${kind}`,
      group: "edit" as const,
      icon: kind,
      ...(keyOfKind[kind] && { keys: keyOfKind[kind] }),
      title: t("shell.action.add", { name: t(`edit.kind.${kind}`) }),
      run: () => add(kind, hint()),
    })),
    { id: "cancel", group: "edit", title: t("shell.action.cancelRun"), run: commands.cancelRun },
    ...scenarios.map((scenario) => ({
      id: `scenario-${scenario.id}`,
      group: "scenario" as const,
      title: t("shell.action.scenario", { name: scenario.name[language] }),
      run: () => look({ scenario: scenario.id }),
    })),
    {
      id: "duplicate",
      group: "scenario",
      icon: "copy",
      title: t("edit.scenario.duplicate"),
      run: () => commands.addScenario(shownScenario(state()).id),
    },
    {
      id: "empty",
      group: "scenario",
      icon: "add",
      title: t("edit.scenario.add"),
      run: () => commands.addScenario(),
    },
    { id: "save", group: "file", icon: "save", keys: "mod+s", title: t("shell.saveProject"), run: file.save },
    {
      id: "open",
      group: "file",
      icon: "open",
      keys: "mod+o",
      title: t("shell.openProject"),
      run: file.choose,
    },
    {
      id: "export",
      group: "file",
      icon: "save",
      keys: "mod+e",
      title: t("shell.export"),
      run: () => desk.put({ dialog: "export" }),
    },
    {
      id: "cities",
      group: "file",
      icon: "list",
      title: t("shell.cities"),
      run: () => enter({ kind: "cities" }),
    },
    {
      id: "guide",
      group: "help",
      icon: "guide",
      title: t("shell.guide"),
      run: () => desk.put({ dialog: "guide" }),
    },
    {
      id: "shortcuts",
      group: "help",
      icon: "keyboard",
      keys: "?",
      title: t("shell.shortcuts"),
      run: () => desk.put({ dialog: "shortcuts" }),
    },
    {
      id: "glossary",
      group: "help",
      icon: "help",
      keys: "g",
      title: t("help.glossary"),
      run: () => desk.put({ dialog: "glossary" }),
    },
    {
      id: "definitions",
      group: "help",
      icon: "help",
      title: t("help.definitions"),
      run: () => desk.put({ dialog: "definitions" }),
    },
    {
      id: "published",
      group: "help",
      icon: "chart",
      title: t("help.published"),
      run: () => desk.put({ dialog: "published" }),
    },
    {
      id: "hindcast",
      group: "help",
      icon: "chart",
      title: t("help.hindcast"),
      run: () => desk.put({ dialog: "hindcast" }),
    },
    {
      id: "sources",
      group: "help",
      title: t("shell.sources.title"),
      run: () => desk.put({ dialog: "sources" }),
    },
  ];
}
