import { useTranslation } from "react-i18next";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import { BarButton } from "../parts/BarButton";
import styles from "./LeftPanel.module.css";
import list from "./ScenarioList.module.css";
import { ScenarioRow } from "./ScenarioRow";

/** The plans that are weighed against each other; one of them is shown. */
export function ScenarioList() {
  const { t } = useTranslation();
  const { addScenario } = useCommands();
  const scenarios = useApp((state) => state.project.scenarios);
  const shown = useApp((state) => shownScenario(state).id);

  return (
    <section aria-labelledby="scenarios-title" className={list.box}>
      <div className={styles.head}>
        <h2 id="scenarios-title" className={styles.title}>
          {t("edit.scenarios")}
        </h2>
        <span className={styles.push} />
        <BarButton
          icon="copy"
          size={24}
          label={t("edit.scenario.duplicate")}
          onClick={() => addScenario(shown)}
        />
        <BarButton icon="add" size={24} label={t("edit.scenario.add")} onClick={() => addScenario()} />
      </div>
      <ul className={list.list}>
        {scenarios.map((scenario, at) => (
          <ScenarioRow
            key={scenario.id}
            scenario={scenario}
            isShown={scenario.id === shown}
            isFirst={at === 0}
            isLast={at === scenarios.length - 1}
          />
        ))}
      </ul>
    </section>
  );
}
