import { STAGES } from "../../../../domain/stage";
import { isNotGreen } from "../../../../model/indicators/seatWarning";
import { namesOf } from "../../../../model/readers/names";
import {
  type PlaceSeatWarning,
  type SchoolSeatWarning,
  seatWarnings,
  sharedBasinWarnings,
} from "../../../../model/seatWarnings";
import { type ExportSource, nameIn } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

type Warned = (PlaceSeatWarning | (SchoolSeatWarning & { readonly place: "school" })) & {
  readonly about: string;
};

const NAMED = 8;

/**
 * Seat warnings of the target year and the three after it (学位预警): of every county, stage and setting; of the basins of several
 * schools, and of the schools, that are not green.
 */
export function seatWarningsTable({ results, words, targetYear }: ExportSource): ExportTable {
  const { t } = words;
  const names = namesOf(results);
  const school = (id: string) => nameIn(words, names.school(id));
  const list = (ids: readonly string[]) =>
    ids.length === 0
      ? null
      : ids
          .slice(0, NAMED)
          .map(school)
          .join(words.language === "en" ? ", " : "、") + (ids.length > NAMED ? ` ${t("report.others")}` : "");
  const { settings, schools } = seatWarnings(results, targetYear);
  const blocks: readonly (readonly Warned[])[] = [
    settings.map((one) => ({ ...one, about: one.place === "basin" ? "" : t(`inspect.place.${one.place}`) })),
    sharedBasinWarnings(results, targetYear).map((one) => ({ ...one, about: school(one.schools[0]) })),
    schools
      .filter(({ lights }) => isNotGreen(lights))
      .map((one) => ({ ...one, place: "school" as const, about: school(one.school) })),
  ];
  const years = results.years.filter((year) => year >= targetYear).slice(0, blocks[0][0]?.lights.length ?? 0);
  const columns: readonly Writing<Warned>[] = [
    textColumn("warnedOf", ({ place }) => t(`export.warnedOf.${place}`), 12),
    textColumn("county", ({ county }) => nameIn(words, names.county(county)), 12),
    textColumn("stage", ({ stage }) => t(`stage.${stage}`), 10),
    textColumn("warnedPlace", ({ about }) => about, 30),
    { key: "schoolsInIt", of: (one) => (one.place === "school" ? null : one.schools.length) },
    ...years.flatMap((year, ahead): Writing<Warned>[] => [
      {
        key: "entrantsIn",
        of: ({ intakes }) => intakes[ahead]?.entrants ?? null,
        values: { year },
        suffix: String(year),
      },
      {
        key: "intakeIn",
        of: ({ intakes }) => intakes[ahead]?.normalIntake ?? null,
        values: { year },
        suffix: String(year),
      },
      {
        ...textColumn<Warned>(
          "lightIn",
          ({ lights }) => lights[ahead] && t(`inspect.light.${lights[ahead]}`),
          8,
        ),
        values: { year },
        suffix: String(year),
      },
    ]),
    textColumn("redSchools", (one) => (one.place === "school" ? null : list(one.red)), 50),
  ];
  const byStage = (rows: readonly Warned[]) =>
    [...rows].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  return tableOf(
    words,
    "seatWarnings",
    columns,
    blocks.filter((rows) => rows.length > 0).map((rows) => ({ rows: byStage(rows) })),
  );
}
