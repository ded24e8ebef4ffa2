import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import { displacement } from "../../model/readers/displacement";
import preview from "./ClosurePreview.module.css";
import { DestinationTable } from "./DestinationTable";
import { useEditing } from "./Editing";
import { TeachersPreview } from "./TeachersPreview";
import { useTried } from "./useTried";

/** Where every pupil of a school that ends would go, grade by grade, and how far. */
export function ClosurePreview({ measure }: { readonly measure: Close | Merge }) {
  const { t } = useTranslation();
  const { before } = useEditing();
  const after = useTried(measure);
  if (measure.school === "" || before === undefined) return null;
  if (after === undefined) return <p className={preview.note}>{t("edit.effect.waiting")}</p>;
  if (measure.kind === "merge" && measure.campusStays)
    return <p className={preview.note}>{t("edit.preview.stays")}</p>;
  const rows = displacement(before, after, measure.school, measure.year);
  const stages = [...new Set(rows.map((row) => row.stage))];

  return (
    <section aria-label={t("edit.preview.title", { year: measure.year })}>
      <h3 className={preview.title}>{t("edit.preview.title", { year: measure.year })}</h3>
      {rows.length === 0 && <p className={preview.note}>{t("edit.preview.nobody")}</p>}
      {stages.map((stage) => {
        const own = rows.filter((row) => row.stage === stage);
        return (
          <DestinationTable
            key={stage}
            rows={own}
            heading={stages.length > 1 ? t(`stage.${stage}`) : undefined}
          />
        );
      })}
      {!(measure.kind === "close" && measure.stage !== undefined) && (
        <TeachersPreview after={after} school={measure.school} year={measure.year} />
      )}
    </section>
  );
}
