import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Build, Expand } from "../../domain/measure";
import { seatPaths } from "../../model/readers/seatPaths";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import editor from "./MeasureEditor.module.css";

/** How the seats of the measure in the hand will be used, in its third year and long after; a surplus to come is said in time. */
export function UseLine({ measure }: { readonly measure: Build | Expand }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const run = useApp(shownRun);
  const results = run?.status === "done" ? run.results : undefined;
  const paths = useMemo(
    () => (results?.scenario.measures.some(({ id }) => id === measure.id) ? seatPaths(results, measure) : []),
    [results, measure],
  );
  return paths.map(({ stage, told, surplusFrom }) => (
    <p key={stage} className={editor.note}>
      {t("edit.use.path", {
        stage: t(`stage.${stage}`),
        path: told
          .map(({ year, share }) => t("edit.use.inYear", { year, share: writer.share(share) }))
          .join(t("edit.use.comma")),
      })}{" "}
      {surplusFrom !== undefined && (
        <span className={editor.worse}>{t("edit.use.surplus", { year: surplusFrom })}</span>
      )}
    </p>
  ));
}
