import { AGES } from "../../../../domain/place";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, type Writing } from "../tableOf";

/** Rates that vary by single years of age: deaths, births, moves over the border and into the towns. */
export function ratesTable({ results, words }: ExportSource): ExportTable {
  const { mortality, fertility, migration, townwardMoves } = results.assumptions;
  const { t } = words;
  const names = namesOf(results);
  const rates: readonly (readonly [string, readonly number[]])[] = [
    [t("export.rate.deaths", { sex: t("export.male") }), mortality.male],
    [t("export.rate.deaths", { sex: t("export.female") }), mortality.female],
    [t("export.rate.fertility"), fertility.shape],
    [t("export.rate.townward"), townwardMoves],
    ...Object.entries(migration).flatMap(([county, { male, female }]) =>
      (
        [
          ["male", male],
          ["female", female],
        ] as const
      ).map(
        ([sex, list]) =>
          [
            t("export.rate.migration", {
              county: nameIn(words, names.county(county)),
              sex: t(`export.${sex}`),
            }),
            list,
          ] as const,
      ),
    ),
  ];
  const columns: readonly Writing<number>[] = [
    { key: "age", of: (age) => age },
    ...rates.map(([rate, list], at) => ({
      key: "rate" as const,
      values: { rate },
      suffix: String(at),
      of: (age: number) => list[age],
      decimals: 6,
      width: 14,
    })),
  ];
  return tableOf(words, "rates", columns, [{ rows: Array.from({ length: AGES }, (_, age) => age) }]);
}
