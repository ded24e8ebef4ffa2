import type { Measure } from "../../../../domain/measure";
import { noteIn } from "../../../../domain/noteIn";
import { countyOf } from "../../../../model/indicators/money";
import { namesOf } from "../../../../model/readers/names";
import { whyAside } from "../../../../model/readers/whyAside";
import { asideText } from "../../../asideText";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { housingText } from "../housingText";
import { measureText } from "../measureText";
import { tableOf, textColumn, type Writing } from "../tableOf";

/** Every measure of the scenario by year, those set aside included and marked, with their reason. */
export function measuresTable({ results, words, plan }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const lines = new Map(plan.lines.map((line) => [line.id as string, line.name]));
  const county = (measure: Measure) => {
    const id = countyOf(results, measure);
    return id === "" ? null : nameIn(words, names.county(id));
  };
  const remarkOf = (measure: Measure) => {
    const aside = whyAside(results, measure);
    const remarks = [
      aside && asideText(aside, t),
      housingText(measure, results.scenario.measures, words),
      measure.note && noteIn(words.language, measure.note),
    ].filter((text) => text !== undefined);
    return remarks.length === 0 ? null : remarks.join("\n");
  };
  const columns: readonly Writing<Measure>[] = [
    textColumn("id", ({ id }) => id, 16),
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("measure", ({ kind }) => t(`edit.kind.${kind}`), 10),
    textColumn("project", (measure) => measureText(measure, names, words), 44),
    textColumn("county", county, 12),
    textColumn(
      "status",
      ({ id, status }) => (results.setAside.includes(id) ? t("export.setAside") : t(`edit.status.${status}`)),
      10,
    ),
    textColumn(
      "planLine",
      ({ line }) => {
        const name = lines.get(line ?? "");
        return name === undefined ? null : nameIn(words, name);
      },
      24,
    ),
    textColumn("remark", remarkOf, 40),
  ];
  const rows = [...results.scenario.measures].sort((a, b) => a.year - b.year);
  return tableOf(words, "measures", columns, [{ rows }]);
}
