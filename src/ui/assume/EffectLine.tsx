import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Results } from "../../model/results";
import { runKey, shownKey } from "../../state/runKey";
import { newestResults, shownRun, shownScenario } from "../../state/store";
import { FIGURES } from "../../state/view";
import { useApp } from "../parts/appContext";
import { figuresOf } from "../parts/figures";
import { writeFigure } from "../parts/writeFigure";
import styles from "./Assume.module.css";

/** Runs of the scenario that the page has seen, to hold a change against. */
const SEEN = 6;

/** What the belief in the hand, or the one changed last, has done to the figures of the strip. */
export function EffectLine() {
  const { t } = useTranslation();
  const { year, stage, language } = useApp((state) => state.view);
  const run = useApp(shownRun);
  const keyNow = useApp(shownKey);
  const keyBefore = useApp((state) => {
    const step = state.past.at(-1);
    const isBelief = step?.label === "believe" || step?.label === "setNorms" || step?.label === "setHorizon";
    const project = state.holding ?? (isBelief ? step.before : undefined);
    if (project === undefined) return undefined;
    const id = shownScenario(state).id;
    const scenario = project.scenarios.find((one) => one.id === id);
    return scenario && runKey({ ...state, project }, scenario);
  });
  const seen = useRef(new Map<string, Results>());
  if (run?.status === "done" && run.results !== undefined && run.key === keyNow) {
    seen.current.delete(run.key);
    seen.current.set(run.key, run.results);
    for (const key of [...seen.current.keys()].slice(0, -SEEN))
      if (key !== keyBefore) seen.current.delete(key);
  }
  const results = newestResults(run, year);
  const before = keyBefore === undefined ? undefined : seen.current.get(keyBefore);
  const [then, now] = [before, results].map((one) => one && figuresOf(one, year, stage));
  const isWaiting = run?.status !== "done" || run.key !== keyNow;
  const changes =
    then === undefined || now === undefined
      ? []
      : FIGURES.map((figure) => ({
          figure,
          before: writeFigure(figure, then[figure], language),
          after: writeFigure(figure, now[figure], language),
        })).filter((one) => one.before !== one.after);

  return (
    <p className={styles.effect} role="status" data-waiting={isWaiting || undefined}>
      <strong>{t("assume.effect.title")}</strong>
      <span>{t("assume.effect.of", { year, stage: t(`stage.${stage}`) })}</span>
      {then === undefined && <span>{t("assume.effect.none")}</span>}
      {then !== undefined && changes.length === 0 && (
        <span>{t(isWaiting ? "assume.effect.waiting" : "assume.effect.same")}</span>
      )}
      {changes.map(({ figure, before: from, after }) => (
        <span key={figure} className={styles.change}>
          {t("assume.effect.change", { name: t(`shell.figure.${figure}`), before: from, after })}
        </span>
      ))}
    </p>
  );
}
