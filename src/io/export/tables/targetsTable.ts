import type { Target } from "../../../domain/plan";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

/** The plan's targets as the plan states them. */
export function targetsTable({ words, plan }: ExportSource): ExportTable {
  const { t } = words;
  const columns: readonly Writing<Target>[] = [
    textColumn("target", ({ name }) => nameIn(words, name), 40),
    textColumn("section", ({ section }) => section, 12),
    textColumn("bindingOrNot", ({ kind }) => t(`export.targetKind.${kind}`), 10),
    textColumn("unit", ({ unit }) => t(`export.targetUnit.${unit}`), 10),
    { key: "baseValue", of: ({ base }) => base, decimals: 4 },
    { key: "targetValue", of: ({ target }) => target, decimals: 4 },
    textColumn("simulated", ({ simulated }) => t(simulated ? "export.simulated" : "export.entered"), 16),
  ];
  return tableOf(words, "targets", columns, [{ rows: plan.targets }]);
}
