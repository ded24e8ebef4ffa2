import { useTranslation } from "react-i18next";
import { schoolOf } from "../../domain/schoolOf";
import { gateText } from "../../io/gateText";
import type { GateCondition } from "../../model/closureGate";
import { shownScenario } from "../../state/store";
import { useApp } from "./appContext";
import { useMeasureNames } from "./useMeasureNames";
import { useWriter } from "./useWriter";

/** Puts conditions of the closure gate that are not met into words. */
export function useGateText(): (condition: GateCondition) => string {
  const { t } = useTranslation();
  const { whole } = useWriter();
  const { nameOf } = useMeasureNames();
  const measures = useApp((state) => shownScenario(state).measures);
  return (condition) =>
    gateText(condition, {
      t,
      whole,
      schoolOf(id) {
        const measure = measures.find((one) => one.id === id);
        return nameOf((measure && schoolOf(measure)) ?? id);
      },
    });
}
