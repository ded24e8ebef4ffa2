import type { PeopleYear, YearBirths } from "../../../../model/results";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tableOf, type Writing } from "../tableOf";

interface Account {
  readonly births: YearBirths;
  readonly people: PeopleYear;
}

/** Births of the city by school year (known, by rates, in the run), and the account of its people: nobody is counted twice. */
export function birthsTable({ results, words }: ExportSource): ExportTable {
  const columns: readonly Writing<Account>[] = [
    { key: "year", of: ({ births }) => births.year, kind: "year" },
    { key: "birthsKnown", of: ({ births }) => births.known ?? null },
    { key: "birthsByRates", of: ({ births }) => births.byRates },
    { key: "birthsInRun", of: ({ births }) => births.born },
    { key: "peopleBefore", of: ({ people }) => people.before },
    { key: "peopleBorn", of: ({ people }) => people.births },
    { key: "peopleDied", of: ({ people }) => people.deaths },
    { key: "netMigration", of: ({ people }) => people.migration },
    { key: "newcomers", of: ({ people }) => people.newcomers },
    { key: "localsLeft", of: ({ people }) => people.localsLeft },
    { key: "localsArrived", of: ({ people }) => people.localsArrived },
    { key: "peopleAfter", of: ({ people }) => people.after },
  ];
  const rows = results.births.map((births, at) => ({ births, people: results.people[at] }));
  return tableOf(words, "births", columns, [{ rows }]);
}
