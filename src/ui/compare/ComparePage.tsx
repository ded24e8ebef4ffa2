import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { compareWords } from "../../i18n/words/compareWords";
import { exportWords } from "../../i18n/words/exportWords";
import type { Part } from "../../model/part";
import { ASPECTS, type Aspect } from "../../state/view";
import { useApp, useCommands } from "../parts/appContext";
import { AspectBody } from "./AspectBody";
import { ChangeField } from "./ChangeField";
import styles from "./ComparePage.module.css";
import type { Change } from "./differenceMarks";
import { NothingToCompare } from "./NothingToCompare";
import { PartFields } from "./PartFields";
import { ScenarioChips } from "./ScenarioChips";
import { useAlternatives } from "./useAlternatives";
import { useCompared } from "./useCompared";

addWords("compare", compareWords);
addWords("export", exportWords); // settings have their names there

/** Two to four scenarios side by side; the first is the reference that the others are measured against. */
export function ComparePage() {
  const { t } = useTranslation();
  const { look } = useCommands();
  const aspect = useApp((state) => state.view.aspect);
  const stage = useApp((state) => state.view.stage);
  const compared = useCompared();
  const [county, setCounty] = useState<string>();
  const [isAllStages, setAllStages] = useState(false);
  const [change, setChange] = useState<Change>("school");
  const part: Part = { ...(county !== undefined && { county }), ...(!isAllStages && { stage }) };
  const alternatives = useAlternatives(compared);
  const isReady = alternatives.length >= 2 && alternatives[0].scenario === compared[0].scenario;

  return (
    <section className={styles.page} aria-label={t("compare.region")}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t("compare.title")}</h2>
        <ScenarioChips compared={compared} />
      </header>
      {compared.length < 2 ? (
        <NothingToCompare />
      ) : (
        <>
          <div className={styles.tools}>
            <SegmentedControl<Aspect>
              aria-label={t("compare.aspects")}
              data={ASPECTS.map((value) => ({ value, label: t(`compare.aspect.${value}`) }))}
              value={aspect}
              onChange={(value) => look({ aspect: value })}
            />
            {aspect === "maps" && <ChangeField change={change} onChange={setChange} />}
            {aspect !== "maps" && aspect !== "measures" && aspect !== "village" && (
              <PartFields
                county={county}
                isAllStages={isAllStages}
                onCounty={setCounty}
                onAllStages={setAllStages}
              />
            )}
          </div>
          {isReady ? (
            <AspectBody aspect={aspect} alternatives={alternatives} part={part} change={change} />
          ) : (
            <p className={styles.wait} role="status">
              {t("compare.waiting")}
            </p>
          )}
        </>
      )}
    </section>
  );
}
