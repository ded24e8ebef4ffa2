import { useTranslation } from "react-i18next";
import type { Obstacle } from "../../domain/proposal";
import { obstacleText } from "../../io/obstacleText";
import { Panel } from "../parts/Panel";
import { useWriter } from "../parts/useWriter";
import styles from "./ProposePage.module.css";
import { usePlaceNames } from "./usePlaceNames";

/** Why the wishes cannot be met together, with the least that would have to give way. */
export function ObstaclesPanel({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const nameOf = usePlaceNames();
  return (
    <Panel title={t("propose.obstacles")}>
      <ul className={styles.plain} role="alert">
        {obstacles.map((one) => (
          <li key={JSON.stringify(one)}>{obstacleText(one, { t, writer, nameOf })}</li>
        ))}
      </ul>
    </Panel>
  );
}
