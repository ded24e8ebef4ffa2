import type { Close, Merge } from "../../../domain/measure";
import { type ClosureGate, closureGate } from "../../../model/closureGate";
import { namesOf } from "../../../model/readers/names";
import { schoolSeries } from "../../../model/readers/schoolSeries";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Closure {
  readonly measure: Close | Merge;
  readonly gate: ClosureGate;
}

/** Closures and mergers, the schools that receive, and what the closure gate still asks for (撤并与接收学校). */
export function closuresTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const inYear = (school: string, year: number, what: "pupils" | "seats") =>
    schoolSeries(results, school).find((point) => point.year === year)?.[what] ?? null;
  const into = ({ measure }: Closure) => (measure.kind === "merge" ? measure.into : undefined);
  const receiver = (closure: Closure, what: "pupils" | "seats") => {
    const school = into(closure);
    return school === undefined ? null : inYear(school, closure.measure.year, what);
  };
  const unmet = ({ gate }: Closure) =>
    gate.conditions.filter(({ isMet }) => !isMet).map(({ condition }) => t(`edit.gate.${condition}`));
  const columns: readonly Writing<Closure>[] = [
    { key: "year", of: ({ measure }) => measure.year, kind: "year" },
    textColumn("measure", ({ measure }) => t(`edit.kind.${measure.kind}`), 8),
    textColumn("closing", ({ measure }) => nameIn(words, names.school(measure.school)), 30),
    textColumn(
      "receiving",
      (closure) => {
        const school = into(closure);
        return school === undefined ? null : nameIn(words, names.school(school));
      },
      30,
    ),
    summed("pupilsBefore", ({ measure }) => inYear(measure.school, measure.year - 1, "pupils")),
    { key: "receiverPupils", of: (closure) => receiver(closure, "pupils") },
    { key: "receiverSeats", of: (closure) => receiver(closure, "seats") },
    textColumn("hearing", ({ measure }) => measure.hearing ?? null, 12),
    textColumn("publicNotice", ({ measure }) => measure.publicNotice ?? null, 12),
    textColumn("gate", ({ gate }) => t(gate.isReady ? "export.gateReady" : "export.gateNotReady"), 10),
    textColumn("missing", (closure) => unmet(closure).join(words.language === "en" ? "; " : "；"), 44),
  ];
  const rows = results.scenario.measures
    .filter((measure): measure is Close | Merge => measure.kind === "close" || measure.kind === "merge")
    .filter(({ id }) => !results.setAside.includes(id))
    .sort((a, b) => a.year - b.year)
    .map((measure) => ({ measure, gate: closureGate(results, measure) }));
  return tableOf(words, "closures", columns, [{ rows, total: { label: t("export.total") } }]);
}
