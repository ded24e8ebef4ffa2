import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { forecastWords } from "../../i18n/words/forecastWords";
import { useApp } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import styles from "../parts/Paper.module.css";
import { FuturesView } from "./FuturesView";
import { RollsView } from "./RollsView";

addWords("forecast", forecastWords);

const VIEWS = ["futures", "rolls"] as const;

/** How sure the future is: many futures of the shown plan, and what past rolls tell of the pupils to come. */
export function ForecastPage() {
  const { t } = useTranslation();
  const desk = useDesk();
  const stage = useApp((state) => state.view.stage);
  const [view, setView] = useState<(typeof VIEWS)[number]>("futures");
  return (
    <div className={styles.page}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <h1>{t("forecast.title")}</h1>
          <SegmentedControl
            size="xs"
            aria-label={t("forecast.views")}
            value={view}
            onChange={(value) => setView(VIEWS.find((one) => one === value) ?? "futures")}
            data={VIEWS.map((value) => ({ value, label: t(`forecast.view.${value}`) }))}
          />
          <Button size="xs" variant="subtle" onClick={() => desk.put({ dialog: "hindcast" })}>
            {t("forecast.howWrong")}
          </Button>
          {view === "rolls" && (
            <span className={styles.of}>
              {t(`stage.${stage}`)} · {t("forecast.unit")}
            </span>
          )}
        </div>
        {view === "futures" ? <FuturesView /> : <RollsView />}
      </div>
    </div>
  );
}
