import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { foundText } from "../../../io/import/findingText";
import { TABLE_KINDS, type TableKind } from "../../../io/import/guessFields";
import { Sheet } from "../../parts/Sheet";
import { sayTable } from "../decisions";
import styles from "../Import.module.css";
import { useImporting } from "../useImporting";
import { useImportWriter } from "../useImportWriter";

/** The tables that were found, each with what it was taken for; and the files of which nothing was taken. */
export function FoundStep() {
  const { t } = useTranslation();
  const writer = useImportWriter();
  const tables = useImporting((state) => state.outcome?.tables) ?? [];
  const refused = useImporting((state) => state.outcome?.groups)?.find(({ rule }) => rule === "fileRefused");
  const nameOf = (table: (typeof tables)[number]) => [table.file, table.sheet].filter(Boolean).join(" · ");
  return (
    <>
      <h2>{t("importing.found.title", { count: tables.length })}</h2>
      <p className={styles.lead}>
        {t(tables.length === 0 ? "importing.found.none" : "importing.found.lead")}
      </p>
      {refused !== undefined && (
        <section className={styles.notice} data-state="bad" aria-label={t("importing.found.refused")}>
          <strong>{t("importing.found.refused")}</strong>
          {refused.first.map((finding) => (
            <div key={finding.file}>
              {finding.file}: {foundText(finding, { t })}
            </div>
          ))}
        </section>
      )}
      {tables.length > 0 && (
        <div className={styles.paper}>
          <Sheet
            label={t("importing.found.title", { count: tables.length })}
            columns={[
              { key: "table", label: t("importing.found.table") },
              { key: "kind", label: t("importing.found.kind"), text: "short" },
              { key: "rows", label: t("importing.found.rows") },
              { key: "year", label: t("importing.found.year") },
            ]}
            rows={tables.map((table, at) => ({
              key: `${nameOf(table)} ${at}`,
              head: (
                <>
                  {nameOf(table)}
                  {table.title !== "" && <div className={styles.quiet}>{table.title.slice(0, 90)}</div>}
                </>
              ),
              cells: [
                <NativeSelect
                  key="kind"
                  size="xs"
                  aria-label={`${nameOf(table)}: ${t("importing.found.kind")}`}
                  value={table.recipe.kind}
                  data={TABLE_KINDS.map((value) => ({ value, label: t(`importing.found.kinds.${value}`) }))}
                  onChange={({ target }) => sayTable({ ...table.recipe, kind: target.value as TableKind })}
                />,
                writer.whole(table.rows),
                table.year === undefined ? "–" : String(table.year),
              ],
              state: table.recipe.kind === "unknown" ? ("bad" as const) : undefined,
            }))}
          />
        </div>
      )}
    </>
  );
}
