import { LACKS, UNPLACED_OF } from "../../../../domain/lack";
import { LAND_STATUSES } from "../../../../domain/land";
import { CAUSES } from "../../../../model/readers/classCauses";
import { SCHOOL_AGES } from "../../../../model/readers/hindcastRows";
import { coverRows } from "../coverRows";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import type { Lands } from "../pictures/cityMap";
import { type PictureName, pictureOf } from "../pictures/picturesOf";
import { projectsOf } from "../projectsOf";
import type { TableId } from "../tableOf";
import { feasibility } from "./feasibility";
import { narrowed } from "./narrowed";
import type { ReportPart } from "./reportPart";

const WORST = 12;
/** Years after the base year that the report gives ranges for. */
const RANGE_YEARS = [1, 3, 5, 10] as const;
const METHOD = ["population", "demand", "reach", "placement", "balance", "classes", "money"] as const;

const ofSchoolAges = (cell: (key: string) => unknown): boolean =>
  cell("fromAge") === SCHOOL_AGES.fromAge && cell("toAge") === SCHOOL_AGES.toAge;

/** The tables that a report is made of. */
export const REPORT_TABLES = [
  "forecast",
  "rollRanges",
  "backTest",
  "hindcast",
  "seatBalance",
  "shortages",
  "seatWarnings",
  "projects",
  "land",
  "budget",
  "money",
  "classes",
  "classCauses",
  "closures",
  "closureBalance",
  "indicators",
  "comparison",
  "comparedMeasures",
  "comparedMoves",
  "ledger",
  "ledgerSplit",
  "targets",
  "provenance",
] as const satisfies readonly TableId[];
export type ReportTable = (typeof REPORT_TABLES)[number];

/**
 * The report, piece by piece: what is, what is coming, what the plan does, how it compares, what it costs, how it was reckoned.
 *
 * @param table Gives the tables, made beforehand: they take long.
 */
export function* reportParts(
  source: ExportSource,
  lands: Lands,
  table: (id: ReportTable) => ExportTable,
): Generator<ReportPart> {
  const { results, words, targetYear, compared, budget } = source;
  const { t } = words;
  const { dataset } = results.model;
  const last = results.years[results.years.length - 1];
  const years = new Set([dataset.baseYear, targetYear, last]);
  const inYears = (cell: (key: string) => unknown) => years.has(Number(cell("year")));
  const heading = (text: string, startsPage = true): ReportPart => ({
    kind: "heading",
    level: 1,
    text,
    startsPage,
  });
  const picture = (name: PictureName): ReportPart => ({
    kind: "picture",
    picture: pictureOf(name, source, lands),
  });

  yield {
    kind: "title",
    text: t("export.report.heading", { scenario: nameIn(words, results.scenario.name) }),
  };
  yield { kind: "paragraph", isNotice: true, text: t("export.report.draft") };
  yield { kind: "facts", facts: coverRows(source).map(([label, content]) => [label, String(content)]) };

  yield heading(t("export.report.today"));
  yield picture("map");
  yield {
    kind: "table",
    table: narrowed(
      table("seatBalance"),
      [...BALANCE, "classes"],
      (cell) => cell("year") === dataset.baseYear,
    ),
  };

  yield heading(t("export.report.coming"));
  yield picture("births");
  yield picture("pyramid");
  yield picture("children");
  const forecast = table("forecast");
  yield {
    kind: "table",
    table: narrowed(
      forecast,
      forecast.columns.map(({ key }) => key).filter((key) => !/^demandOf[45]$/.test(key)),
      inYears,
    ),
  };
  yield picture("primary");
  yield picture("junior");

  const ahead = new Set(RANGE_YEARS.map((count) => dataset.baseYear + count));
  const ranges = table("rollRanges");
  if (ranges.blocks.length > 0) {
    yield {
      kind: "table",
      table: narrowed(
        ranges,
        ranges.columns.map(({ key }) => key),
        (cell) => ahead.has(Number(cell("year"))),
      ),
    };
    const tested = table("backTest");
    yield {
      kind: "table",
      table: narrowed(
        tested,
        tested.columns.map(({ key }) => key),
        (cell) => cell("methodTaken") !== null,
      ),
    };
    const past = table("hindcast");
    if (past.blocks.some(({ rows }) => rows.length > 0))
      yield {
        kind: "table",
        table: narrowed(
          past,
          past.columns.map(({ key }) => key),
          ofSchoolAges,
        ),
      };
  }

  yield heading(t("export.report.balance"));
  yield {
    kind: "table",
    table: narrowed(
      table("seatBalance"),
      [...BALANCE, "unplaced", ...UNPLACED_PARTS],
      (cell) => inYears(cell) && cell("year") !== dataset.baseYear,
    ),
  };
  const shortages = table("shortages");
  const short = shortages.columns.findIndex(({ key }) => key === "short");
  const worst = shortages.blocks
    .flatMap(({ rows }) => rows)
    .map((row) => Number(row[short]))
    .sort((a, b) => b - a)[WORST - 1];
  yield {
    kind: "table",
    table: narrowed(
      shortages,
      ["year", "county", "stage", "asking", "withinReach", "short", "settlements", "settlementNames"],
      (cell) => worst === undefined || Number(cell("short")) >= worst,
    ),
  };

  const warned = table("seatWarnings");
  yield {
    kind: "table",
    table: narrowed(
      warned,
      warned.columns.map(({ key }) => key).filter((key) => !/^(entrants|intake)In/.test(key)),
      (cell) => cell("warnedOf") !== t("export.warnedOf.school") && cell("redSchools") !== null,
    ),
  };

  yield heading(t("export.report.plan"));
  yield { kind: "table", table: table("ledger") };
  const split = table("ledgerSplit");
  yield {
    kind: "table",
    table: narrowed(
      split,
      split.columns.map(({ key }) => key),
      (cell) => cell("splitBy") !== t("export.splitBy.year"),
    ),
  };
  yield { kind: "table", table: narrowed(table("targets"), TARGET_COLUMNS) };
  yield {
    kind: "table",
    table: narrowed(table("projects"), [
      "project",
      "measure",
      "county",
      "year",
      "seatsAdded",
      "buildingArea",
      "investment",
    ]),
  };
  yield { kind: "table", table: narrowed(table("land"), LAND_COLUMNS) };
  yield {
    kind: "table",
    table: narrowed(table("closures"), [
      "year",
      "closing",
      "receiving",
      "goTo",
      "pupilsBefore",
      "gate",
      "missing",
    ]),
  };
  yield {
    kind: "table",
    table: narrowed(
      table("closureBalance"),
      ["year", "figure", "withClosures", "withoutClosures", "difference"],
      inYears,
    ),
  };
  yield { kind: "table", table: narrowed(table("classes"), CLASS_COLUMNS, inYears) };
  yield {
    kind: "table",
    table: narrowed(table("classCauses"), CAUSE_COLUMNS, (cell) => cell("year") === targetYear),
  };
  yield { kind: "table", table: narrowed(table("indicators"), INDICATOR_COLUMNS, inYears) };
  yield picture("journeys.primary");

  yield heading(t("export.report.compare"));
  if (compared.length < 2) yield { kind: "paragraph", text: t("export.report.compareNothing") };
  else {
    yield {
      kind: "table",
      table: narrowed(table("comparison"), [
        "indicator",
        "unit",
        "scenario",
        ...[...years].map((year) => `inYear${year}`),
      ]),
    };
    const moves = table("comparedMoves");
    yield {
      kind: "table",
      table: narrowed(
        moves,
        moves.columns.map(({ key }) => key),
        (cell) => cell("year") === targetYear,
      ),
    };
    if (compared[0].scenario.measures.length > 0)
      yield { kind: "table", table: narrowed(table("comparedMeasures"), COMPARED_COLUMNS) };
  }

  yield heading(t("export.report.money"));
  yield picture("money");
  const limited = new Set(budget.map(({ year }) => year));
  if (limited.size === 0) yield { kind: "paragraph", text: t("export.report.noLimits") };
  else
    yield {
      kind: "table",
      table: narrowed(table("budget"), BUDGET_COLUMNS, (cell) => limited.has(Number(cell("year")))),
    };
  const money = table("money");
  const kinds = money.columns.map(({ key }) => key);
  yield { kind: "table", table: narrowed(money, kinds, (cell) => Number(cell("year")) <= targetYear, 0) };

  yield heading(t("export.report.method"));
  for (const step of METHOD) yield { kind: "paragraph", text: t(`export.report.methods.${step}`) };
  yield { kind: "paragraph", text: nameIn(words, dataset.statement) };
  yield {
    kind: "table",
    table: narrowed(table("provenance"), ["table", "dataColumn", "origin", "remark", "error"]),
  };

  yield heading(t("export.report.projects"));
  yield { kind: "paragraph", text: t("export.report.projectsLead") };
  for (const project of projectsOf(results)) yield* feasibility(source, project);
}

const TARGET_COLUMNS = [
  "target",
  "bindingOrNot",
  "unit",
  "baseValue",
  "targetValue",
  "atPresent",
  "basis",
  "reached",
];

const LAND_COLUMNS = [
  "school",
  "year",
  "landNeeded",
  ...[...LAND_STATUSES, "unstated"].map((status) => `landOf${status}`),
  "landReady",
  "warning",
];

const COMPARED_COLUMNS = ["pair", "where", "year", "measure", "project", "county", "entries"];

const BUDGET_COLUMNS = ["year", "project", "measure", "investment", "beyondLimit", "limit", "left"];

const CAUSE_COLUMNS = ["school", "stage", "grade", "cause", "classesOverCap", "tooMany", "endsIn", "remedy"];

const CLASS_COLUMNS = [
  "year",
  "county",
  "classes",
  "classesOverCap",
  ...CAUSES,
  "classes56",
  "classes66",
  "overCapShare",
  "oversized",
  "small",
];

/** What the seat balance tells of before the year's plans and after. */
const BALANCE = [
  "stage",
  "county",
  "year",
  "pupils",
  "seats",
  "short",
  "aboveOwnSeats",
  "surplus",
  "utilisation",
] as const;
const UNPLACED_PARTS = LACKS.map((lack) => UNPLACED_OF[lack]);

const INDICATOR_COLUMNS = [
  "year",
  "county",
  "pupils",
  "seats",
  "short",
  "aboveOwnSeats",
  "unplaced",
  ...UNPLACED_PARTS,
  "beyondRadius",
  "meanJourney",
  "p95Journey",
  "boarders",
];
