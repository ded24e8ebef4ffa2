import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { readProjectFile } from "../../io/readProjectFile";
import { AppContext, useCommands } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import { giveFile } from "../parts/giveFile";
import { projectFile } from "./projectFile";

/** The project as a file: given to the planner, or taken from one. */
export function useProjectFile(): {
  save(): void;
  choose(): void;
  open(file: File): Promise<void>;
} {
  const { t } = useTranslation();
  const app = useContext(AppContext);
  const { openProject, undo } = useCommands();
  const desk = useDesk();

  async function open(file: File): Promise<void> {
    const { project, issues } = await readProjectFile(file);
    if (project === undefined) {
      desk.put({ dialog: "issues", issues: { file: file.name, issues } });
      return;
    }
    openProject(project);
    const isOther = project.datasetKey !== app?.store.getState().city.model.dataset.key;
    toast(t("edit.toast.opened", { count: project.scenarios.length }), {
      ...(isOther && { description: t("edit.toast.otherDataset") }),
      action: { label: t("edit.toast.undo"), onClick: undo },
    });
  }

  return {
    open,
    save() {
      if (app === undefined) return;
      giveFile(projectFile(app.store.getState()));
      toast(t("edit.toast.saved"));
    },
    choose() {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = ".json,application/json";
      input.onchange = () => {
        const file = input.files?.[0];
        if (file) void open(file);
      };
      input.click();
    },
  };
}
