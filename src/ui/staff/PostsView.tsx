import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import { STAFF_FIGURES, type StaffTotals, staffTotals } from "../../model/staffing/staffTotals";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import type { StaffShown } from "./staffShown";
import { useLimitText } from "./useLimitText";

/** Posts and teachers by year, and by county and stage in the year that is looked at. */
export function PostsView({ shown: { results, year, names }, plan, part }: StaffShown) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { sharing } = useLimitText(results);
  const years = useMemo(
    () =>
      results.years.map((one) => ({ year: one, totals: staffTotals(results, plan, { ...part, year: one }) })),
    [results, plan, part],
  );
  const parts = results.model.countyIds
    .filter((county) => part.county === undefined || part.county === county)
    .flatMap((county) =>
      STAGES.filter((stage) => part.stage === undefined || part.stage === stage).map((stage) => ({
        key: `${county} ${stage}`,
        head: `${read(names.county(county))} · ${t(`stage.${stage}`)}`,
        totals: staffTotals(results, plan, { county, stage, year }),
      })),
    )
    .filter(({ totals }) => totals.posts > 0 || totals.staff > 0 || totals.waiting > 0);
  const cells = (totals: StaffTotals) =>
    STAFF_FIGURES.map((figure) => {
      const said = figure === "asked" ? writer.decimal(totals.asked) : writer.whole(totals[figure]);
      const isBad = (figure === "vacant" || figure === "waiting") && totals[figure] > 0;
      return isBad ? (
        <span key={figure} className={paper.bad}>
          {said}
        </span>
      ) : (
        said
      );
    });
  const figures = STAFF_FIGURES.map((key) => ({ key, label: t(`staff.column.${key}`) }));
  return (
    <>
      <Verdict years={years} year={year} results={results} />
      <Panel title={t("staff.byYear")} note={t("staff.byYearNote", { sharing })}>
        <Sheet
          label={t("staff.byYear")}
          columns={[{ key: "year", label: t("staff.column.year") }, ...figures]}
          rows={years.map(({ year: one, totals }) => ({
            key: String(one),
            head: one === year ? <b>{one}</b> : one,
            cells: cells(totals),
          }))}
        />
        {results.norms.teacherLeaverShare !== undefined && (
          <p className={paper.note}>
            {t("staff.rate", { share: writer.shareFinely(results.norms.teacherLeaverShare) })}
          </p>
        )}
      </Panel>
      <Panel title={t("staff.byPart", { year })}>
        <Sheet
          label={t("staff.byPart", { year })}
          columns={[{ key: "part", label: t("staff.column.part") }, ...figures]}
          rows={parts.map(({ key, head, totals }) => ({ key, head, cells: cells(totals) }))}
        />
      </Panel>
    </>
  );
}

/** Whether posts are vacant in the year that is looked at, and what the plan has recruited until then. */
function Verdict({
  years,
  year,
  results,
}: {
  readonly years: readonly { readonly year: number; readonly totals: StaffTotals }[];
  readonly year: number;
  readonly results: StaffShown["shown"]["results"];
}) {
  const { t } = useTranslation();
  const writer = useWriter();
  const { limit } = useLimitText(results);
  const soFar = years.filter((one) => one.year <= year).map(({ totals }) => totals);
  const now = soFar.at(-1);
  if (now === undefined) return null;
  const sum = (figure: "recruits" | "leavers") =>
    writer.whole(soFar.reduce((all, totals) => all + totals[figure], 0));
  const said = { year, limit, recruits: sum("recruits"), leavers: sum("leavers") };
  return (
    <p className={paper.verdict} data-state={now.vacant > 0 ? "bad" : "good"}>
      {now.vacant > 0
        ? t("staff.verdictVacant", {
            ...said,
            vacant: writer.whole(now.vacant),
            above: writer.whole(now.above),
          })
        : t("staff.verdictFull", said)}
    </p>
  );
}
