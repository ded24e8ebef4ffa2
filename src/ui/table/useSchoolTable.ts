import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { ListedSchool } from "../../model/readers/schoolList";
import { useApp } from "../parts/appContext";
import type { SchoolColumn } from "./useSchoolColumns";

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, ListedSchool>();

/** The order of the rows and the columns that are shown, kept by the table package. */
export function useSchoolTable(
  columns: readonly SchoolColumn[],
  chosen: readonly string[],
  schools: readonly ListedSchool[],
) {
  const language = useApp((state) => state.view.language);
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([
    { id: "utilisation", desc: true },
  ]);
  const defined = useMemo(() => {
    const order = new Intl.Collator(language === "zh" ? "zh-CN" : "en-GB", { numeric: true });
    return helper.columns(
      columns.map((column) =>
        helper.accessor((school) => column.value(school), {
          id: column.id,
          header: column.header,
          sortUndefined: "last",
          sortDescFirst: column.isNumber,
          sortFn: column.isNumber
            ? sortFn_basic
            : (a, b, id) => order.compare(String(a.getValue(id)), String(b.getValue(id))),
        }),
      ),
    );
  }, [columns, language]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map(({ id }) => [id, chosen.includes(id)])),
    [columns, chosen],
  );
  const data = useMemo(() => [...schools], [schools]);
  const table = useTable({
    features,
    columns: defined,
    data,
    getRowId: (school) => school.plan.id,
    state: { sorting, columnVisibility },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const { rows } = table.getRowModel();
  const sorted = useMemo(() => rows.map((row) => row.original), [rows]);
  return { table, sorted };
}

export type Table = ReturnType<typeof useSchoolTable>["table"];
