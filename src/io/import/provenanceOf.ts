import type { Provenance } from "../../domain/dataset";
import { importNotes } from "../../i18n/words/importNotes";
import type { FilledSchool } from "./fillSchool";

/** How every column of an imported city came to be: from its tables, or by which assumption. */
export function provenanceOf(filled: readonly FilledSchool[], isStandIn: boolean): readonly Provenance[] {
  const { fromTables, homes, ages, setting, terrain, points, rooms, beds, premises, grades, rates, births } =
    importNotes;
  const some = (what: FilledSchool["assumed"][number]) =>
    filled.some(({ assumed }) => assumed.includes(what));
  const all = (what: FilledSchool["assumed"][number]) =>
    filled.every(({ assumed }) => assumed.includes(what));
  const row = (
    table: Provenance["table"],
    column: string,
    kind: Provenance["kind"],
    note: Provenance["note"],
  ) => ({ table, column, kind, note });
  return [
    row("schools", "id,name,kind,ownership,county,township", "own", fromTables),
    ...(all("point") ? [] : [row("schools", "lng,lat", "own", fromTables)]),
    ...(some("point") ? [row("schools", "lng,lat", "estimate", points)] : []),
    row("schools", "setting", "estimate", setting),
    row("schools", "terrain", "estimate", terrain),
    row("schools", "offers.enrolment", "own", fromTables),
    ...(some("byGrade") ? [row("schools", "offers.enrolment", "estimate", grades)] : []),
    ...(all("rooms") ? [] : [row("schools", "offers.rooms", "own", fromTables)]),
    ...(some("rooms") ? [row("schools", "offers.rooms", "estimate", rooms)] : []),
    ...(some("beds") ? [row("schools", "offers.beds", "estimate", beds)] : []),
    ...(some("premises") ? [row("schools", "premises", "estimate", premises)] : []),
    ...(isStandIn
      ? [
          row("settlements", "lng,lat", "madeUp", homes),
          row("residents", "single year of age", "madeUp", homes),
        ]
      : [
          row("settlements", "id,name", "own", fromTables),
          row("residents", "age group,sex", "own", fromTables),
          row("residents", "single year of age", "estimate", ages),
        ]),
    ...(isStandIn ? [row("assumptions", "enrolment,retention", "estimate", rates)] : []),
    row("assumptions", "fertility.total,migration", "estimate", births),
  ];
}
