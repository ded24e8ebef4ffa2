import { Button, Slider } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LEAST_YEARS, MOST_YEARS, USUAL_YEARS } from "../../domain/horizon";
import { horizonOf } from "../../state/horizonOf";
import { useApp, useCommands } from "../parts/appContext";
import { FigureInput } from "../parts/FigureInput";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import styles from "./Assume.module.css";

/** How many school years are simulated. */
export function HorizonPanel() {
  const { t } = useTranslation();
  const { setHorizon } = useCommands();
  const years = useApp((state) => horizonOf(state.project));
  const first = useApp((state) => state.city.model.dataset.baseYear);
  const [held, setHeld] = useState<number>();
  const name = t("assume.horizon.title");
  return (
    <Panel title={name} note={t("assume.horizon.note", { first, last: first + (held ?? years) })}>
      <div className={styles.horizon}>
        <Slider
          min={LEAST_YEARS}
          max={MOST_YEARS}
          label={null}
          thumbLabel={t("assume.horizon.label")}
          marks={[1, 15, 30, 50].map((value) => ({ value, label: String(value) }))}
          value={held ?? years}
          onChange={setHeld}
          onChangeEnd={(value) => {
            setHeld(undefined);
            setHorizon(value);
          }}
        />
        <FigureInput
          label={t("assume.horizon.label")}
          value={held ?? years}
          least={LEAST_YEARS}
          most={MOST_YEARS}
          onCommit={(value) => setHorizon(value ?? USUAL_YEARS)}
        />
        <span className={paper.quiet}>
          {t("assume.shipped")} {t("assume.horizon.years", { years: USUAL_YEARS })}
        </span>
        {years !== USUAL_YEARS && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t("assume.backOf", { name })}
            onClick={() => setHorizon(USUAL_YEARS)}
          >
            {t("assume.back")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
