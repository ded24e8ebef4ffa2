import { useTranslation } from "react-i18next";
import { SQM_PER_MU } from "../../domain/land";
import type { Build } from "../../domain/measure";
import { landNeeds } from "../../model/readers/landNeeds";
import { normsInForce } from "../../state/normsInForce";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import { useWriter } from "../parts/useWriter";
import editor from "./MeasureEditor.module.css";

/** The land that a new school needs and the status of its site; said in time where it cannot be ready or does not suffice. */
export function LandLine({ measure }: { readonly measure: Build }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const dataset = useApp((state) => state.city.model.dataset);
  const norms = useApp(normsInForce);
  const { stages } = useApp((state) => state.project.assumptions);
  const { measures } = useApp(shownScenario);
  const others = measures.filter(({ id }) => id !== measure.id);
  const need = landNeeds(dataset, norms, stages, [measure, ...others])[0];
  const mu = (sqm: number) => writer.whole(sqm / SQM_PER_MU);
  return (
    <p className={editor.note}>
      {need.site === undefined
        ? t("form.landUnstated", { need: mu(need.needSqm) })
        : t("form.land", {
            need: mu(need.needSqm),
            area: mu(need.site.areaSqm),
            status: t(`inspect.land.${need.status}`),
            ready: need.readyYear,
          })}
      {need.isLate && (
        <>
          {" "}
          <span className={editor.worse}>{t("form.landLate", { ready: need.readyYear })}</span>
        </>
      )}
      {need.lacksSqm >= 1 && (
        <>
          {" "}
          <span className={editor.worse}>
            {t("form.landSmall", { mu: writer.whole(Math.ceil(need.lacksSqm / SQM_PER_MU)) })}
          </span>
        </>
      )}
    </p>
  );
}
