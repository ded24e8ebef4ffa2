import type { Path } from "../../../domain/assumptions";
import type { Provenance } from "../../../domain/dataset";
import type { CountyId, TownshipId } from "../../../domain/ids";
import type { Settlement } from "../../../domain/place";
import { byStage } from "../../../domain/stage";
import { importNotes } from "../../../i18n/words/importNotes";
import { standsIn } from "../../city/rungOf";
import type { FilledSchool } from "../fillSchool";
import { compared } from "../findings";
import type { Lying, Onto } from "../onto";
import { agedBy } from "./agedBy";
import { keepStanding } from "./keepStanding";
import type { Merged } from "./mergeStanding";
import type { Standing } from "./standing";

type Assumed = FilledSchool["assumed"][number];

/** The columns of the schools that an import may fill by assumption. */
const COLUMNS: readonly (readonly [Assumed, string])[] = [
  ["rooms", "offers.rooms"],
  ["beds", "offers.beds"],
  ["premises", "premises"],
  ["byGrade", "offers.enrolment"],
  ["point", "lng,lat"],
];

/** A standing city as an import asks it for what its tables do not hold. */
export function createOnto({ city }: Standing, merged: Merged): Onto {
  const { dataset } = city.model;
  const { mortality, fertility } = city.assumptions;
  const { key: _, baseYear: before, counties, townships, settlements, schools: __, ...rest } = dataset;
  const { provenance: rows, ...head } = rest;
  const byId = new Map<string, Settlement>(settlements.map((one) => [one.id, one]));
  const aged = (one: Settlement, baseYear: number) => agedBy(one.residents, baseYear - before, mortality);
  const estimated = new Set(
    COLUMNS.flatMap(([what, column]) => (isOnlyEstimate(rows, column) ? [what] : [])),
  );
  return {
    head,
    school(filled, key, baseYear) {
      const known = merged.knownSchools.get(key);
      return known === undefined ? filled : keepStanding(filled, known, baseYear, estimated);
    },
    settlement(settlement) {
      const was = byId.get(settlement.id);
      if (was === undefined) return settlement;
      const { terrain, kind, name } = was;
      return { ...settlement, terrain, kind, ...(name.zh === settlement.name.zh && { name }) };
    },
    agesOf(key, baseYear) {
      const was = byId.get(key);
      return was && aged(was, baseYear);
    },
    settlementsLeft: (baseYear) =>
      settlements
        .filter(({ id }) => merged.settlementsLeft.has(id))
        .map((one) => ({ ...one, residents: aged(one, baseYear) })),
    lying: (found) => underOwnIds({ counties, townships }, found),
    beliefs(fresh, births, isStandIn) {
      const isKnown = Object.keys(fresh.fertility.total).every((county) => county in fertility.total);
      const knownBirths = joined(fertility.knownBirths, births);
      if (isStandIn || settlements.every(standsIn) || !isKnown)
        return { ...fresh, fertility: { ...fresh.fertility, knownBirths } };
      const { enrolment } = city.assumptions;
      return {
        ...city.assumptions,
        enrolment: byStage((stage) => (isNone(enrolment[stage]) ? fresh.enrolment[stage] : enrolment[stage])),
        fertility: { ...fertility, knownBirths },
      };
    },
    provenance(fresh, { baseYear, isStandIn, isListed }) {
      const isKept = !isStandIn && !settlements.every(standsIn);
      const ofHomes = ({ table }: Provenance) => ["settlements", "residents", "assumptions"].includes(table);
      const made = fresh.filter((row) => !(isKept && !isListed && ofHomes(row)));
      const columns = new Set(made.map(({ table, column }) => `${table} ${column}`));
      const left = rows.filter((row) => {
        if (columns.has(`${row.table} ${row.column}`)) return isMixed(rows, row) && !has(made, row);
        return isKept ? !(isListed && row.note.en === importNotes.carried.en) : !ofHomes(row);
      });
      const isCarried = isKept && !isListed && baseYear > before;
      const carried: Provenance = {
        table: "residents",
        column: "single year of age",
        kind: "estimate",
        note: importNotes.carried,
      };
      const all = [...made, ...left, ...(isCarried && !has(left, carried) ? [carried] : [])];
      return all.sort((a, b) => compared(placeOf(a), placeOf(b)));
    },
  };
}

const placeOf = ({ table, column, kind }: Provenance): string => `${table} ${column} ${kind}`;

/** A stage that the city did not teach. */
const isNone = (path: Path): boolean => path.every(({ value }) => value === 0);

const ofSchools = (rows: readonly Provenance[], column: string, kind: Provenance["kind"]) =>
  rows.some((row) => row.table === "schools" && row.column === column && row.kind === kind);

const isOnlyEstimate = (rows: readonly Provenance[], column: string): boolean =>
  ofSchools(rows, column, "estimate") && !ofSchools(rows, column, "own");

/** An assumption about some schools of a column that others have from a table. */
const isMixed = (rows: readonly Provenance[], { table, column, kind }: Provenance): boolean =>
  table === "schools" && kind === "estimate" && ofSchools(rows, column, "own");

const has = (rows: readonly Provenance[], { table, column, note }: Provenance): boolean =>
  rows.some((row) => row.table === table && row.column === column && row.note.en === note.en);

/** Births by calendar year; what is told anew goes before what was known. */
const joined = (known: Path, fresh: Path): Path =>
  [...new Map([...known, ...fresh].map((point) => [point.year, point])).values()].sort(
    (a, b) => a.year - b.year,
  );

function underOwnIds({ counties, townships }: Pick<Lying, "counties" | "townships">, found: Lying): Lying {
  const ownCounty = new Map<CountyId, CountyId>();
  for (const { id, name } of found.counties)
    ownCounty.set(id, counties.find((own) => own.name.zh === name.zh)?.id ?? id);
  const ownTownship = new Map<TownshipId, TownshipId>();
  for (const { id, county, name } of found.townships) {
    const home = ownCounty.get(county);
    const own = townships.find((one) => one.county === home && one.name.zh === name.zh);
    ownTownship.set(id, own?.id ?? id);
  }
  const placed = <T extends { readonly county: CountyId; readonly township: TownshipId }>(one: T): T => ({
    ...one,
    county: ownCounty.get(one.county) ?? one.county,
    township: ownTownship.get(one.township) ?? one.township,
  });
  const more = <T extends { readonly id: string }>(own: readonly T[], some: readonly T[]): readonly T[] => [
    ...own,
    ...some.filter(({ id }) => !own.some((one) => one.id === id)),
  ];
  return {
    counties: more(
      counties,
      found.counties.filter(({ id }) => ownCounty.get(id) === id),
    ),
    townships: more(
      townships,
      found.townships
        .filter(({ id }) => ownTownship.get(id) === id)
        .map((one) => ({ ...one, county: ownCounty.get(one.county) ?? one.county })),
    ),
    schools: found.schools.map(placed),
    settlements: found.settlements.map(placed),
  };
}
