import { type TargetState, targetStates } from "../../../../model/targetStates";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportBlock, ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

const FIGURES = {
  share: { kind: "share", decimals: 2 },
  years: { kind: "number", decimals: 1 },
  counties: { kind: "number", decimals: 0 },
} as const satisfies Record<TargetState["target"]["unit"], ExportBlock["figures"]>;

/** The plan's targets as the plan states them, and how far they are in the target year. */
export function targetsTable({ results, words, plan, reported, targetYear }: ExportSource): ExportTable {
  const { t } = words;
  const columns: readonly Writing<TargetState>[] = [
    textColumn("target", ({ target }) => nameIn(words, target.name), 40),
    textColumn("section", ({ target }) => target.section, 12),
    textColumn("bindingOrNot", ({ target }) => t(`export.targetKind.${target.kind}`), 10),
    textColumn("unit", ({ target }) => t(`export.targetUnit.${target.unit}`), 10),
    { key: "baseValue", of: ({ target }) => target.base },
    { key: "targetValue", of: ({ target }) => target.target },
    { key: "assumedRate", of: ({ enrolled }) => enrolled?.assumedRate ?? null },
    { key: "calibration", of: ({ enrolled }) => enrolled?.calibration ?? null, kind: "number", decimals: 3 },
    { key: "atPresent", of: ({ value }) => value },
    textColumn("basis", ({ basis }) => t(`export.basis.${basis}`) || null, 10),
    textColumn(
      "reached",
      ({ isReached }) => (isReached === null ? null : t(isReached ? "export.reached" : "export.notReached")),
      10,
    ),
    textColumn("simulated", ({ target }) => t(target.simulated ? "export.simulated" : "export.entered"), 16),
  ];
  const states = targetStates(results, plan, reported, targetYear);
  const blocks = states.map((state) => ({ rows: [state], figures: FIGURES[state.target.unit] }));
  return tableOf(words, "targets", columns, blocks);
}
