import { useTranslation } from "react-i18next";
import { COST_KEYS, type CostKey, costAt, costRange } from "../../domain/costKey";
import { useApp, useCommands } from "../parts/appContext";
import { ChangedMark } from "../parts/ChangedMark";
import { FigureInput } from "../parts/FigureInput";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useWriter } from "../parts/useWriter";
import { useCostName } from "./useCostName";

const CONFIDENCES = ["high", "medium", "low", "assumed"] as const;

/** The figures that all money is computed with: each with its unit, source and confidence, to be changed and reset. */
export function CostModelPanel() {
  const { t } = useTranslation();
  const nameOf = useCostName();
  const { setCost } = useCommands();
  const shipped = useApp((state) => state.city.norms.costs);
  const sources = useApp((state) => state.city.normSources);
  const changes = useApp((state) => state.project.costs);
  const { upTo } = useWriter();
  const changed = COST_KEYS.filter((key) => changes[key] !== undefined);

  return (
    <Panel
      title={t("money.model")}
      note={t("money.modelNote")}
      tools={
        changed.length > 0 && (
          <span className={paper.chip}>{t("money.changedCount", { count: changed.length })}</span>
        )
      }
    >
      <Sheet
        label={t("money.model")}
        columns={[
          { key: "figure", label: t("money.figure") },
          { key: "value", label: t("money.value") },
          { key: "unit", label: t("money.unitHead"), text: "short" },
          { key: "shipped", label: t("money.shipped") },
          { key: "confidence", label: t("money.confidence"), text: "short" },
          { key: "from", label: t("money.from"), text: "long" },
        ]}
        rows={COST_KEYS.map((key: CostKey) => {
          const source = sources.find(({ path }) => path === `costs.${key}`);
          const confidence = CONFIDENCES.find((word) => word === source?.confidence);
          const change = changes[key];
          const { least, most } = costRange(key);
          const name = nameOf(key);
          return {
            key,
            head: name,
            cells: [
              <FigureInput
                key="value"
                label={name}
                value={change ?? costAt(shipped, key)}
                least={least}
                most={most}
                decimals={4}
                onCommit={(typed) =>
                  setCost(key, typed === undefined || typed === costAt(shipped, key) ? undefined : typed)
                }
              />,
              source?.unit ?? "",
              upTo(costAt(shipped, key), 4),
              confidence === undefined ? "" : t(`money.confidences.${confidence}`),
              change === undefined ? (
                <span key="from">{[source?.source, source?.section].filter(Boolean).join(" · ")}</span>
              ) : (
                <ChangedMark
                  key="from"
                  text={t("money.changed")}
                  reset={t("money.resetWord")}
                  resetLabel={t("money.reset", { name })}
                  onReset={() => setCost(key, undefined)}
                />
              ),
            ],
          };
        })}
      />
    </Panel>
  );
}
