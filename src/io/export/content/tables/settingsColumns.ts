import type { ColumnKey, Writing } from "../tableOf";
import { textColumn } from "../tableOf";
import type { SettingFigure } from "./figuresOf";

/** Columns of a table of settings; a figure is a number where it is one, and words beside it otherwise. */
export function settingsColumns(
  name: ColumnKey,
  title: (path: string) => string,
): readonly Writing<SettingFigure>[] {
  return [
    textColumn(name, ({ path }) => title(path), 34),
    { key: "value", of: ({ value }) => (typeof value === "number" ? value : null), decimals: 4, width: 14 },
    textColumn("list", ({ value }) => (typeof value === "string" ? value : null), 30),
    textColumn("unit", ({ note }) => note?.unit ?? null, 16),
    textColumn("source", ({ note }) => note?.source ?? null, 50),
    textColumn("section", ({ note }) => note?.section ?? null, 12),
    textColumn("confidence", ({ note }) => note?.confidence ?? null, 12),
    textColumn("path", ({ path }) => path, 34),
  ];
}
