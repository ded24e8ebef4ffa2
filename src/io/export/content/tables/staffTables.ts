import { addWords } from "../../../../i18n/resources";
import { staffWords } from "../../../../i18n/words/staffWords";
import { namesOf } from "../../../../model/readers/names";
import { type StaffMoveRow, staffMoves, whyMoved } from "../../../../model/staffing/staffMoves";
import { STAFF_FIGURES } from "../../../../model/staffing/staffTotals";
import { STAFF_COLUMNS, staffRows } from "../../../staffRows";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

addWords("staff", staffWords);

type Row = ReturnType<typeof staffRows>[number];

/** Teaching posts of public schools and who holds them, by year, county and stage (method 6.4). */
export function staffTable({ results, staff = [], words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const columns: readonly Writing<Row>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    ...STAFF_FIGURES.map((figure) =>
      summed<Row>(STAFF_COLUMNS[figure], ({ totals }) => totals[figure], figure === "asked" ? 1 : 0),
    ),
  ];
  const rows = staffRows(results, staff);
  const blocks = results.years.map((year) => ({
    rows: rows.filter((row) => row.year === year),
    total: { label: t("export.yearTotal", { year }), given: { year } },
  }));
  return tableOf(
    words,
    "staff",
    columns,
    blocks.filter(({ rows }) => rows.length > 0),
  );
}

/** Teachers who come to a school, year by year: from where, how far, why. */
export function staffMovesTable({ results, staff = [], words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const school = (id: string) => nameIn(words, names.school(id));
  const columns: readonly Writing<StaffMoveRow>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn("leftSchool", ({ from }) => from && school(from), 30),
    textColumn("joinedSchool", ({ into }) => school(into), 30),
    summed("postsMoved", ({ posts }) => posts),
    { key: "straightM", of: ({ metres }) => metres ?? null },
    textColumn("whyMoved", (move) => t(`staff.why.${whyMoved(move)}`), 18),
  ];
  const blocks = results.years
    .map((year) => ({
      rows: staffMoves(results, staff, { year }),
      total: { label: t("export.yearTotal", { year }), given: { year } },
    }))
    .filter(({ rows }) => rows.length > 0);
  return tableOf(words, "staffMoves", columns, blocks, t("export.total"));
}
