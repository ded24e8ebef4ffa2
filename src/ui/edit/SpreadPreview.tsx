import { useTranslation } from "react-i18next";
import type { Spread } from "../../domain/measure";
import { spreadMoves } from "../../model/readers/spreadMoves";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import preview from "./ClosurePreview.module.css";
import { DestinationTable } from "./DestinationTable";
import { useTried } from "./useTried";

/** Whom a spread moves, and where: in the year shown, from its first year on, and in all its years together. */
export function SpreadPreview({ measure }: { readonly measure: Spread }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const shownYear = useApp((state) => state.view.year);
  const after = useTried(measure);
  if (measure.school === "" || measure.grades.length === 0) return null;
  if (after === undefined) return <p className={preview.note}>{t("edit.effect.waiting")}</p>;
  const year = Math.max(measure.year, shownYear);
  const rowsOf = (one: number) => spreadMoves(after, measure.school, measure.stage, one);
  const rows = rowsOf(year);
  const upTo = after.years.filter((one) => one <= year).flatMap(rowsOf);
  const title = t("edit.preview.spread", { year });
  return (
    <section aria-label={title}>
      <h3 className={preview.title}>{title}</h3>
      {rows.length === 0 ? (
        <p className={preview.note}>{t("edit.preview.nobodySpread")}</p>
      ) : (
        <DestinationTable rows={rows} />
      )}
      {upTo.length > rows.length && (
        <p className={preview.note}>
          {t("edit.preview.spreadLater", {
            year,
            pupils: writer.whole(upTo.reduce((sum, { pupils }) => sum + pupils, 0)),
          })}
        </p>
      )}
    </section>
  );
}
