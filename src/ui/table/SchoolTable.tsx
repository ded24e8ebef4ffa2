import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { tableWords } from "../../i18n/words/tableWords";
import { schoolList } from "../../model/readers/schoolList";
import { useDesk } from "../parts/Desk";
import { useShownResults } from "../parts/useShownResults";
import { SchoolGrid } from "./SchoolGrid";
import styles from "./SchoolTable.module.css";
import { EVERY_SCHOOL, passes } from "./schoolFilter";
import { TableBar } from "./TableBar";
import { FIRST_COLUMNS, useSchoolColumns } from "./useSchoolColumns";
import { useSchoolTable } from "./useSchoolTable";

addWords("table", tableWords);

/** The drawer with every open school of the year: sorted, filtered, chosen columns, ready for a spreadsheet. */
export function SchoolTable() {
  const { t } = useTranslation();
  const shown = useShownResults();
  const [filter, setFilter] = useState(EVERY_SCHOOL);
  const { tableColumns: chosen = FIRST_COLUMNS, put } = useDesk();
  const columns = useSchoolColumns(shown?.names);
  const all = useMemo(() => (shown === undefined ? [] : schoolList(shown.results, shown.year)), [shown]);
  const schools = useMemo(() => {
    const words = columns.filter(({ isNumber }) => !isNumber);
    return all.filter((school) =>
      passes(filter, school, words.map((column) => column.text(school)).join(" ")),
    );
  }, [all, columns, filter]);
  const { table, sorted } = useSchoolTable(columns, chosen, schools);
  if (shown === undefined) return <p className={styles.none}>{t("table.waiting")}</p>;
  return (
    <section className={styles.drawer} aria-label={t("table.region")}>
      <TableBar
        counties={shown.results.model.dataset.counties}
        filter={filter}
        onFilter={setFilter}
        columns={columns}
        chosen={chosen}
        onChoose={(tableColumns) => put({ tableColumns })}
        schools={sorted}
        all={all.length}
      />
      {schools.length === 0 ? (
        <p className={styles.none}>{t("table.none")}</p>
      ) : (
        <SchoolGrid table={table} columns={columns} schools={sorted} />
      )}
    </section>
  );
}
