import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LAND_STATUSES, SQM_PER_MU } from "../../domain/land";
import { type LandNeed, landNeedsOf } from "../../model/readers/landNeeds";
import { MeasureLink } from "../parts/MeasureLink";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const STATUSES = [...LAND_STATUSES, "unstated"] as const;

/** Land for new schools, in mu: by year and status for the land office, then school by school with what will not be ready. */
export function LandPanel({ shown: { results, names } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const needs = useMemo(
    () => [...landNeedsOf(results)].sort((a, b) => a.measure.year - b.measure.year),
    [results],
  );
  if (needs.length === 0)
    return (
      <Panel title={t("money.landNeed")}>
        <p className={paper.note}>{t("money.noLand")}</p>
      </Panel>
    );
  const mu = (some: readonly LandNeed[]) => {
    const sqm = some.reduce((sum, { needSqm }) => sum + needSqm, 0);
    return sqm === 0 ? "–" : writer.whole(sqm / SQM_PER_MU);
  };
  const cellsOf = (some: readonly LandNeed[]) => [
    ...STATUSES.map((status) => mu(some.filter((need) => need.status === status))),
    <b key="sum">{mu(some)}</b>,
    late(some).length === 0 ? (
      "–"
    ) : (
      <span key="late" className={paper.bad}>
        {mu(late(some))}
      </span>
    ),
  ];
  const years = [...new Set(needs.map(({ measure }) => measure.year))];
  return (
    <>
      <Panel title={t("money.landNeed")} note={t("money.landNote", { year: results.model.dataset.baseYear })}>
        <Sheet
          label={t("money.landNeed")}
          columns={[
            { key: "year", label: t("money.year") },
            ...STATUSES.map((status) => ({ key: status, label: t(`inspect.land.${status}`) })),
            { key: "sum", label: t("money.whole") },
            { key: "late", label: t("money.landLate") },
          ]}
          rows={[
            ...years.map((year) => ({
              key: String(year),
              head: year,
              cells: cellsOf(needs.filter(({ measure }) => measure.year === year)),
            })),
            { key: "all", head: t("money.whole"), cells: cellsOf(needs), state: "sum" as const },
          ]}
        />
      </Panel>
      <Panel title={t("money.landBySchool")}>
        <Sheet
          label={t("money.landBySchool")}
          columns={[
            { key: "school", label: t("money.project") },
            { key: "year", label: t("money.year") },
            { key: "county", label: t("money.county"), text: "short" },
            { key: "site", label: t("money.landSite"), text: "long" },
            { key: "status", label: t("money.landStatus"), text: "short" },
            { key: "need", label: t("money.landMu") },
            { key: "area", label: t("money.landSiteMu") },
            { key: "ready", label: t("money.landReady") },
          ]}
          rows={needs.map((need) => ({
            key: need.measure.id,
            head: <MeasureLink measure={need.measure} title={read(need.measure.school.name)} />,
            state: need.isLate || need.lacksSqm >= 1 ? ("bad" as const) : undefined,
            cells: [
              need.measure.year,
              read(names.county(need.measure.school.county)),
              need.site ? read(need.site.name) : "–",
              t(`inspect.land.${need.status}`),
              writer.whole(need.needSqm / SQM_PER_MU),
              need.site ? (
                <Fault key="area" of={need.lacksSqm >= 1} said={t("money.landSmall")}>
                  {writer.whole(need.site.areaSqm / SQM_PER_MU)}
                </Fault>
              ) : (
                "–"
              ),
              need.readyYear === undefined ? (
                "–"
              ) : (
                <Fault key="ready" of={need.isLate} said={t("money.landTooLate")}>
                  {need.readyYear}
                </Fault>
              ),
            ],
          }))}
        />
      </Panel>
    </>
  );
}

/** A figure that stands in the way of a school, and why; else the figure alone. */
function Fault({
  of: isFault,
  said,
  children,
}: {
  readonly of: boolean;
  readonly said: string;
  readonly children: ReactNode;
}) {
  return isFault ? (
    <span className={paper.bad}>
      {children} · {said}
    </span>
  ) : (
    children
  );
}

const late = (needs: readonly LandNeed[]): readonly LandNeed[] => needs.filter(({ isLate }) => isLate);
