import type { Issue } from "../../domain/issue";
import type { CityFiles } from "../city/cityFiles";
import { compactJson } from "../city/compactJson";
import { firstFigures } from "../city/firstFigures";
import type { Rung } from "../city/rungOf";
import { writeDataset } from "../city/writeDataset";
import { readDataset } from "../readDataset";
import { type OddityGroup, senseOf } from "../sense/senseOf";
import { buildCity, type Defaults } from "./buildCity";
import { type Field, fieldOf, fieldText } from "./field";
import { cellRef, type Finding, type FindingGroup, groupFindings, refused } from "./findings";
import { findTables, type Table } from "./findTables";
import { guessFields } from "./guessFields";
import { joinRows } from "./joinRows";
import { readFile } from "./readFile";
import { headsOf, onceByHeads, type Recipe, type TableRecipe, tableRecipe } from "./recipe";
import { type Row, rowsOfTable } from "./rowsOfTable";

/** A dropped file. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an import came to. */
export interface Imported {
  /** The whole recipe, guesses included: with the same files it gives the same city again. */
  readonly recipe: Recipe;
  readonly tables: readonly FoundTable[];
  readonly groups: readonly FindingGroup[];
  /** Absent where the files hold no school. */
  readonly city?: ImportedCity;
}

/** A table that was found, as the planner confirms it. */
export interface FoundTable {
  readonly file: string;
  readonly sheet?: string;
  readonly title: string;
  readonly rows: number;
  readonly recipe: TableRecipe;
  /** Three values of each column. */
  readonly samples: readonly (readonly string[])[];
}

/** A city's files by name, and its first figures. */
export interface ImportedCity {
  readonly files: CityFiles;
  readonly rung: Rung;
  readonly baseYear: number;
  readonly schools: number;
  readonly settlements: number;
  readonly pupils: number;
  readonly rooms: number;
  /** What in the city is in due form and hardly meant so. */
  readonly sense: readonly OddityGroup[];
  /** What the reader of city files says against it: nothing, or the import has a fault of its own. */
  readonly issues: readonly Issue[];
}

/** How far an import is; its answer is the leave to go on. */
export type Breath = (step: "read" | "join" | "build", done: number, all: number) => Promise<void>;

/**
 * From an office's files to a city (design: import). What the recipe says is done, what it does not say is guessed and stands in
 * the recipe that comes back. The order of files, sheets and rows changes nothing.
 */
export async function importCity(
  files: readonly SourceFile[],
  said: Partial<Recipe>,
  defaults: Defaults,
  breath: Breath = () => Promise.resolve(),
): Promise<Imported> {
  const found: (readonly Finding[])[] = [];
  const tables: Table[] = [];
  for (const [nth, { name, bytes }] of files.entries()) {
    await breath("read", nth, files.length);
    const { grids, faults } = await readFile(name, bytes);
    found.push(faults.map(({ file, fault }) => refused(file, fault)));
    for (const table of grids.flatMap(findTables)) tables.push(table);
  }
  await breath("join", 0, 1);
  const read = tables.map((table) => readTable(table, withSameHeads(tables, table), said));
  found.push(...read.map((one) => one.findings));
  const of = (kind: TableRecipe["kind"]) =>
    read.filter((one) => one.found.recipe.kind === kind).flatMap(({ rows }) => rows);
  const recipe: Recipe = {
    version: 1,
    cityName: said.cityName ?? cityNameOf(tables) ?? "City",
    ...(said.baseYear !== undefined && { baseYear: said.baseYear }),
    datum: said.datum ?? "WGS-84",
    alikeNames: said.alikeNames ?? "join",
    tables: onceByHeads([...(said.tables ?? []), ...read.map(({ found }) => found.recipe)]),
  };
  const schools = joinRows(of("schools"), recipe.alikeNames);
  const settlements = joinRows(of("settlements"), recipe.alikeNames);
  found.push(schools.findings, settlements.findings);
  await breath("build", 0, 1);
  const built = buildCity(
    { schools: schools.entries, settlements: settlements.entries, births: of("births") },
    recipe,
    defaults,
  );
  if (built === undefined)
    found.push([{ rule: "noSchools", file: files.map(({ name }) => name).join(", "), found: "" }]);
  else found.push(built.findings);
  const isDated = schools.entries.some(({ figures }) => figures.some(({ year }) => year !== undefined));
  const kept = built === undefined || isDated ? recipe : { ...recipe, baseYear: built.dataset.baseYear };
  return {
    recipe: kept,
    tables: read.map(({ found }) => found),
    groups: groupFindings(found.flat()),
    ...(built !== undefined && { city: cityOf(built, kept, defaults) }),
  };
}

function readTable(
  table: Table,
  alike: Table,
  said: Partial<Recipe>,
): { readonly found: FoundTable; readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const { year } = guessFields({ ...table, rows: [] });
  const guess = guessFields(alike);
  const own = tableRecipe(said.tables ?? [], table);
  const fields = own?.fields.map((text): Field => fieldOf(text) ?? { what: "skip" }) ?? guess.fields;
  const kind = own?.kind ?? guess.kind;
  const { rows, findings } = rowsOfTable(table, fields, year ?? own?.year, said.datum ?? "WGS-84");
  const found: FoundTable = {
    file: table.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    title: table.title,
    rows: table.rows.length,
    recipe: own ?? { heads: headsOf(table), kind, fields: fields.map(fieldText) },
    samples: table.columns.map((_, at) =>
      table.rows
        .flatMap(({ cells }) => cells[at] ?? [])
        .slice(0, 3)
        .map(String),
    ),
  };
  if (kind === "unknown")
    return {
      found,
      rows: [],
      findings: [
        { rule: "tableUnknown", ...cellRef(table), found: headsOf(table).join(" · ").slice(0, 200) },
      ],
    };
  return { found, rows, findings };
}

/** A table with the rows of all that have its headings: they are read alike. */
const withSameHeads = (tables: readonly Table[], table: Table): Table => {
  const heads = headsOf(table).join("\n");
  return {
    ...table,
    rows: tables.filter((other) => headsOf(other).join("\n") === heads).flatMap(({ rows }) => rows),
  };
};

/** 某县 of 某县2024年秋季小学基本情况表. */
function cityNameOf(tables: readonly Table[]): string | undefined {
  const names = tables.flatMap(({ title }) => /^(.{1,12}?[市县区州盟旗])/.exec(title)?.[1] ?? []);
  return [...names].sort()[0];
}

function cityOf(
  { dataset, assumptions, rung }: NonNullable<ReturnType<typeof buildCity>>,
  recipe: Recipe,
  { norms, kept }: Defaults,
): ImportedCity {
  const { settlements, schools } = dataset;
  const data = writeDataset(dataset);
  const part = (name: string): unknown => JSON.parse(data.get(`${name}.json`) ?? "null");
  return {
    files: new Map([
      ...data,
      ["assumptions.json", compactJson(assumptions)],
      ["recipe.json", compactJson(recipe)],
      ...kept,
    ]),
    rung,
    baseYear: dataset.baseYear,
    schools: schools.length,
    settlements: settlements.length,
    ...firstFigures(schools, dataset.baseYear),
    sense: senseOf(dataset, assumptions, norms),
    issues: readDataset({
      dataset: part("dataset"),
      settlements: part("settlements"),
      residents: part("residents"),
      schools: part("schools"),
    }).issues,
  };
}
