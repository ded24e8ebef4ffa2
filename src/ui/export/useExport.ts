import { useContext, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { createBreath } from "../../io/export/content/breath";
import type { ExportSource } from "../../io/export/content/exportSource";
import { openResults } from "../../state/openResults";
import { AppContext } from "../parts/appContext";
import { giveFile } from "../parts/giveFile";
import { besideOf, neededFor } from "./besideOf";
import { currentResults } from "./currentResults";
import type { ExportChoice } from "./exportChoice";
import { makeFiles } from "./makeFiles";
import type { PrintedReport } from "./PrintView";
import { sourceOf } from "./sourceOf";
import { useProjectFile } from "./useProjectFile";

/** How far an export is; from 0 to 1. */
export interface Working {
  readonly share: number;
}

/** Makes what is chosen and hands it over; one at a time, and it can be stopped. */
export function useExport(onPrint: (documents: readonly PrintedReport[]) => void) {
  const { t } = useTranslation();
  const app = useContext(AppContext);
  const { save } = useProjectFile();
  const [working, setWorking] = useState<Working>();
  const abort = useRef<AbortController>(undefined);

  async function make(choice: ExportChoice, signal: AbortSignal): Promise<void> {
    if (choice.kind === "project") return save();
    if (app === undefined) throw new Error("an export stands outside AppContext");
    const state = app.store.getState();
    const needed = neededFor(state, choice);
    const resultsOf = (id: string) => {
      const results = currentResults(state, id);
      if (results === undefined) throw new Error(t("export.dialog.waiting", { scenario: id }));
      return results;
    };
    const sources: ExportSource[] = [];
    for (const id of choice.scenarios) {
      const beside = besideOf(state, id).filter((one) => needed.includes(one.id));
      const compared = beside.map((one) => resultsOf(one.id));
      const results = resultsOf(id);
      const open = openResults(state, results);
      if (open === undefined) throw new Error(t("export.dialog.waiting", { scenario: id }));
      const { staffOf } = app.commands;
      const { language, targetYear } = choice;
      sources.push(await sourceOf(state, results, open, compared, language, targetYear, staffOf));
    }
    const breath = createBreath(signal, (done, all) => setWorking({ share: done / Math.max(1, all) }));
    if (choice.kind === "print") {
      const { printedReports } = await import("./printedReports");
      return onPrint(await printedReports(sources, state.city, breath));
    }
    for (const file of await makeFiles(choice.kind, choice, sources, state, breath)) {
      signal.throwIfAborted();
      giveFile(file);
      toast.success(t("export.dialog.done", { name: file.name }));
    }
  }

  return {
    working,
    cancel: () => abort.current?.abort(),
    async start(choice: ExportChoice): Promise<void> {
      const controller = new AbortController();
      abort.current = controller;
      setWorking({ share: 0 });
      try {
        await make(choice, controller.signal);
      } catch (problem) {
        if (controller.signal.aborted) toast(t("export.dialog.cancelled"));
        else
          toast.error(
            t("export.dialog.failed", {
              problem: problem instanceof Error ? problem.message : String(problem),
            }),
          );
      }
      setWorking(undefined);
    },
  };
}
