import { type CertificateRow, certificateRows } from "../../../../model/certificateRows";
import { HALF_A_PUPIL } from "../../../../model/halfAPupil";
import { namesOf } from "../../../../model/readers/names";
import type { Steps } from "../../../steps";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

const NAMED = 8;

/** Every shortage with its proof: who asks, what they can reach, and by how much it is too little. */
export function* shortagesTable({ results, words }: ExportSource): Steps<ExportTable> {
  const { t } = words;
  const names = namesOf(results);
  const someNames = (ids: readonly string[], of: (id: string) => { zh: string; en: string }) =>
    ids
      .slice(0, NAMED)
      .map((id) => nameIn(words, of(id)))
      .join(words.language === "en" ? ", " : "、") + (ids.length > NAMED ? ` ${t("report.others")}` : "");
  const columns: readonly Writing<CertificateRow>[] = [
    { key: "year", of: ({ year }) => year, kind: "year" },
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn("about", ({ about }) => t(`export.about.${about}`), 14),
    textColumn("lack", ({ lack }) => t(`lack.name.${lack}`), 14),
    { key: "grade", of: ({ grade }) => grade ?? null },
    { key: "asking", of: ({ pupils }) => pupils, decimals: 1 },
    { key: "withinReach", of: ({ cut }) => cut, decimals: 1 },
    { key: "short", of: ({ short }) => short, decimals: 1 },
    { key: "settlements", of: ({ settlements }) => settlements.length },
    textColumn("settlementNames", ({ settlements }) => someNames(settlements, names.settlement), 50),
    { key: "schoolsInReach", of: ({ schools }) => schools.length },
    textColumn("schoolNames", ({ schools }) => someNames(schools, names.school), 50),
  ];
  const rows = certificateRows(results).filter(({ short }) => short >= HALF_A_PUPIL);
  yield;
  return tableOf(words, "shortages", columns, [{ rows }]);
}
