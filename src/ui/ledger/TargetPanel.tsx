import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { planPeriod } from "../../domain/plan";
import { targetStates } from "../../model/targetStates";
import { useApp, useCommands } from "../parts/appContext";
import { FigureInput } from "../parts/FigureInput";
import { Panel } from "../parts/Panel";
import styles from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";
import { useTargetWriter } from "./useTargetWriter";

/** The plan's targets in a year, each with where its value comes from; what cannot be simulated can be entered. */
export function TargetPanel({ shown, year }: { readonly shown: Shown; readonly year: number }) {
  const { t } = useTranslation();
  const read = useNameReader();
  const write = useTargetWriter();
  const writer = useWriter();
  const { report } = useCommands();
  const plan = useApp((state) => state.city.plan);
  const reported = useApp((state) => state.project.reported);
  const states = targetStates(shown.results, plan, reported, year);

  return (
    <Panel title={t("ledger.targets", { year })}>
      <Sheet
        label={t("ledger.targets", { year })}
        columns={[
          { key: "target", label: t("ledger.target") },
          { key: "base", label: t("ledger.base", { year: shown.results.model.dataset.baseYear }) },
          { key: "value", label: t("ledger.value", { year }) },
          { key: "goal", label: t("ledger.goal", { year: planPeriod(plan)?.to }) },
          { key: "basis", label: "", text: "short" },
        ]}
        rows={states.map(({ target, basis, value, enrolled, isReached }) => {
          const scale = target.unit === "share" ? 100 : 1;
          const name = read(target.name);
          return {
            key: target.id,
            head: (
              <>
                {name} <span className={styles.quiet}>· {t(`ledger.kindOf.${target.kind}`)}</span>
              </>
            ),
            below: enrolled && (
              <span className={styles.quiet}>
                {t("ledger.enrolled", {
                  assumed: write(target, enrolled.assumedRate),
                  calibration: writer.fixed(enrolled.calibration, 3),
                  unplaced: writer.whole(enrolled.unplaced),
                  residents: writer.whole(enrolled.residents),
                })}
              </span>
            ),
            cells: [
              target.base === null ? "–" : write(target, target.base),
              basis === "simulated" || basis === "assumed" ? (
                value !== null && write(target, value)
              ) : (
                <FigureInput
                  key="value"
                  label={t("ledger.enter", { year, target: name })}
                  value={value === null ? undefined : Math.round(value * scale * 100) / 100}
                  placeholder="–"
                  most={1000}
                  decimals={2}
                  {...(target.unit === "share" && { suffix: " %" })}
                  onCommit={(typed) =>
                    report(target.id, year, typed === undefined ? undefined : typed / scale)
                  }
                />
              ),
              write(target, target.target),
              <span key="basis">
                <Tooltip label={t(`ledger.basisHint.${basis}`)}>
                  <span className={styles.chip} data-strong={basis === "entered" || undefined}>
                    {t(`ledger.basis.${basis}`)}
                  </span>
                </Tooltip>{" "}
                {isReached !== null && (
                  <span className={isReached ? styles.good : styles.bad}>
                    {t(isReached ? "ledger.reached" : "ledger.notReached")}
                  </span>
                )}
              </span>,
            ],
          };
        })}
      />
    </Panel>
  );
}
