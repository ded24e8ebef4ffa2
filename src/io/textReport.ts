import { LACKS, UNPLACED_OF } from "../domain/lack";
import type { Name } from "../domain/name";
import type { Plan } from "../domain/plan";
import { STAGES } from "../domain/stage";
import { tableUnits } from "../domain/terms";
import type { I18n } from "../i18n/createI18n";
import { addWords } from "../i18n/resources";
import { causeWords } from "../i18n/words/causeWords";
import { checkWords } from "../i18n/words/checkWords";
import { columnWords } from "../i18n/words/columnWords";
import { reportWords } from "../i18n/words/reportWords";
import { type CertificateRow, certificateRows } from "../model/certificateRows";
import { checksOf } from "../model/consistency";
import { headlines } from "../model/indicators/headlines";
import { totals } from "../model/indicators/totals";
import { ledgerRows } from "../model/ledgerRows";
import type { Part } from "../model/part";
import { CAUSES, causeCounts } from "../model/readers/classCauses";
import { placementGaps } from "../model/readers/placementGaps";
import { allBeyond, radiusSplit, shareBeyond } from "../model/readers/radiusSplit";
import type { Results, UnitSummary } from "../model/results";
import { asideLines } from "./asideText";
import { textTable } from "./textTable";

addWords("cause", causeWords);

addWords("report", reportWords);
addWords("column", columnWords);

addWords("check", checkWords);

export interface ReportRequest {
  readonly results: Results;
  readonly plan: Plan;
  readonly words: I18n;
  readonly engineMs: number;
  /** The scenario to compare with. */
  readonly other?: Results;
}

/** Worst shortages listed, and settlements named in each. */
const WORST = 10;
const NAMED = 4;

/** The report that a planner reads on a terminal (whole figures; people are rounded, never the sums behind them). */
export function textReport({ results, plan, words, engineMs, other }: ReportRequest): string {
  const { t } = words;
  const name = (of: Name) => (words.language === "en" ? of.en : of.zh);
  const { dataset } = results.model;
  const part = (some: Part) => partCells(results, some);
  const header = (first: "county" | "stage") => [
    t("column.year"),
    t(`column.${first}`),
    ...FIGURES.map((figure) => t(`column.${figure}`)),
  ];
  const counties = dataset.counties.map((county) => ({
    county: county.id as string,
    name: name(county.name),
  }));
  const byCounty = results.years.flatMap((year) => [
    ...counties.map((county) => [String(year), county.name, ...part({ county: county.county })(year)]),
    [String(year), t("report.city"), ...part({})(year)],
  ]);
  const byStage = STAGES.flatMap((stage) =>
    results.years.map((year) => [String(year), t(`stage.${stage}`), ...part({ stage })(year)]),
  );
  return [
    t("report.heading", { scenario: name(results.scenario.name) }),
    name(dataset.statement),
    t("report.mode", {
      mode: t(`mode.${results.assumptions.mode}`),
      years: results.years.length - 1,
      ms: engineMs.toFixed(0),
    }),
    t("report.calibration", { factors: calibrationText(results, words, counties) }),
    ...proofLine(results, words),
    checksLine(results, plan, words),
    t("report.stay"),
    ...asideLines(results, t),
    "",
    t("report.byYear"),
    textTable(header("county"), byCounty, 2),
    "",
    t("report.byStage"),
    textTable(header("stage"), byStage, 2),
    "",
    t("report.causes"),
    causesTable(results, words),
    "",
    t("report.radius"),
    radiusTable(results, words),
    "",
    t("report.unplaced"),
    unplacedTable(results, words),
    "",
    t("report.shortages"),
    ...worstShortages(results, words),
    "",
    t("report.ledger"),
    ledgerTable(results, plan, words),
    ...(other === undefined ? [] : ["", ...comparison(results, other, words)]),
    "",
  ].join("\n");
}

function proofLine(results: Results, { t }: I18n): readonly string[] {
  const gaps = placementGaps(results);
  return gaps === undefined ? [] : [t("report.proof", { ...gaps, worst: whole(gaps.worst) })];
}

/** How many headlines were held against their parts and siblings, and how many did not agree. */
function checksLine(results: Results, plan: Plan, { t }: I18n): string {
  const checks = results.years.flatMap((year) => checksOf(results, plan, [], year));
  const broken = checks
    .filter(({ holds }) => !holds)
    .map(({ year, check, of = "" }) => `${year} ${t(`check.${check}`, { of })}`);
  return (
    t("report.checks", { checks: checks.length, broken: broken.length }) + broken.slice(0, WORST).join("; ")
  );
}

const FIGURES = [
  "pupils",
  "seats",
  "short",
  "aboveOwnSeats",
  "surplus",
  "usableSurplus",
  "classes",
  "classesOverCap",
  "classes56",
  "classes66",
  "oversized",
  "small",
  "unplaced",
  "beyondRadius",
  "meanJourneyM",
  "p95JourneyM",
  "investmentWanYuan",
  "runningWanYuan",
] as const;

const whole = (figure: number) => Math.round(figure).toString();

/** The figures of a part in a year, in the order of FIGURES. */
export function partFigures(
  results: Results,
  year: number,
  part: Part,
): UnitSummary & Readonly<Record<(typeof FIGURES)[number], number>> {
  const figures = headlines(results, year, part);
  return {
    ...figures,
    investmentWanYuan: figures.investmentYuan / tableUnits(results.norms),
    runningWanYuan: figures.runningYuan / tableUnits(results.norms),
  };
}

const partCells = (results: Results, part: Part) => (year: number) => {
  const figures = partFigures(results, year, part);
  return FIGURES.map((figure) => whole(figures[figure]));
};

function calibrationText(
  results: Results,
  words: I18n,
  counties: readonly { county: string; name: string }[],
): string {
  return counties
    .map(({ county, name }) => {
      const row = results.model.countyIds.indexOf(county);
      const factors = results.units
        .filter(({ unit }) => unit.county === row)
        .map(
          ({ unit, calibration }) => `${words.t(`stage.${STAGES[unit.stage]}`)} ${calibration.toFixed(3)}`,
        );
      return `${name} ${factors.join(" ")}`;
    })
    .join("; ");
}

/** Classes above the standard by stage, year and cause; years without any are left out. */
function causesTable(results: Results, { t }: I18n): string {
  const rows = STAGES.flatMap((stage) =>
    results.years.flatMap((year) => {
      const { classesOverCap } = totals(results, year, { stage });
      if (classesOverCap === 0) return [];
      const counts = causeCounts(results, year, { stage });
      const figures = [classesOverCap, ...CAUSES.map((cause) => counts[cause])];
      return [[t(`stage.${stage}`), String(year), ...figures.map(whole)]];
    }),
  );
  const causes = CAUSES.map((cause) => t(`cause.short.${cause}`));
  return textTable([t("column.stage"), t("column.year"), t("column.classesOverCap"), ...causes], rows, 2);
}

/** Day pupils beyond the service radius, number and share, by stage and year, in towns and in the country. */
function radiusTable(results: Results, { t }: I18n): string {
  const rows = STAGES.flatMap((stage) =>
    results.years.flatMap((year) => {
      const split = radiusSplit(results, year, { stage });
      const all = allBeyond(split);
      if (all.dayPupils === 0) return [];
      const cells = [all, split.town, split.rural].flatMap((some) => [
        whole(some.beyond),
        percent(shareBeyond(some)),
      ]);
      return [[t(`stage.${stage}`), String(year), ...cells]];
    }),
  );
  const headings = [t("report.city"), t("shell.radius.town"), t("shell.radius.rural")];
  const columns = headings.flatMap((heading) => [heading, "%"]);
  return textTable([t("column.stage"), t("column.year"), ...columns], rows, 2);
}

/** The unplaced by stage, year and what they lack; years without any are left out. */
function unplacedTable(results: Results, { t }: I18n): string {
  const rows = STAGES.flatMap((stage) =>
    results.years.flatMap((year) => {
      const sums = totals(results, year, { stage });
      const figures = [sums.unplaced, ...LACKS.map((lack) => sums[UNPLACED_OF[lack]])].map(whole);
      return figures[0] === "0" ? [] : [[t(`stage.${stage}`), String(year), ...figures]];
    }),
  );
  const lacks = LACKS.map((lack) => t(`lack.name.${lack}`));
  return textTable([t("column.stage"), t("column.year"), t("column.unplaced"), ...lacks], rows, 2);
}

const percent = (share: number | null): string => (share === null ? "" : whole(100 * share));

/** One line per shortage, the worst year of each group of settlements only. */
function worstShortages(results: Results, words: I18n): readonly string[] {
  const { t } = words;
  const seen = new Set<string>();
  const worst = [...certificateRows(results)]
    .sort((a, b) => b.short - a.short || a.year - b.year)
    .filter((row) => {
      const group = `${row.county} ${row.stage} ${row.about} ${row.settlements[0]}`;
      if (seen.has(group) || Math.round(row.short) === 0) return false;
      seen.add(group);
      return true;
    })
    .slice(0, WORST);
  if (worst.length === 0) return [t("report.noShortage")];
  return worst.map((row, rank) => {
    const values = {
      rank: rank + 1,
      year: row.year,
      county: nameOf(results, words, results.model.dataset.counties, row.county),
      stage: t(`stage.${row.stage}`),
      short: row.short.toFixed(1),
      settlements: row.settlements.length,
      names: namesOf(results, words, row),
      pupils: row.pupils.toFixed(1),
      schools: row.schools.length,
      cut: row.cut.toFixed(1),
      flow: row.flow.toFixed(1),
    };
    return row.about === "seats"
      ? t("report.shortage", values)
      : t("report.places", { ...values, grade: row.grade ?? 0, lack: t(`lack.name.${row.lack}`) });
  });
}

function namesOf(results: Results, words: I18n, row: CertificateRow): string {
  const named = row.settlements
    .slice(0, NAMED)
    .map((id) => nameOf(results, words, results.model.dataset.settlements, id));
  const joint = words.language === "en" ? ", " : "、";
  return named.join(joint) + (row.settlements.length > NAMED ? ` ${words.t("report.others")}` : "");
}

function nameOf(
  _results: Results,
  words: I18n,
  rows: readonly { readonly id: string; readonly name: Name }[],
  id: string,
): string {
  const found = rows.find((row) => row.id === id)?.name;
  if (found === undefined) return id;
  return words.language === "en" ? found.en : found.zh;
}

function ledgerTable(results: Results, plan: Plan, words: I18n): string {
  const { t } = words;
  return textTable(
    [t("column.line"), t("column.promised"), t("column.placed"), t("column.done"), t("column.unaccounted")],
    ledgerRows(results, plan).map((line) => [
      words.language === "en" ? line.line.name.en : line.line.name.zh,
      ...[line.promised, line.placed, line.done, line.unaccounted].map(whole),
    ]),
  );
}

function comparison(results: Results, other: Results, words: I18n): readonly string[] {
  const { t } = words;
  const signed = (figure: number) => (Math.round(figure) > 0 ? `+${Math.round(figure)}` : whole(figure + 0));
  const rows = results.years
    .filter((year) => other.years.includes(year))
    .map((year) => {
      const mine = partFigures(results, year, {});
      const theirs = partFigures(other, year, {});
      return [String(year), ...FIGURES.map((figure) => signed(mine[figure] - theirs[figure]))];
    });
  const scenario = words.language === "en" ? other.scenario.name.en : other.scenario.name.zh;
  return [
    t("report.comparison", { scenario }),
    textTable([t("column.year"), ...FIGURES.map((figure) => t(`column.${figure}`))], rows),
  ];
}
