import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { newestResults, shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { figuresOf } from "../parts/figures";
import { useMeasureNames } from "../parts/useMeasureNames";
import { writeDifference, writeFigure } from "../parts/writeFigure";
import { useEditing } from "./Editing";
import editor from "./MeasureEditor.module.css";
import { stagesOf } from "./stagesOf";

const TOLD = ["short", "unplaced", "classesOverCap", "beyondRadius", "cost"] as const;

/** What the measure in the hand changes, figure by figure, in its stage and the shown year; from the year it starts on. */
export function EffectLine({ measure }: { readonly measure: Measure }) {
  const { t } = useTranslation();
  const { before } = useEditing();
  const { find } = useMeasureNames();
  const view = useApp((state) => state.view);
  const run = useApp(shownRun);
  const isTried = useApp((state) => state.draft !== undefined);
  const told = Math.max(measure.year, view.year);
  const results = newestResults(run, told);
  if (!isTried || before === undefined || run === undefined || results === undefined) return null;
  const stages = stagesOf(measure, find);
  const stage = stages.length === 0 || stages.includes(view.stage) ? view.stage : stages[0];
  const from = figuresOf(before, told, stage);
  const to = figuresOf(results, told, stage);
  if (from === undefined || to === undefined) return null;
  const isWaiting = run.status !== "done" && results === run.results;
  const changes = TOLD.map((figure) => ({
    figure,
    now: writeFigure(figure, to[figure], view.language),
    difference: writeDifference(figure, to[figure] - from[figure], view.language),
  })).filter(({ difference }) => difference !== "");

  return (
    <div aria-live="polite">
      <strong style={{ fontSize: 12 }}>
        {t("edit.effect.title", { year: told, stage: t(`stage.${stage}`) })}
      </strong>
      {isWaiting && results === before ? (
        <p className={editor.note}>{t("edit.effect.waiting")}</p>
      ) : changes.length === 0 ? (
        <p className={editor.note}>{t("edit.effect.none")}</p>
      ) : (
        <dl className={editor.effect} data-waiting={isWaiting || undefined}>
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
