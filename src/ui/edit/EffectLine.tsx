import { useTranslation } from "react-i18next";
import { shownRun } from "../../state/store";
import { useApp } from "../appContext";
import { figuresOf } from "../shell/figures";
import { writeDifference, writeFigure } from "../shell/writeFigure";
import { useEditing } from "./Editing";
import editor from "./MeasureEditor.module.css";

const TOLD = ["short", "unplaced", "classesOverCap", "beyondRadius", "cost"] as const;

/** What the measure in the hand changes in the shown stage and year, figure by figure; the year it starts at the earliest. */
export function EffectLine({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const { before } = useEditing();
  const view = useApp((state) => state.view);
  const run = useApp(shownRun);
  const isTried = useApp((state) => state.draft !== undefined);
  if (!isTried || before === undefined || run?.results === undefined) return null;
  const told = Math.max(year, view.year);
  const from = figuresOf(before, told, view.stage);
  const to = figuresOf(run.results, told, view.stage);
  if (from === undefined || to === undefined) return null;
  const changes = TOLD.map((figure) => ({
    figure,
    now: writeFigure(figure, to[figure], view.language),
    difference: writeDifference(figure, to[figure] - from[figure], view.language),
  })).filter(({ difference }) => difference !== "");

  return (
    <div aria-live="polite">
      <strong style={{ fontSize: 12 }}>{t("edit.effect.title", { year: told })}</strong>
      {run.status !== "done" ? (
        <p className={editor.note}>{t("edit.effect.waiting")}</p>
      ) : changes.length === 0 ? (
        <p className={editor.note}>{t("edit.effect.none")}</p>
      ) : (
        <dl className={editor.effect}>
          {changes.map(({ figure, now, difference }) => (
            <div key={figure} style={{ display: "contents" }}>
              <dt>{t(`shell.figure.${figure}`)}</dt>
              <dd>{now}</dd>
              <dd className={difference.startsWith("+") ? editor.worse : editor.better}>{difference}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
