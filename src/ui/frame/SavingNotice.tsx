import { useContext, useState } from "react";
import { createI18n, type I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { savingWords } from "../../i18n/words/savingWords";
import type { State } from "../../state/store";
import { projectFile } from "../export/projectFile";
import { AppContext, useApp, useCommands } from "../parts/appContext";
import { giveFile } from "../parts/giveFile";

addWords("saving", savingWords);

const WORDS = { zh: createI18n("zh"), en: createI18n("en") };

/** Says when the project is not being kept in this browser as one would expect. Silent otherwise. */
export function SavingNotice() {
  const words = useApp((state) => WORDS[state.view.language]);
  const isReader = useApp((state) => state.saving?.role === "reader");
  const text = useApp((state) => noticeOf(state, words));
  const original = useApp(({ saving }) => (saving?.role !== "reader" ? saving?.aside?.original : undefined));
  const isUnsaved = useApp(({ saving }) => saving?.problem !== undefined || saving?.role === "off");
  const app = useContext(AppContext);
  const { takeOver } = useCommands();
  const [dismissed, setDismissed] = useState<string>();

  if (text === undefined || text === dismissed) return null;
  return (
    <div className="saving-notice" role="status">
      <span>{text}</span>
      {isReader && (
        <button type="button" onClick={takeOver}>
          {words.t("saving.takeOver")}
        </button>
      )}
      {isUnsaved && app !== undefined && (
        <button type="button" onClick={() => giveFile(projectFile(app.store.getState()))}>
          {words.t("saving.file")}
        </button>
      )}
      {original !== undefined && (
        <button type="button" onClick={() => giveFile(originalFile(original))}>
          {words.t("saving.original")}
        </button>
      )}
      <button type="button" onClick={() => setDismissed(text)}>
        {words.t("saving.dismiss")}
      </button>
    </div>
  );
}

const originalFile = (text: string) => ({
  name: "project-as-it-was-kept.json",
  type: "application/json",
  content: text,
});

/** The weightiest thing to be said. */
function noticeOf({ saving, project, city }: State, { t }: I18n): string | undefined {
  if (saving?.isFull && saving.role === "off") return t("saving.fullOff");
  if (saving?.isFull) return t("saving.full");
  if (saving?.problem !== undefined) return t("saving.problem", { problem: saving.problem });
  if (saving?.role === "reader") return t("saving.reader");
  if (saving?.role === "off") return t("saving.off");
  if (saving?.aside !== undefined) return t(`saving.${saving.aside.why}`, { count: saving.aside.problems });
  if (project.datasetKey !== city.model.dataset.key) return t("saving.otherData");
  return undefined;
}
