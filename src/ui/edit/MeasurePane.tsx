import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import { BarButton } from "../parts/BarButton";
import { useMeasureNames } from "../parts/useMeasureNames";
import { AddMeasureMenu } from "./AddMeasureMenu";
import styles from "./LeftPanel.module.css";
import { MeasureFilter } from "./MeasureFilter";
import { MeasureList } from "./MeasureList";
import { NoMeasures } from "./NoMeasures";

/** Rows that are written at once: more than any plan has, and still quick. */
const SCREENFULS = 300;

const MeasureBars = lazy(async () => ({ default: (await import("./MeasureBars")).MeasureBars }));

/** What the shown plan does: a list by year, or bars along the years. */
export function MeasurePane() {
  const { t } = useTranslation();
  const measures = useApp((state) => shownScenario(state).measures);
  const { titleOf } = useMeasureNames();
  const [isBars, setBars] = useState(false);
  const [wanted, setWanted] = useState("");
  const [most, setMost] = useState(SCREENFULS);
  const found = measures.filter((measure) => {
    const words = `${titleOf(measure)} ${t(`edit.kind.${measure.kind}`)} ${measure.year} ${measure.note ?? ""}`;
    return words.toLowerCase().includes(wanted.trim().toLowerCase());
  });

  return (
    <section aria-labelledby="measures-title" className={styles.panel}>
      <div className={styles.head}>
        <h2 id="measures-title" className={styles.title}>
          {t("edit.measures")} · {measures.length}
        </h2>
        <span className={styles.push} />
        <BarButton
          icon={isBars ? "list" : "bars"}
          size={24}
          label={isBars ? t("edit.asList") : t("edit.asBars")}
          onClick={() => setBars(!isBars)}
        />
        <AddMeasureMenu />
      </div>
      {measures.length > 8 && <MeasureFilter value={wanted} onChange={setWanted} />}
      {measures.length === 0 ? (
        <NoMeasures />
      ) : isBars ? (
        <Suspense>
          <MeasureBars measures={found} most={most} />
        </Suspense>
      ) : (
        <MeasureList measures={found} most={most} />
      )}
      {found.length > most && (
        <Button variant="subtle" size="compact-xs" flex="none" onClick={() => setMost(most + SCREENFULS)}>
          {t("inspect.more", { n: Math.min(SCREENFULS, found.length - most) })}
        </Button>
      )}
    </section>
  );
}
