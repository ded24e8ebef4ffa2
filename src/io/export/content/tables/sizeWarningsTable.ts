import { namesOf } from "../../../../model/readers/names";
import { type SchoolRow, schoolRows } from "../../../reportRows";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

type Flag = "overCap" | "large" | "extreme" | "together" | "oversized" | "small" | "tiny";

/** Schools of the target year with a class or a size that a norm speaks of (班额校额预警). */
export function sizeWarningsTable({ results, words, targetYear }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const said = (flags: readonly string[]) =>
    flags.map((flag) => t(`export.flag.${flag as Flag}`)).join(words.language === "en" ? ", " : "、");
  const columns: readonly Writing<SchoolRow>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("school", ({ school }) => nameIn(words, names.school(school)), 30),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    { key: "pupils", of: ({ pupils }) => pupils },
    { key: "seats", of: ({ seats }) => seats },
    { key: "classes", of: ({ classes }) => classes },
    { key: "largestClass", of: ({ largestClass }) => largestClass },
    textColumn("warning", ({ flags }) => said(flags), 34),
  ];
  const rows = schoolRows(results).filter(({ year, flags }) => year === targetYear && flags.length > 0);
  return tableOf(words, "sizeWarnings", columns, [{ rows }]);
}
