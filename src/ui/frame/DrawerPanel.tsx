import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../parts/appContext";
import styles from "./DrawerPanel.module.css";

const Charts = lazy(async () => ({ default: (await import("../chart/ChartsDrawer")).ChartsDrawer }));
const Table = lazy(async () => ({ default: (await import("../table/SchoolTable")).SchoolTable }));

const Warnings = lazy(async () => ({ default: (await import("../inspect/WarningsList")).WarningsList }));

/** What opens below: charts, the table of schools, or the warnings; fetched when it is first wanted. */
export function DrawerPanel() {
  const { t } = useTranslation();
  const drawer = useApp((state) => state.view.drawer);
  if (drawer === "closed") return null;

  return (
    <div className={styles.drawer}>
      <div className={styles.content}>
        <Suspense fallback={<p className={styles.wait}>{t("shell.drawer.waiting")}</p>}>
          {drawer === "charts" && <Charts />}
          {drawer === "table" && <Table />}
          {drawer === "warnings" && <Warnings />}
        </Suspense>
      </div>
    </div>
  );
}
