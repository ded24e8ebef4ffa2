import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { closureSavings, netYuan, type Savings } from "../../model/money/closureSavings";
import { RUNNING } from "../../model/money/costRows";
import type { Results } from "../../model/results";
import { MeasureLink } from "../parts/MeasureLink";
import { Panel } from "../parts/Panel";
import paper from "../parts/Paper.module.css";
import { Sheet } from "../parts/Sheet";
import { useMeasureNames } from "../parts/useMeasureNames";
import { useTableUnits } from "../parts/useTableUnits";
import { useWriter } from "../parts/useWriter";

const PARTS = RUNNING as readonly (keyof Savings)[];

interface Props {
  readonly results: Results;
  /** The same plan with its schools open. */
  readonly open: Results;
  readonly year: number;
}

/** What each closure and merger saves in the shown year, net of what the schools that take its pupils in cost more. */
export function ClosurePanel({ results, open, year }: Props) {
  const { t } = useTranslation();
  const writer = useWriter();
  const units = useTableUnits();
  const { titleOf } = useMeasureNames();
  const { closures, elsewhere } = useMemo(() => closureSavings(results, open, year), [results, open, year]);
  const all = [...closures.map(({ saved }) => saved), elsewhere];
  const sum = (part: keyof Savings) => all.reduce((total, saved) => total + saved[part], 0);
  const whole: Savings = {
    running: sum("running"),
    boarders: sum("boarders"),
    bus: sum("bus"),
    teachers: sum("teachers"),
  };
  const wan = (yuan: number) => writer.fixed(Math.round((10 * yuan) / units) / 10 + 0, 1);
  const cells = (saved: Savings) => [
    ...PARTS.map((part) => wan(saved[part])),
    <Net key="net" yuan={netYuan(saved)} wan={wan} />,
  ];

  return (
    <Panel title={t("money.closures", { year })} note={t("money.closuresNote")}>
      {closures.length === 0 ? (
        <p className={paper.note}>{t("money.noClosures")}</p>
      ) : (
        <Sheet
          label={t("money.closures", { year })}
          columns={[
            { key: "measure", label: t("money.measure") },
            { key: "pupils", label: t("money.pupilsGoing") },
            ...PARTS.map((part) => ({ key: part, label: t(`shell.costPart.${part}`) })),
            { key: "net", label: t("money.net") },
          ]}
          rows={[
            {
              key: "whole",
              head: t("money.whole"),
              state: "sum" as const,
              cells: [
                writer.whole(closures.reduce((total, { pupils }) => total + pupils, 0)),
                ...cells(whole),
              ],
            },
            ...closures.map(({ measure, pupils, saved }) => ({
              key: measure.id,
              head: <MeasureLink measure={measure} title={titleOf(measure)} />,
              cells: [writer.whole(pupils), ...cells(saved)],
            })),
            { key: "elsewhere", head: t("money.otherSchools"), cells: ["", ...cells(elsewhere)] },
          ]}
        />
      )}
    </Panel>
  );
}

function Net({ yuan, wan }: { readonly yuan: number; readonly wan: (yuan: number) => string }) {
  return <span className={yuan < 0 ? paper.bad : paper.good}>{wan(yuan)}</span>;
}
