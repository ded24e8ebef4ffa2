/** What can be exported, in the order of the cards. */
export const EXPORT_KINDS = [
  "workbook",
  "report",
  "print",
  "picture",
  "csv",
  "geojson",
  "project",
  "evidence",
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
