import { Pool, type QueryResult } from "pg";

/** A PostgreSQL database that a queue lives in. Texts of queries are constant; whatever varies is a parameter. */
export interface Database {
  /** @returns the rows. Throws where the database is away or refuses. */
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** The same as the queue's package asks for it. */
  executeSql(text: string, values: unknown[]): Promise<QueryResult>;
  close(): Promise<void>;
}

const PATIENCE_MS = 15_000;

/**
 * Connects to a database when it is first asked.
 *
 * @param address As PostgreSQL writes it, with how to encrypt: `postgres://user@host/name?sslmode=verify-full`. It is never told.
 */
export function openDatabase(address: string): Database {
  const pool = new Pool({
    ...{ connectionString: address, max: 4, connectionTimeoutMillis: PATIENCE_MS, keepAlive: true },
    application_name: "school-layout-sweep",
  });
  pool.on("error", () => {}); // a connection that breaks while nobody uses it: the next query opens another
  const executeSql = async (text: string, values?: unknown[]) => {
    const client = await pool.connect();
    client.on("error", ignore); // told by the query that it ends
    let isSound = false;
    try {
      const result = await client.query(text, values);
      isSound = true;
      return result;
    } finally {
      client.off("error", ignore);
      client.release(!isSound); // a transaction that was broken off must not meet the next query
    }
  };
  return {
    executeSql,
    rows: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await executeSql(text, [...values])).rows as Row[],
    close: () => pool.end(),
  };
}

const ignore = () => {};

/** What went wrong, in words that hold neither the address of a database nor any part of it. */
export function problemText(problem: unknown, address: string): string {
  const text = problem instanceof Error ? problem.message || problem.name : String(problem);
  const code = (problem as { readonly code?: unknown } | null)?.code;
  const said = text === "AggregateError" && typeof code === "string" ? code : text;
  return partsOf(address).reduce((left, part) => left.replaceAll(part, "…"), said);
}

/** The address, and what in it nobody else should read; the longest first. */
function partsOf(address: string): readonly string[] {
  const secret = /^[a-z]+:\/\/(?:[^:@/]*(?::([^@]*))?@)?/i.exec(address)?.[1];
  const parts = [address, address.replace(/^[a-z]+:\/\//i, ""), secret, secret && decoded(secret)];
  return parts.filter((part): part is string => part !== undefined && part.length > 2);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
