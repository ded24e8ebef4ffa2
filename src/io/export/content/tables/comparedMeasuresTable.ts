import type { Measure } from "../../../../domain/measure";
import { type ChangedMeasure, measureDifferences } from "../../../../model/comparison/measureDifferences";
import { countyOf } from "../../../../model/indicators/money";
import { type Names, namesOf } from "../../../../model/readers/names";
import type { Results } from "../../../../model/results";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { measureText } from "../measureText";
import { tableOf, textColumn, type Writing } from "../tableOf";
import { lettersOf } from "./lettersOf";

/** A measure that two scenarios do not share. */
interface Unshared {
  readonly pair: string;
  readonly where: string;
  readonly measure: Measure;
  readonly holder: Results;
  readonly names: Names;
  readonly change?: ChangedMeasure;
}

/** Measures only in one scenario, only in the other, and in both but changed, against the first of them. */
export function comparedMeasuresTable(source: ExportSource): ExportTable {
  const { compared, words } = source;
  const { t } = words;
  const { letters, plans } = lettersOf(source);
  const namesOfRun = compared.map(namesOf);
  const said = (change: ChangedMeasure) =>
    [
      ...change.entries.map((entry) => entryText(words.t, change, entry)),
      ...(change.isSimulated ? [] : [t("compare.measures.papers")]),
    ].join(words.language === "en" ? "; " : "；");
  const columns: readonly Writing<Unshared>[] = [
    textColumn("pair", ({ pair }) => pair, 12),
    textColumn("where", ({ where }) => where, 14),
    { key: "year", of: ({ measure }) => measure.year, kind: "year" },
    textColumn("measure", ({ measure }) => t(`edit.kind.${measure.kind}`), 10),
    textColumn("project", ({ measure, names }) => measureText(measure, names, words), 44),
    textColumn(
      "county",
      ({ measure, holder, names }) => {
        const id = countyOf(holder, measure);
        return id === "" ? null : nameIn(words, names.county(id));
      },
      12,
    ),
    textColumn("status", ({ measure }) => t(`edit.status.${measure.status}`), 10),
    textColumn("entries", ({ change }) => change && said(change), 44),
    textColumn("id", ({ measure }) => measure.id, 16),
  ];
  const blocks = compared.slice(1).map((other, at) => {
    const [reference, letter] = [letters[0], letters[at + 1]];
    const found = measureDifferences(compared[0].scenario, other.scenario);
    const pair = t("export.planPair", { other: letter, reference });
    const only = (holder: Results, name: string, measures: readonly Measure[]) =>
      byYear(measures).map((measure) => ({
        pair,
        measure,
        holder,
        names: namesOfRun[compared.indexOf(holder)],
        where: t("compare.measures.onlyIn", { letter: name }),
      }));
    const where = t("compare.measures.changed");
    return {
      rows: [
        ...only(compared[0], reference, found.onlyInReference),
        ...only(other, letter, found.onlyInOther),
        ...found.changed.map((change) => ({
          pair,
          where,
          measure: change.after,
          holder: other,
          names: namesOfRun[at + 1],
          change,
        })),
      ],
    };
  });
  return tableOf(words, "comparedMeasures", columns, blocks, undefined, plans);
}

const byYear = (measures: readonly Measure[]): readonly Measure[] =>
  [...measures].sort((a, b) => a.year - b.year);

/** The entry by name, with what it was and is where that is one word or figure. */
function entryText(t: ExportSource["words"]["t"], { before, after }: ChangedMeasure, entry: string): string {
  const name = t(`compare.measures.entry.${entry}` as "compare.measures.entry.year", {
    defaultValue: entry,
  });
  const plain = (measure: Measure): string | undefined => {
    const value: unknown = (measure as unknown as Readonly<Record<string, unknown>>)[entry];
    if (value === undefined) return "–";
    return typeof value === "object" ? undefined : String(value);
  };
  const [was, is] = [plain(before), plain(after)];
  return was === undefined || is === undefined ? name : `${name} ${was} → ${is}`;
}
