import { useTranslation } from "react-i18next";
import { useApp } from "../parts/appContext";
import { MapDesk } from "./MapDesk";
import { OtherPage } from "./OtherPage";
import styles from "./Shell.module.css";
import { StatusBar } from "./StatusBar";
import { StripBar } from "./StripBar";
import { TopBar } from "./TopBar";

/** One window: bars above, the open page, the status below. */
export function Shell() {
  const { t } = useTranslation();
  const page = useApp((state) => state.view.page);

  return (
    <div className={styles.page}>
      <section className={styles.header} aria-label={t("shell.region.header")}>
        <TopBar />
        <StripBar />
      </section>
      <main className={styles.body}>{page === "map" ? <MapDesk /> : <OtherPage page={page} />}</main>
      <StatusBar />
    </div>
  );
}
