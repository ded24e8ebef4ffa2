import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FoundTable } from "../../../io/import/importCity";
import { Sheet } from "../../parts/Sheet";
import { sayTable } from "../decisions";
import styles from "../Import.module.css";
import { useFieldWords } from "../useFieldWords";
import { useImporting } from "../useImporting";

/** Every column of every kind of table with what it was taken for, to be changed where that is wrong. */
export function ColumnsStep() {
  const { t } = useTranslation();
  const tables = useImporting((state) => state.outcome?.tables) ?? [];
  const kinds = distinct(tables.filter(({ recipe }) => recipe.kind !== "unknown"));
  const [chosen, choose] = useState(0);
  const at = Math.min(chosen, kinds.length - 1);
  const open = kinds[at];
  return (
    <>
      <h2>{t("importing.columns.title")}</h2>
      <p className={styles.lead}>{t("importing.columns.lead")}</p>
      {kinds.length > 1 && (
        <div className={styles.tabs}>
          <SegmentedControl
            aria-label={t("importing.found.table")}
            value={String(at)}
            onChange={(value) => choose(Number(value))}
            data={kinds.map(({ table }, nth) => ({
              value: String(nth),
              label: `${t(`importing.found.kinds.${table.recipe.kind}`)} · ${table.sheet ?? table.file}`,
            }))}
          />
        </div>
      )}
      {open !== undefined && <Columns key={open.table.recipe.heads.join()} {...open} />}
    </>
  );
}

interface Kind {
  readonly table: FoundTable;
  /** Other tables with the same headings. */
  readonly others: number;
}

function distinct(tables: readonly FoundTable[]): readonly Kind[] {
  const byHeads = new Map<string, FoundTable[]>();
  for (const table of tables) {
    const heads = table.recipe.heads.join("\n");
    byHeads.set(heads, [...(byHeads.get(heads) ?? []), table]);
  }
  return [...byHeads.values()].map(([table, ...others]) => ({ table, others: others.length }));
}

function Columns({ table, others }: Kind) {
  const { t } = useTranslation();
  const { choicesFor } = useFieldWords();
  const { recipe, samples } = table;
  const count = (what: string) => recipe.fields.filter((field) => field === what).length;
  const [personal, unknown] = [count("personal"), count("skip")];
  const change = (at: number, field: string) =>
    sayTable({ ...recipe, fields: recipe.fields.map((one, nth) => (nth === at ? field : one)) });
  return (
    <>
      {personal > 0 && (
        <p className={styles.notice}>{t("importing.columns.personal", { count: personal })}</p>
      )}
      <div className={styles.paper}>
        <p>
          {[
            [table.file, table.sheet].filter(Boolean).join(" · "),
            ...(others > 0 ? [t("importing.columns.alike", { count: others })] : []),
            ...(unknown > 0 ? [t("importing.columns.unknown", { count: unknown })] : []),
          ].join(" — ")}
        </p>
        <Sheet
          label={t("importing.columns.title")}
          columns={[
            { key: "column", label: t("importing.columns.column") },
            { key: "samples", label: t("importing.columns.samples"), text: "long" },
            { key: "means", label: t("importing.columns.means"), text: "short" },
          ]}
          rows={recipe.heads.map((head, at) => {
            const isPersonal = recipe.fields[at] === "personal";
            return {
              key: String(at),
              head: head.replaceAll("/", " / "),
              cells: [
                <span key="samples" className={styles.samples}>
                  {isPersonal ? t("importing.columns.personalShort") : samples[at].join(" · ")}
                </span>,
                <NativeSelect
                  key="means"
                  size="xs"
                  className={styles.means ?? ""}
                  data-skip={recipe.fields[at] === "skip" || undefined}
                  aria-label={`${head}: ${t("importing.columns.means")}`}
                  value={recipe.fields[at]}
                  data={choicesFor(recipe.fields[at])}
                  onChange={({ target }) => change(at, target.value)}
                />,
              ],
            };
          })}
        />
      </div>
    </>
  );
}
