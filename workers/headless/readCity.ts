import { readFileSync, statSync } from "node:fs";
import type { Issue } from "../../src/domain/issue";
import { createI18n, type I18n } from "../../src/i18n/createI18n";
import { speakAs } from "../../src/i18n/resources";
import type { CityFiles } from "../../src/io/city/cityFiles";
import { readCityZip } from "../../src/io/city/cityZip";
import { type City, readCity as readFiles } from "../../src/io/city/readCity";
import { issueText } from "../../src/io/issueText";
import { folderFiles, shippedFiles, shippedNames } from "./cityFolder";
import { Complaint } from "./complaint";

export type { City };

/**
 * Reads and compiles a city: the first that ships, or the one that is named, else a city folder or file. Throws a Complaint that
 * lists what is wrong with a file.
 */
export function readCity(words = createI18n("zh"), named = shippedNames()[0]): City {
  return readCityFiles(cityFilesOf(named, words), words);
}

/** Compiles the files of a city. Throws a Complaint that lists what is wrong with one. */
export function readCityFiles(files: CityFiles, words: I18n): City {
  const { city, issues } = readFiles(files);
  const read = sound(city, issues, words);
  speakAs(read.norms.terms ?? {});
  return read;
}

/** The files of a city by its name, folder or file. Throws a Complaint where there is none. */
export function cityFilesOf(named: string, words: I18n): CityFiles {
  if (shippedNames().includes(named)) return shippedFiles(named);
  const found = statSync(named, { throwIfNoEntry: false });
  if (found === undefined)
    throw new Complaint(words.t("headless.unknownCity", { name: named, known: shippedNames().join(", ") }));
  if (found.isDirectory()) return folderFiles(named);
  const { files, issues } = readCityZip(readFileSync(named), named);
  return sound(files, issues, words);
}

/** What was read, if nothing is wrong with it; else a Complaint with the first twenty issues. */
export function sound<T>(value: T | undefined, issues: readonly Issue[], words: I18n): T {
  if (value !== undefined && issues.length === 0) return value;
  const lines = issues.slice(0, 20).map((issue) => issueText(issue, words));
  throw new Complaint([words.t("headless.badFile"), ...lines].join("\n"));
}
