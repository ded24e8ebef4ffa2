import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { createI18n, type I18n } from "../src/i18n/createI18n";
import { writeCityZip } from "../src/io/city/cityZip";
import { type Imported, importCity } from "../src/io/import/importCity";
import { importReport } from "../src/io/import/importReport";
import { NORM_SETS, type NormSet } from "../src/io/import/normSets";
import { type Recipe, recipeShape } from "../src/io/import/recipe";
import { readStanding, type Standing } from "../src/io/import/refresh/standing";
import { issueText } from "../src/io/issueText";
import { parseJson } from "../src/io/parseJson";
import { readShape } from "../src/io/readShape";
import { Complaint, complainOf } from "./headless/complaint";
import { checkOutputs, writeFolder, writeWhole } from "./headless/outputs";
import { parseFlags } from "./headless/parseFlags";
import { cityFilesOf, readCity, sound } from "./headless/readCity";
import { readFile } from "./headless/readFile";

const NAMES = ["recipe", "into", "out", "name", "norms", "lang", "accept-defaults"] as const;

/** An import from the command line: reads an office's files, prints what every rule found, and writes the city's folder. */
async function main(argv: readonly string[]): Promise<void> {
  const { language, values, files } = parseFlags(argv, NAMES, "import.usage", {
    switches: ["accept-defaults"],
    takesFiles: true,
  });
  const words = createI18n(language);
  const { t } = words;
  const usage = (problem: string) => new Complaint(`${problem}\n${t("import.usage")}`);
  if (files.length === 0) throw usage(t("import.wantFiles"));
  if (values.out === undefined) throw usage(t("import.wantOut"));
  const isFile = /\.zip$/i.test(values.out);
  checkOutputs(isFile ? { json: values.out } : { csv: values.out }, words);
  const said = values.recipe === undefined ? {} : readRecipe(values.recipe, words);
  const { assumptions: national, norms } = readCity(words);
  const imported = await importCity(
    files.map((file) => ({ name: basename(file), bytes: bytesOf(file, words) })),
    {
      ...said,
      ...(values.name !== undefined && { cityName: values.name }),
      ...(values.norms !== undefined && { norms: normsNamed(values.norms, words) }),
    },
    { norms, national, year: new Date().getFullYear(), kept: keptFiles(), sets: normSets() },
    undefined,
    values.into === undefined ? undefined : standingIn(values.into, words),
  );
  process.stdout.write(`${importReport(imported, words)}\n`);
  const city = accepted(
    imported,
    values["accept-defaults"] !== undefined || values.recipe !== undefined,
    words,
  );
  if (isFile) writeWhole(values.out, writeCityZip(city.files), words);
  else writeFolder(values.out, city.files, words);
  process.stdout.write(`${t("import.written", { folder: values.out })}\n`);
}

/** The city that the files go into. */
function standingIn(named: string, words: I18n): Standing {
  const { standing, issues } = readStanding(cityFilesOf(named, words));
  return sound(standing, issues, words);
}

const seed = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../seeds/${name}`, import.meta.url)), "utf8");

function normsNamed(name: string, { t }: I18n): NormSet {
  const known = NORM_SETS.find((one) => one === name);
  if (known === undefined)
    throw new Complaint(t("import.unknownNorms", { name, known: NORM_SETS.join(", ") }));
  return known;
}

const normSets = (): ReadonlyMap<NormSet, string> =>
  new Map(NORM_SETS.slice(1).map((name) => [name, seed(`norms-${name}.json`)]));

const keptFiles = (): ReadonlyMap<string, string> =>
  new Map(["norms.json", "scenarios/baseline.json"].map((name) => [name, seed(name)]));

/** The city, if no rule stops it and every question was answered. */
function accepted(
  { groups, city }: Imported,
  isAccepted: boolean,
  words: I18n,
): NonNullable<Imported["city"]> {
  const of = (severity: "error" | "question") => groups.filter((group) => group.severity === severity).length;
  if (city === undefined || of("error") > 0)
    throw new Complaint(words.t("import.stopped", { count: of("error") }));
  if (of("question") > 0 && !isAccepted)
    throw new Complaint(words.t("import.asked", { count: of("question") }));
  if (city.issues.length > 0)
    throw new Complaint(city.issues.map((issue) => issueText(issue, words)).join("\n"));
  return city;
}

function bytesOf(file: string, { t }: I18n): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (problem) {
    throw new Complaint(t("headless.cannotRead", { file, problem: (problem as Error).message }));
  }
}

function readRecipe(file: string, words: I18n): Recipe {
  const { json, issues: flaws } = parseJson(basename(file), readFile(file, words));
  const { value, issues } =
    flaws.length > 0 ? { issues: flaws } : readShape<Recipe>(basename(file), json, recipeShape);
  if (value !== undefined) return value;
  const lines = issues.map((issue) => issueText(issue, words));
  throw new Complaint([words.t("import.badRecipe", { file }), ...lines].join("\n"));
}

main(process.argv.slice(2)).catch(complainOf);
