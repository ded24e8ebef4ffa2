import { Slider } from "@mantine/core";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { planPeriod } from "../../domain/plan";
import { useApp, useCommands } from "../parts/appContext";
import { BarButton } from "../parts/BarButton";
import { useDesk } from "../parts/Desk";
import { useYears } from "../parts/useYears";
import styles from "./YearSlider.module.css";
import { yearMarks } from "./yearMarks";

const STEP_MS = 900;

/** The school year that everything shows: dragged, stepped by arrow keys, or played. The plan's years are shaded. */
export function YearSlider() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const year = useApp((state) => state.view.year);
  const period = planPeriod(useApp((state) => state.city.plan));
  const { first, last } = useYears();
  const { isPlaying, put } = useDesk();
  const isRunning = isPlaying && year < last;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => look({ year: year + 1 }), STEP_MS);
    return () => clearTimeout(timer);
  }, [isRunning, year, look]);

  const play = () => {
    if (!isRunning && year >= last) look({ year: first });
    put({ isPlaying: !isRunning });
  };
  const share = (at: number) => (Math.min(Math.max(at, first), last) - first) / (last - first);

  return (
    <div className={styles.box}>
      <BarButton
        icon={isRunning ? "pause" : "play"}
        label={isRunning ? t("shell.pause") : t("shell.play")}
        onClick={play}
      />
      <output className={styles.year}>{year}</output>
      <div className={styles.track}>
        {period && (
          <div
            className={styles.plan}
            title={t("shell.planPeriod", period)}
            style={{
              left: `${share(period.from) * 100}%`,
              width: `${(share(period.to) - share(period.from)) * 100}%`,
            }}
          />
        )}
        <Slider
          min={first}
          max={last}
          step={1}
          size={4}
          thumbSize={16}
          label={null}
          value={year}
          onChange={(value) => {
            if (isPlaying) put({ isPlaying: false });
            look({ year: value });
          }}
          thumbLabel={t("shell.year")}
          marks={yearMarks(first, last).map((value) => ({ value, label: String(value) }))}
          classNames={{ markLabel: styles.mark, mark: styles.tick, root: styles.slider }}
        />
      </div>
    </div>
  );
}
