import { Button, CloseButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { guideWords } from "../../i18n/words/guideWords";
import { shownRun, shownScenario } from "../../state/store";
import { useAddMeasure } from "../edit/useAddMeasure";
import { flyTo } from "../map/mapEvents";
import { useApp, useCommands } from "../parts/appContext";
import { figuresOf } from "../parts/figures";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";
import styles from "./Guide.module.css";
import { useTightestSpot } from "./useTightestSpot";

addWords("guide", guideWords);

const STEPS = ["start", "where", "why", "build"] as const;
const NEAR = 11.5;
const ROOMS = 12;

/** The first minutes: what is short, where, why, and a school tried out on the spot. It can be left at any step. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const { look, addScenario } = useCommands();
  const scenario = useApp(shownScenario);
  const add = useAddMeasure();
  const [at, setAt] = useState(0);
  const { year, stage } = useApp((state) => state.view);
  const results = useApp((state) => shownRun(state)?.results);
  const counties = useApp((state) => state.city.model.dataset.counties);
  const spot = useTightestSpot();
  if (results === undefined) return null;
  const step = spot === undefined && at > 0 ? "none" : STEPS[at];
  const figures = figuresOf(results, year, stage);
  const county = counties.find(({ id }) => id === spot?.shortage.county);
  const said = {
    year,
    stage: t(`stage.${stage}`),
    short: writer.whole(at === 0 ? (figures?.short ?? 0) : (spot?.shortage.short ?? 0)),
    over: writer.whole(figures?.classesOverCap ?? 0),
    county: county ? read(county.name) : "",
    settlements: writer.whole(spot?.shortage.settlements.length ?? 0),
    schools: writer.whole(spot?.shortage.schools.length ?? 0),
    pupils: writer.whole(spot?.shortage.pupils ?? 0),
    capacity: writer.whole(spot?.shortage.capacity ?? 0),
    rooms: ROOMS,
  };
  const isLast = at === STEPS.length - 1 || step === "none";

  const act = () => {
    if (step === "start") look({ highlight: "short" });
    if (spot === undefined) return;
    const { shortage, point } = spot;
    if (step === "where") {
      look({
        selection: { kind: "shortage", county: shortage.county, stage: shortage.stage, at: shortage.at },
      });
      flyTo(point, NEAR);
    }
    if (step === "build") {
      onClose();
      if (scenario.measures.length === 0) addScenario(scenario.id); // the plan that does nothing stays, to compare with
      flyTo(point, NEAR);
      add("build", { point });
      return;
    }
    setAt(at + 1);
  };

  return (
    <section className={styles.card} aria-label={t("guide.label")}>
      <div className={styles.head}>
        <span className={styles.step}>{t("guide.step", { at: at + 1, all: STEPS.length })}</span>
        <CloseButton size="sm" aria-label={t("guide.skip")} onClick={onClose} />
      </div>
      <div aria-live="polite">
        <h2 className={styles.title}>{t(`guide.${step}.title`)}</h2>
        <p className={styles.text}>{t(`guide.${step}.text`, said)}</p>
      </div>
      <div className={styles.foot}>
        {at > 0 && (
          <Button variant="subtle" color="gray" onClick={() => setAt(at - 1)}>
            {t("guide.back")}
          </Button>
        )}
        <span className={styles.push} />
        {step !== "none" && step !== "why" && <Button onClick={act}>{t(`guide.${step}.act`)}</Button>}
        <Button
          variant={step === "why" ? "filled" : "default"}
          onClick={() => (isLast ? onClose() : setAt(at + 1))}
        >
          {t(isLast ? "guide.done" : "guide.next")}
        </Button>
      </div>
    </section>
  );
}
