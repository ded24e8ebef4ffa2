import { type Close, type Merge, PAPERS } from "../../../../domain/measure";
import { writerIn } from "../../../../i18n/figureWriter";
import { type ClosureGate, closureGate } from "../../../../model/closureGate";
import { closureMoves } from "../../../../model/readers/closureMoves";
import { closures } from "../../../../model/readers/closures";
import { namesOf } from "../../../../model/readers/names";
import { schoolSeries } from "../../../../model/readers/schoolSeries";
import { closuresByYear } from "../../../closuresByYear";
import { gateText } from "../../../gateText";
import { type Steps, stepped } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { summed, tableOf, textColumn, type Writing } from "../tableOf";

interface Closure {
  readonly measure: Close | Merge;
  readonly gate: ClosureGate;
  readonly goTo: string;
}

/** So many of the schools that pupils really attend are named; the table of receivers has them all. */
const NAMED = 3;

/** Closures and mergers, the schools that receive, and what the closure gate still asks for (撤并与接收学校). */
export function* closuresTable({ results, open, words }: ExportSource): Steps<ExportTable> {
  const { t } = words;
  const names = namesOf(results);
  const inYear = (school: string, year: number, what: "pupils" | "seats") =>
    schoolSeries(results, school).find((point) => point.year === year)?.[what] ?? null;
  const into = ({ measure }: Closure) => (measure.kind === "merge" ? measure.into : undefined);
  const receiver = (closure: Closure, what: "pupils" | "seats") => {
    const school = into(closure);
    return school === undefined ? null : inYear(school, closure.measure.year, what);
  };
  const separator = words.language === "en" ? "; " : "；";
  const unmet = ({ gate }: Closure) =>
    gate.conditions
      .filter(({ isMet }) => !isMet)
      .map((one) => gateText(one, { t, whole: writer.whole, schoolOf }));
  const schoolOf = (id: string) => {
    const closing = closures(results).find((one) => one.id === id);
    return closing === undefined ? id : nameIn(words, names.school(closing.school));
  };
  const writer = writerIn(words.language);
  const goTo = (measure: Close | Merge): string => {
    if (measure.kind === "merge" && measure.campusStays) return t("export.campusStays");
    const moves = closureMoves(results, measure);
    const said = moves.slice(0, NAMED).map(({ school, pupils, meanM }) =>
      t("export.goesTo", {
        school: school === undefined ? t("export.noSeat") : nameIn(words, names.school(school)),
        pupils: writer.whole(pupils),
        journey: school === undefined ? "–" : writer.whole(meanM),
      }),
    );
    return said.join(separator) + (moves.length > NAMED ? ` ${t("report.others")}` : "");
  };
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
    textColumn("goTo", (closure) => closure.goTo, 48),
    summed("pupilsBefore", ({ measure }) => inYear(measure.school, measure.year - 1, "pupils")),
    { key: "receiverPupils", of: (closure) => receiver(closure, "pupils") },
    { key: "receiverSeats", of: (closure) => receiver(closure, "seats") },
    ...PAPERS.map((paper) => textColumn<Closure>(paper, ({ measure }) => measure[paper] ?? null, 12)),
    textColumn("gate", ({ gate }) => t(gate.isReady ? "export.gateReady" : "export.gateNotReady"), 10),
    textColumn("missing", (closure) => unmet(closure).join(separator), 44),
  ];
  const rows = yield* stepped(closuresByYear(results), (measure) => ({
    measure,
    gate: closureGate(results, open, measure),
    goTo: goTo(measure),
  }));
  return tableOf(words, "closures", columns, [{ rows, total: { label: t("export.total") } }]);
}
