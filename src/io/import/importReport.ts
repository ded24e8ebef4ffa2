import type { I18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { refreshWords } from "../../i18n/words/refreshWords";
import { senseText } from "../sense/senseText";
import { textTable } from "../textTable";
import { foundText, placeText } from "./findingText";
import type { Imported } from "./importCity";
import type { CityChanges } from "./refresh/cityChanges";

addWords("refresh", refreshWords);

/** What an import found, as text: its tables with their columns, every rule with its count, and the city's first figures. */
export function importReport({ recipe, tables, groups, city }: Imported, words: Pick<I18n, "t">): string {
  const { t } = words;
  const tableRows = tables.map(({ file, sheet, rows, recipe: { kind, fields } }) => [
    [file, sheet].filter(Boolean).join(" · "),
    t(`import.kind.${kind}`),
    String(rows),
    fields.join(", "),
  ]);
  const ruleRows = groups.map(({ rule, severity, count, first: [first] }) => [
    t(`import.severity.${severity}`),
    t(`import.rule.${rule}`),
    String(count),
    [placeText(first, words), foundText(first, words)].filter(Boolean).join("  "),
  ]);
  const head = (of: "columns" | "findingColumns", keys: readonly string[]) =>
    keys.map((key) => t(`import.${of}.${key}` as "import.columns.table"));
  return [
    `${t("import.tables")}\n${textTable(head("columns", ["table", "kind", "rows", "fields"]), tableRows, 4)}`,
    ...(ruleRows.length === 0
      ? []
      : [
          `${t("import.findings")}\n${textTable(head("findingColumns", ["severity", "rule", "count", "first"]), ruleRows, 4)}`,
        ]),
    ...(city === undefined
      ? []
      : [
          `${t("import.result", { ...city, name: recipe.cityName, year: city.baseYear })}\n${t(`import.rungs.rung${city.rung}`)}`,
          ...changeLines(city.changes, words),
          ...city.sense.map((group) => senseText(group, words)),
        ]),
  ].join("\n\n");
}

/** What next year's files made of a city: a line with its pupils, and one for every kind of change. */
function changeLines(changes: CityChanges | undefined, { t }: Pick<I18n, "t">): readonly string[] {
  if (changes === undefined) return [];
  const { baseYear, pupils, groups } = changes;
  const [before, after] = pupils;
  const figures = { before: String(before), after: String(after), change: String(after - before) };
  return [
    `${baseYear.join(" → ")}: ${t("refresh.pupils", figures)}`,
    ...groups.map(({ kind, count }) => `${t(`refresh.kind.${kind}`)}: ${count}`),
  ];
}
