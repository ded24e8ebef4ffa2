import { useEditing } from "./Editing";
import styles from "./LeftPanel.module.css";
import { MeasureEditor } from "./MeasureEditor";
import { MeasurePane } from "./MeasurePane";
import { ScenarioList } from "./ScenarioList";

/** The plan's side of the screen: scenarios above, the shown one's measures below; or the form of one measure. */
export function LeftPanel() {
  const { measure } = useEditing();
  if (measure !== undefined) return <MeasureEditor measure={measure} />;
  return (
    <div className={styles.panel}>
      <ScenarioList />
      <MeasurePane />
    </div>
  );
}
