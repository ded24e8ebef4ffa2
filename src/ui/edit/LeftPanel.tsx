import { lazy, Suspense } from "react";
import { useEditing } from "./Editing";
import styles from "./LeftPanel.module.css";
import { MeasurePane } from "./MeasurePane";
import { ScenarioList } from "./ScenarioList";

const MeasureEditor = lazy(async () => ({ default: (await import("./MeasureEditor")).MeasureEditor }));

/** The plan's side of the screen: scenarios above, the shown one's measures below; or the form of one measure. */
export function LeftPanel() {
  const { measure } = useEditing();
  if (measure !== undefined)
    return (
      <Suspense>
        <MeasureEditor key={measure.id} measure={measure} />
      </Suspense>
    );
  return (
    <div className={styles.panel}>
      <ScenarioList />
      <MeasurePane />
    </div>
  );
}
