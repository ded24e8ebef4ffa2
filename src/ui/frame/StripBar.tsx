import { FigureStrip } from "./FigureStrip";
import { RunProgress } from "./RunProgress";
import styles from "./StripBar.module.css";
import { YearSlider } from "./YearSlider";

/** The second line: the year, and what that year comes to. */
export function StripBar() {
  return (
    <div className={styles.bar}>
      <YearSlider />
      <FigureStrip />
      <RunProgress />
    </div>
  );
}
