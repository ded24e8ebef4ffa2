import { addWords } from "../../../../i18n/resources";
import { publishedWords } from "../../../../i18n/words/publishedWords";
import { modelAndPublished, type PublishedRow } from "../../../../model/readers/modelAndPublished";
import { namesOf } from "../../../../model/readers/names";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

addWords("published", publishedWords);

/** Published totals of residents and births beside the run, with source, certainty and difference. */
export function publishedTable({ results, words }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const columns: readonly Writing<PublishedRow>[] = [
    textColumn("series", ({ total }) => t(`published.series.${total.series}`), 12),
    textColumn("place", ({ total: { county } }) =>
      county === undefined ? t("published.city") : nameIn(words, names.county(county)),
    ),
    { key: "calendarYear", of: ({ total }) => total.year, kind: "year" },
    textColumn("totalBasis", ({ total }) => t(`published.basis.${total.basis}`), 20),
    { key: "published", of: ({ total }) => total.persons },
    { key: "error", of: ({ total }) => total.error ?? null, kind: "share" },
    { key: "modelled", of: ({ modelled }) => modelled ?? null },
    { key: "modelLessPublished", of: ({ difference }) => difference ?? null },
    {
      key: "relativeDifference",
      of: ({ difference, total }) => (difference === undefined ? null : difference / total.persons),
      kind: "share",
    },
    textColumn(
      "withinError",
      ({ isWithinError }) =>
        isWithinError === undefined ? null : t(isWithinError ? "published.within" : "published.beyond"),
      12,
    ),
    { key: "publishedChange", of: ({ change }) => change?.published ?? null },
    { key: "modelledChange", of: ({ change }) => change?.modelled ?? null },
    textColumn("sameSign", ({ hasOtherSign }) => (hasOtherSign ? t("published.otherSign") : null), 12),
    textColumn("confidence", ({ total }) => t(`published.certainty.${total.certainty}`), 12),
    textColumn("source", ({ total }) => nameIn(words, total.source), 50),
  ];
  return tableOf(words, "published", columns, [{ rows: modelAndPublished(results) }]);
}
