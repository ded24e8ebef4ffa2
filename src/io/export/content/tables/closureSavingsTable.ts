import { tableUnits } from "../../../../domain/terms";
import { closureSavings, netYuan, type Savings } from "../../../../model/money/closureSavings";
import { RUNNING } from "../../../../model/money/costRows";
import { closures } from "../../../../model/readers/closures";
import { namesOf } from "../../../../model/readers/names";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Saved {
  readonly year: number;
  readonly school: string;
  /** Of no one closure at other schools. */
  readonly pupils: number | null;
  readonly saved: Savings;
}

/** What each closure saves and costs in every year, and what changes at other schools (各项撤并的节省). */
export function* closureSavingsTable({ results, open, words }: ExportSource): Steps<ExportTable> {
  const units = tableUnits(results.norms);
  const names = namesOf(results);
  const columns: readonly Writing<Saved>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("closing", ({ school }) => school, 30),
    summed("pupilsGoing", ({ pupils }) => pupils, 1),
    ...RUNNING.map((part) => ({
      ...summed<Saved>("savedOf", ({ saved }) => saved[part as keyof Savings] / units, 2),
      values: { part: words.t(`shell.costPart.${part}`) },
      suffix: part,
      width: 13,
    })),
    summed("netSaving", ({ saved }) => netYuan(saved) / units, 2),
  ];
  const first = Math.min(...closures(results).map(({ year }) => year));
  const blocks = yield* stepped(
    results.years.filter((year) => year >= first),
    (year) => {
      const { closures: ended, elsewhere } = closureSavings(results, open, year);
      return {
        rows: [
          ...ended.map(({ measure, pupils, saved }) => ({
            year,
            school: nameIn(words, names.school(measure.school)),
            pupils,
            saved,
          })),
          { year, school: words.t("money.otherSchools"), pupils: null, saved: elsewhere },
        ],
        total: { label: words.t("export.total"), given: { year } },
      };
    },
  );
  return tableOf(words, "closureSavings", columns, blocks.length > 0 ? blocks : [{ rows: [] }]);
}
