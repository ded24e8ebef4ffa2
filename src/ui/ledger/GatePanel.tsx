import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { closureGate } from "../../model/closureGate";
import { closures } from "../../model/readers/closures";
import { MeasureLink } from "../parts/MeasureLink";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useGateText } from "../parts/useGateText";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useOpenResults } from "../parts/useOpenResults";
import type { Shown } from "../parts/useShownResults";

/** Closures and mergers that are not ready, with the papers and conditions that are missing. */
export function GatePanel({ shown: { results } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const { titleOf } = useMeasureNames();
  const against = useOpenResults(results);
  const gates = useMemo(
    () =>
      against === undefined
        ? undefined
        : closures(results).map((measure) => ({ measure, gate: closureGate(results, against, measure) })),
    [results, against],
  );
  const say = useGateText();
  if (gates === undefined)
    return (
      <Panel title={t("ledger.gates")} note={t("edit.effect.waiting")}>
        {null}
      </Panel>
    );
  const open = gates.filter(({ gate }) => !gate.isReady);

  return (
    <Panel
      title={t("ledger.gates")}
      note={t("ledger.gatesReady", { ready: gates.length - open.length, all: gates.length })}
    >
      {open.length === 0 ? (
        <p className={styles.note}>{t(gates.length === 0 ? "ledger.noClosures" : "ledger.allReady")}</p>
      ) : (
        <Sheet
          tall
          label={t("ledger.gates")}
          columns={[
            { key: "measure", label: t("ledger.measure") },
            { key: "year", label: t("ledger.year") },
            { key: "missing", label: t("ledger.gateMissing"), text: "long" },
          ]}
          rows={open.map(({ measure, gate }) => ({
            key: measure.id,
            head: <MeasureLink measure={measure} title={titleOf(measure)} />,
            cells: [
              measure.year,
              gate.conditions
                .filter(({ isMet }) => !isMet)
                .map(say)
                .join(" · "),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
