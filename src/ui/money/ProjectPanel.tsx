import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { investments } from "../../model/money/investments";
import { seatUse } from "../../model/money/seatUse";
import { MeasureLink } from "../parts/MeasureLink";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { useWan } from "./useWan";

const FIGURES = [
  "year",
  "seats",
  "byFloorArea",
  "byModule",
  "stated",
  "land",
  "equipment",
  "invested",
  "perSeat",
  "use",
  "perSeatYear",
] as const;

/** Every project: two estimates and what is stated, land and equipment, and what a seat and a used seat-year cost. */
export function ProjectPanel({ shown: { results } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const wan = useWan();
  const writer = useWriter();
  const { titleOf } = useMeasureNames();
  const life = results.norms.costs.buildingLifeYears;
  const projects = useMemo(
    () =>
      investments(results).flatMap(({ measure, cost }) =>
        measure.kind === "build" || measure.kind === "expand"
          ? [{ measure, cost, use: seatUse(results, measure) }]
          : [],
      ),
    [results],
  );

  return (
    <Panel title={t("money.projects")} note={t("money.projectsNote")}>
      {projects.length === 0 ? (
        <p className={paper.note}>{t("money.none")}</p>
      ) : (
        <Sheet
          label={t("money.projects")}
          columns={[
            { key: "project", label: t("money.project") },
            ...FIGURES.map((key) => ({ key, label: t(`money.${key}`) })),
          ]}
          rows={projects.map(({ measure, cost, use }) => ({
            key: measure.id,
            head: <MeasureLink measure={measure} title={titleOf(measure)} />,
            cells: [
              measure.year,
              writer.whole(use.seats),
              wan(cost.byFloorAreaYuan),
              cost.byModuleYuan === null ? "–" : wan(cost.byModuleYuan),
              cost.isStated ? wan(cost.buildingYuan) : "–",
              wan(cost.landYuan),
              wan(cost.equipmentYuan),
              <b key="invested">{wan(cost.investmentYuan)}</b>,
              use.seats === 0 ? "–" : writer.whole(cost.investmentYuan / use.seats),
              use.seats === 0 ? "–" : writer.share(use.seatYears / (use.seats * life)),
              use.seatYears === 0 ? (
                <span key="unused" className={paper.bad}>
                  {t("money.unused")}
                </span>
              ) : (
                writer.whole(cost.investmentYuan / use.seatYears)
              ),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
