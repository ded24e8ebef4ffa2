import type { Point } from "../../../domain/place";
import type { Field } from "../field";
import type { Table } from "../findTables";
import type { Entry } from "../joinRows";

/** A table with the meaning of its columns. */
export interface MeantTable {
  readonly table: Table;
  readonly fields: readonly Field[];
}

/** The entries of tables that became schools and settlements of the city, and where those lie. */
export interface CityEntries {
  readonly schools: readonly Entry[];
  readonly settlements: readonly Entry[];
  readonly pointOf: (settlement: Entry) => Point;
  readonly schoolPointOf: (school: Entry) => Point;
  readonly idOf: (entry: Entry) => string;
}
