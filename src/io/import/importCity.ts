import type { Issue } from "../../domain/issue";
import type { Norms } from "../../domain/norms";
import type { School } from "../../domain/school";
import { seatsOf } from "../../domain/seats";
import type { StageRules } from "../../domain/stage";
import { standardSizes } from "../../domain/standardSizes";
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
import type { FoundPlace } from "./foundPlaces";
import type { Gap } from "./gaps";
import { bundlesOf } from "./geo/bundles";
import type { MeantTable } from "./geo/cityEntries";
import { type Mapped, mapFiles } from "./geo/mapFiles";
import { guessFields } from "./guessFields";
import { type Entry, joinRows, type NamePair } from "./joinRows";
import { readBundle } from "./readFile";
import { headsOf, onceByHeads, type PlacedPoint, type Recipe, type TableRecipe, tableRecipe } from "./recipe";
import { type CityChanges, cityChanges } from "./refresh/cityChanges";
import { createOnto } from "./refresh/createOnto";
import { mergeStanding } from "./refresh/mergeStanding";
import { nextRecipe, type Standing, standingDefaults } from "./refresh/standing";
import { type Row, rowsOfTable } from "./rowsOfTable";
import { underNorms } from "./underNorms";

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
  /** All of them, one by one. */
  readonly findings: readonly Finding[];
  /** Names that were taken for one, or said to be two. */
  readonly pairs: readonly NamePair[];
  /** Where everything lies. */
  readonly places: readonly FoundPlace[];
  /** Absent where the files hold no school. */
  readonly city?: ImportedCity;
}

/** A table that was found, as the planner confirms it. */
export interface FoundTable {
  readonly file: string;
  readonly sheet?: string;
  readonly title: string;
  readonly rows: number;
  /** That its title, its sheet, its file or the planner names. */
  readonly year?: number;
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
  readonly seats: number;
  /** What no table holds, and of how many schools. */
  readonly gaps: readonly Gap[];
  /** What in the city is in due form and hardly meant so. */
  readonly sense: readonly OddityGroup[];
  /** What the reader of city files says against it: nothing, or the import has a fault of its own. */
  readonly issues: readonly Issue[];
  /** What became of the city that the files went into, where there was one. */
  readonly changes?: CityChanges;
}

/** How far an import is; its answer is the leave to go on. */
export type Breath = (step: "read" | "join" | "build", done: number, all: number) => Promise<void>;

/** The tables of some files, and why nothing was taken from others. */
export interface ReadFiles {
  readonly tables: readonly Table[];
  readonly refused: readonly Finding[];
}

/** The tables that stand in files, before anything is said of what they mean. */
export async function readTables(
  files: readonly SourceFile[],
  breath: Breath = () => Promise.resolve(),
): Promise<ReadFiles> {
  const reads: ReadFiles[] = [];
  for (const [nth, bundle] of bundlesOf(files).entries()) {
    await breath("read", nth, files.length);
    const { grids, faults } = await readBundle(bundle);
    reads.push({
      tables: grids.flatMap(findTables),
      refused: faults.map(({ file, fault }) => refused(file, fault)),
    });
  }
  return joinedReads(reads);
}

/** Files that were read one by one, as if they had been read at once. */
export const joinedReads = (reads: readonly ReadFiles[]): ReadFiles => ({
  tables: reads.flatMap(({ tables }) => tables),
  refused: reads.flatMap(({ refused: some }) => some),
});

/** From an office's files to a city: `readTables`, then `importTables`. */
export async function importCity(
  files: readonly SourceFile[],
  said: Partial<Recipe>,
  defaults: Defaults,
  breath: Breath = () => Promise.resolve(),
  standing?: Standing,
): Promise<Imported> {
  return importTables(await readTables(files, breath), said, defaults, breath, standing);
}

/**
 * From tables to a city (design: import). What the recipe says is done, what it does not say is guessed and stands in
 * the recipe that comes back. The order of files, sheets and rows changes nothing.
 *
 * @param standing The city that the tables go into: its recipe is applied again, and what they do not speak of stays.
 */
export async function importTables(
  { tables, refused: unread }: ReadFiles,
  saidNow: Partial<Recipe>,
  given: Defaults,
  breath: Breath = () => Promise.resolve(),
  standing?: Standing,
): Promise<Imported> {
  const said = standing === undefined ? saidNow : nextRecipe(standing, saidNow);
  const defaults = standing === undefined ? underNorms(given, said.norms) : standingDefaults(standing, given);
  const found: (readonly Finding[])[] = [unread];
  await breath("join", 0, 1);
  const read = tables.map((table) => ({ table, ...readTable(table, withSameHeads(tables, table), said) }));
  found.push(...read.map((one) => one.findings));
  const of = (kind: TableRecipe["kind"]) =>
    read.filter((one) => one.found.recipe.kind === kind).flatMap(({ rows }) => rows);
  const tablesOf = (kind: TableRecipe["kind"]): readonly MeantTable[] =>
    read.filter(({ found }) => found.recipe.kind === kind).map(({ table, fields }) => ({ table, fields }));
  const recipe: Recipe = {
    version: 1,
    cityName: said.cityName ?? cityNameOf(tables) ?? "City",
    ...(said.baseYear !== undefined && { baseYear: said.baseYear }),
    datum: said.datum ?? "WGS-84",
    ...(said.norms !== undefined && { norms: said.norms }),
    alikeNames: said.alikeNames ?? "join",
    ...(said.apart !== undefined && { apart: said.apart }),
    ...(said.fixes !== undefined && { fixes: said.fixes }),
    ...(said.placed !== undefined && { placed: said.placed }),
    tables: onceByHeads([...(said.tables ?? []), ...read.map(({ found }) => found.recipe)]),
  };
  const schools = joinRows(of("schools"), recipe);
  const settlements = joinRows(of("settlements"), recipe);
  found.push(schools.findings, settlements.findings);
  await breath("build", 0, 1);
  const entries = {
    schools: placedByHand("schools", schools.entries, recipe),
    settlements: placedByHand("settlements", settlements.entries, recipe),
  };
  const merged = standing && mergeStanding(standing.city, entries, recipe);
  if (merged !== undefined) found.push(merged.findings);
  const built = buildCity(
    { ...(merged ?? entries), births: of("births") },
    recipe,
    defaults,
    standing && merged && createOnto(standing, merged),
  );
  if (built === undefined)
    found.push([
      { rule: "noSchools", file: [...new Set(tables.map(({ file }) => file))].join(", "), found: "" },
    ]);
  else found.push(built.findings);
  const mapped =
    built &&
    mapFiles(
      built.dataset,
      merged ?? { schools: schools.entries, settlements: settlements.entries },
      tablesOf,
      recipe,
      defaults.national.detour.plain,
    );
  found.push(mapped?.findings ?? []);
  const isDated = schools.entries.some(({ figures }) => figures.some(({ year }) => year !== undefined));
  const kept = built === undefined || isDated ? recipe : { ...recipe, baseYear: built.dataset.baseYear };
  return {
    recipe: kept,
    tables: read.map(({ found }) => found),
    groups: groupFindings(found.flat()),
    findings: found.flat(),
    pairs: [...schools.pairs, ...settlements.pairs, ...(merged?.pairs ?? [])],
    places: built?.places ?? [],
    ...(built !== undefined && {
      city: {
        ...cityOf(built, mapped as Mapped, kept, defaults),
        ...(standing !== undefined && { changes: cityChanges(standing.city, built) }),
      },
    }),
  };
}

function readTable(
  table: Table,
  alike: Table,
  said: Partial<Recipe>,
): {
  readonly found: FoundTable;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
} {
  const { year } = guessFields({ ...table, rows: [] });
  const guess = guessFields(alike);
  const own = tableRecipe(said.tables ?? [], table);
  const fields = own?.fields.map((text): Field => fieldOf(text) ?? { what: "skip" }) ?? guess.fields;
  const kind = own?.kind ?? guess.kind;
  const tableYear = year ?? own?.year;
  const datum = table.isWgs84 ? "WGS-84" : (said.datum ?? "WGS-84");
  const { rows, findings } = LISTS.includes(kind)
    ? rowsOfTable(table, fields, tableYear, datum, said.fixes)
    : { rows: [], findings: [] };
  const found: FoundTable = {
    file: table.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    title: table.title,
    rows: table.rows.length,
    ...(tableYear !== undefined && { year: tableYear }),
    recipe: own ?? { heads: headsOf(table), kind, fields: fields.map(fieldText) },
    samples: table.columns.map((_, at) => samplesOf(table, at)),
  };
  if (kind === "unknown")
    return {
      found,
      fields,
      rows: [],
      findings: [
        { rule: "tableUnknown", ...cellRef(table), found: headsOf(table).join(" · ").slice(0, 200) },
      ],
    };
  return { found, fields, rows, findings };
}

/** Tables of which each row speaks of one thing; what the others say goes from one to another. */
const LISTS: readonly TableRecipe["kind"][] = ["schools", "settlements", "births", "unknown"];

const SAMPLES = 3;

/** The first values that stand in a column. */
function samplesOf({ rows }: Table, column: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    if (samples.length === SAMPLES) break;
    if (cells[column] !== undefined) samples.push(String(cells[column]));
  }
  return samples;
}

/** A table with the rows of all that have its headings: they are read alike. */
const withSameHeads = (tables: readonly Table[], table: Table): Table => {
  const heads = headsOf(table).join("\n");
  const alike = tables.filter((other) => headsOf(other).join("\n") === heads);
  return alike.length === 1 ? table : { ...table, rows: alike.flatMap(({ rows }) => rows) };
};

/** 某县 of 某县2024年秋季小学基本情况表. */
function cityNameOf(tables: readonly Table[]): string | undefined {
  const names = tables.flatMap(({ title }) => /^(.{1,12}?[市县区州盟旗])/.exec(title)?.[1] ?? []);
  return [...names].sort()[0];
}

/** Entries with the points that were set by hand. */
function placedByHand(
  of: PlacedPoint["of"],
  entries: readonly Entry[],
  { placed = [] }: Recipe,
): readonly Entry[] {
  const points = new Map(
    placed.filter((one) => one.of === of).map(({ key, lng, lat }) => [key, { lng, lat }]),
  );
  return entries.map((entry) => {
    const point = points.get(entry.key);
    return point === undefined ? entry : { ...entry, point };
  });
}

function cityOf(
  { assumptions, rung, gaps }: NonNullable<ReturnType<typeof buildCity>>,
  { dataset, files }: Mapped,
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
      ...files,
    ]),
    rung,
    baseYear: dataset.baseYear,
    schools: schools.length,
    settlements: settlements.length,
    ...firstFigures(schools, dataset.baseYear),
    seats: seatsIn(schools, norms, assumptions.stages),
    gaps,
    sense: senseOf(dataset, assumptions, norms),
    issues: readDataset({
      dataset: part("dataset"),
      settlements: part("settlements"),
      residents: part("residents"),
      schools: part("schools"),
      ...(data.has("journeys.json") && { journeys: part("journeys") }),
      ...(data.has("roads.json") && { roads: part("roads") }),
    }).issues,
  };
}

const seatsIn = (schools: readonly School[], norms: Norms, stages: StageRules): number =>
  schools
    .flatMap(({ offers }) => offers)
    .reduce((sum, offer) => sum + seatsOf(offer.rooms, standardSizes(norms, stages, offer)), 0);
