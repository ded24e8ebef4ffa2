import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type BalanceLine, closureBalance } from "../../model/closureBalance";
import { closures } from "../../model/readers/closures";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useOpenResults } from "../parts/useOpenResults";
import type { Shown } from "../parts/useShownResults";
import { useTableUnits } from "../parts/useTableUnits";
import { useWriter } from "../parts/useWriter";
import { ClosurePanel } from "./ClosurePanel";

/** The shown year with the plan's closures and in the same plan without them, side by side; and what each of them saves of it. */
export function ClosureBalancePanel({ shown: { results, year } }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  const writer = useWriter();
  const units = useTableUnits();
  const open = useOpenResults(results);
  const lines = useMemo(
    () => (open === undefined ? undefined : closureBalance(results, open, year)),
    [results, open, year],
  );
  const title = t("money.balance", { year });
  if (closures(results).length === 0)
    return (
      <Panel title={title} note={t("money.noClosures")}>
        {null}
      </Panel>
    );
  if (open === undefined || lines === undefined)
    return (
      <Panel title={title} note={t("edit.effect.waiting")}>
        {null}
      </Panel>
    );
  const inUnit = ({ key }: BalanceLine, figure: number) => (key.endsWith("Yuan") ? figure / units : figure);
  const written = (line: BalanceLine, figure: number | null) =>
    figure === null ? "–" : writer.whole(inUnit(line, figure));
  return (
    <>
      <Panel title={title} note={t("money.balanceNote")}>
        <Sheet
          label={title}
          columns={[
            { key: "figure", label: t("money.balanceFigure") },
            { key: "with", label: t("money.balanceWith") },
            { key: "without", label: t("money.balanceWithout") },
            { key: "difference", label: t("money.balanceDifference") },
          ]}
          rows={lines.map((line) => ({
            key: line.key,
            head: t(`money.balanceOf.${line.key}`),
            state: line.key === "yearlyYuan" ? ("sum" as const) : undefined,
            cells: [
              written(line, line.with),
              written(line, line.without),
              line.with === null || line.without === null
                ? "–"
                : writer.signed(Math.round(inUnit(line, line.with)) - Math.round(inUnit(line, line.without))),
            ],
          }))}
        />
      </Panel>
      <ClosurePanel results={results} open={open} year={year} />
    </>
  );
}
