import type { ExportTable } from "../exportTable";
import type { Picture } from "../pictures/picture";

/** One piece of a report, whatever sets it: Word or the printed page. */
export type ReportPart =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string; readonly startsPage?: boolean }
  | { readonly kind: "paragraph"; readonly text: string; readonly isNotice?: boolean }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, content: string])[] }
  | { readonly kind: "picture"; readonly picture: Picture }
  | { readonly kind: "table"; readonly table: ExportTable };
