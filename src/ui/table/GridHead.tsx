import { useTranslation } from "react-i18next";
import { Icon } from "../parts/Icon";
import styles from "./SchoolTable.module.css";
import type { SchoolColumn } from "./useSchoolColumns";
import type { Table } from "./useSchoolTable";

const SORTED = { asc: "ascending", desc: "descending" } as const;

/** The names of the columns, each a button that sorts by it. */
export function GridHead({
  table,
  columns,
}: {
  readonly table: Table;
  readonly columns: readonly SchoolColumn[];
}) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of divs, for the rows are laid out by the virtualizer
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="row" tabIndex={-1} aria-rowindex={1} style={{ display: "flex" }}>
        {columns.map(({ id, header, width, isNumber }, at) => {
          const column = table.getColumn(id);
          const sorted = column?.getIsSorted() || undefined;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={id}
              role="columnheader"
              tabIndex={-1}
              aria-colindex={at + 1}
              aria-sort={sorted === undefined ? "none" : SORTED[sorted]}
              className={`${isNumber ? styles.figure : ""} ${at === 0 ? styles.pinned : ""}`}
              style={{ width }}
            >
              <button
                type="button"
                className={styles.sort}
                title={t("table.sortBy", { column: header })}
                onClick={() => column?.toggleSorting()}
              >
                <span>{header}</span>
                {sorted !== undefined && <Icon name={sorted === "asc" ? "up" : "down"} size={12} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
