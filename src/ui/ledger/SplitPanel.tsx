import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { STAGES } from "../../domain/stage";
import type { LedgerLine } from "../../model/ledger";
import { type LedgerPart, ledgerParts } from "../../model/ledgerParts";
import { Panel } from "../parts/Panel";
import { Sheet } from "../parts/Sheet";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import { useWriter } from "../parts/useWriter";

const AXES = ["county", "stage", "year", "status"] as const;
type Axis = (typeof AXES)[number];
const STATUSES = ["planned", "underWay", "done"] as const;

interface Props {
  readonly shown: Shown;
  readonly ledger: readonly LedgerLine[];
}

/** What is on the map of each line, split by county, stage, year or status. */
export function SplitPanel({ shown: { results, names }, ledger }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const writer = useWriter();
  const [axis, setAxis] = useState<Axis>("county");
  const lines = ledger.map((line) => ({ line, parts: ledgerParts(results, line) }));
  const all = lines.flatMap(({ parts }) => parts);

  const headsOf = (): readonly { readonly key: string; readonly label: string }[] => {
    switch (axis) {
      case "county":
        return results.model.countyIds.map((id) => ({ key: id, label: read(names.county(id)) }));
      case "stage":
        return STAGES.filter((stage) => all.some((part) => part.stage === stage)).map((stage) => ({
          key: stage,
          label: t(`stage.${stage}`),
        }));
      case "year":
        return [...new Set(all.map((part) => part.year))]
          .sort((a, b) => a - b)
          .map((year) => ({ key: String(year), label: String(year) }));
      case "status":
        return STATUSES.map((status) => ({ key: status, label: t(`edit.status.${status}`) }));
    }
  };
  const keyOf = (part: LedgerPart) => String(part[axis] ?? "");
  const known = headsOf();
  const isWhole = all.every((part) => known.some(({ key }) => key === keyOf(part)));
  const heads = isWhole ? known : [...known, { key: "", label: t("ledger.nowhere") }];

  return (
    <Panel
      title={t("ledger.split")}
      tools={
        <SegmentedControl<Axis>
          aria-label={t("ledger.splitBy")}
          value={axis}
          onChange={setAxis}
          data={AXES.map((value) => ({ value, label: t(`ledger.axis.${value}`) }))}
        />
      }
    >
      <Sheet
        label={t("ledger.split")}
        columns={[
          { key: "line", label: t("ledger.line") },
          ...heads,
          { key: "whole", label: t("ledger.whole") },
        ]}
        rows={lines.map(({ line, parts }) => ({
          key: line.line.id,
          head: read(line.line.name),
          cells: [
            ...heads.map(({ key }) =>
              writer.whole(parts.reduce((sum, part) => (keyOf(part) === key ? sum + part.count : sum), 0)),
            ),
            <b key="whole">{writer.whole(line.placed)}</b>,
          ],
        }))}
      />
    </Panel>
  );
}
