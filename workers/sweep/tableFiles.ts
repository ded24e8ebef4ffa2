import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { rowsCsv } from "../../src/io/resultsFiles";

type Row = Readonly<Record<string, unknown>>;

/** Tables on their way into files: each as CSV and as Parquet, in one go over rows that are never all in memory. */
export interface TableFiles {
  /** @param formats Both, where none are named. */
  append(table: string, rows: readonly object[], formats?: "both" | "parquet"): void;
  /** Ends all files. @returns names of the CSV files and the line of their heads. */
  close(): readonly (readonly [file: string, head: string])[];
}

/** So many rows are compressed together: few enough for any memory, many enough for a reader that skips. */
const GROUP = 50_000;

interface Table {
  readonly columns: readonly string[];
  readonly isNumber: readonly boolean[];
  readonly parquet: ParquetWriter;
  waiting: Row[];
  readonly hasCsv: boolean;
}

/** Opens tables in a folder; a table's columns are those of its first row. */
export function tableFiles(folder: string): TableFiles {
  const tables = new Map<string, Table>();
  const heads: (readonly [string, string])[] = [];

  const open = (name: string, rows: readonly Row[], hasCsv: boolean): Table => {
    const columns = Object.keys(rows[0]);
    const isNumber = columns.map(
      (column) => typeof rows.find((row) => row[column] != null)?.[column] === "number",
    );
    if (hasCsv) {
      writeFileSync(join(folder, `${name}.csv`), "");
      heads.push([`${name}.csv`, `${columns.join(",")}\r\n`]);
    }
    const parquet = new ParquetWriter({
      writer: fileWriter(join(folder, `${name}.parquet`)),
      schema: [
        { name: "root", num_children: columns.length },
        ...columns.map((column, at) => ({
          name: column,
          repetition_type: "OPTIONAL" as const,
          ...(isNumber[at]
            ? { type: INTEGERS.has(column) ? ("INT32" as const) : ("DOUBLE" as const) }
            : { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const }),
        })),
      ],
      createdBy: "school-layout-simulator",
    });
    return { columns, isNumber, parquet, waiting: [], hasCsv };
  };

  const flush = ({ columns, isNumber, parquet, waiting }: Table) => {
    if (waiting.length === 0) return;
    const columnData = columns.map((column, at) => ({
      name: column,
      data: waiting.map((row) => cellOf(row[column], isNumber[at])),
    }));
    void parquet.write({ columnData, rowGroupSize: GROUP });
  };

  return {
    append(name, rows, formats = "both") {
      if (rows.length === 0) return;
      const known = tables.get(name);
      const table = known ?? open(name, rows as readonly Row[], formats === "both");
      tables.set(name, table);
      if (table.hasCsv) {
        const text = rowsCsv(rows);
        appendFileSync(
          join(folder, `${name}.csv`),
          known === undefined ? text : text.slice(text.indexOf("\n") + 1),
        );
      }
      for (const row of rows as readonly Row[]) table.waiting.push(row);
      if (table.waiting.length < GROUP) return;
      flush(table);
      table.waiting = [];
    },
    close() {
      for (const table of tables.values()) {
        flush(table);
        void table.parquet.finish();
      }
      return heads;
    },
  };
}

const INTEGERS = new Set(["year", "future", "rank", "neededIn"]);

const cellOf = (value: unknown, isNumber: boolean): unknown => {
  if (value === undefined || value === null) return null;
  return isNumber ? value : String(value);
};
