import { coverRows } from "../coverRows";
import { type ExportSource, nameIn } from "../exportSource";
import { EXPORT_TABLES } from "../exportTables";
import type { Lands } from "../pictures/cityMap";
import { type PictureName, pictureOf } from "../pictures/picturesOf";
import { projectsOf } from "../projectsOf";
import { feasibility } from "./feasibility";
import { narrowed } from "./narrowed";
import type { ReportPart } from "./reportPart";

const WORST = 12;
const METHOD = ["population", "demand", "reach", "placement", "balance", "classes", "money"] as const;

/** The report, piece by piece: what is, what is coming, what the plan does, what it costs, how it was reckoned. */
export function* reportParts(source: ExportSource, lands: Lands): Generator<ReportPart> {
  const { results, words, targetYear } = source;
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
      EXPORT_TABLES.seatBalance(source),
      ["stage", "county", "year", "pupils", "seats", "short", "surplus", "utilisation", "classes"],
      (cell) => cell("year") === dataset.baseYear,
    ),
  };

  yield heading(t("export.report.coming"));
  yield picture("children");
  const forecast = EXPORT_TABLES.forecast(source);
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

  yield heading(t("export.report.balance"));
  yield {
    kind: "table",
    table: narrowed(
      EXPORT_TABLES.seatBalance(source),
      ["stage", "county", "year", "pupils", "seats", "short", "surplus", "utilisation", "unplaced"],
      (cell) => inYears(cell) && cell("year") !== dataset.baseYear,
    ),
  };
  const shortages = EXPORT_TABLES.shortages(source);
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

  yield heading(t("export.report.plan"));
  yield { kind: "table", table: EXPORT_TABLES.ledger(source) };
  yield {
    kind: "table",
    table: narrowed(EXPORT_TABLES.projects(source), [
      "project",
      "measure",
      "county",
      "year",
      "seatsAdded",
      "floorArea",
      "investment",
    ]),
  };
  yield {
    kind: "table",
    table: narrowed(EXPORT_TABLES.closures(source), [
      "year",
      "closing",
      "receiving",
      "pupilsBefore",
      "receiverSeats",
      "gate",
      "missing",
    ]),
  };
  yield { kind: "table", table: narrowed(EXPORT_TABLES.classes(source), CLASS_COLUMNS, inYears) };
  yield { kind: "table", table: narrowed(EXPORT_TABLES.indicators(source), INDICATOR_COLUMNS, inYears) };

  yield heading(t("export.report.money"));
  yield picture("money");
  const money = EXPORT_TABLES.money(source);
  const kinds = money.columns.map(({ key }) => key);
  yield { kind: "table", table: narrowed(money, kinds, (cell) => Number(cell("year")) <= targetYear, 0) };

  yield heading(t("export.report.method"));
  for (const step of METHOD) yield { kind: "paragraph", text: t(`export.report.methods.${step}`) };
  yield { kind: "paragraph", text: nameIn(words, dataset.statement) };
  yield {
    kind: "table",
    table: narrowed(EXPORT_TABLES.provenance(source), ["table", "dataColumn", "origin", "remark", "error"]),
  };

  yield heading(t("export.report.projects"));
  yield { kind: "paragraph", text: t("export.report.projectsLead") };
  for (const project of projectsOf(results)) yield* feasibility(source, project);
}

const CLASS_COLUMNS = [
  "year",
  "county",
  "classes",
  "classesOverCap",
  "classes56",
  "classes66",
  "overCapShare",
  "oversized",
  "small",
];

const INDICATOR_COLUMNS = [
  "year",
  "county",
  "pupils",
  "seats",
  "short",
  "unplaced",
  "beyondRadius",
  "meanJourney",
  "p95Journey",
  "boarders",
];
